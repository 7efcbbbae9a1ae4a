import { describe, expect, it } from 'vitest';
import { checkFiles, mostFiles } from '../../../../src/lib/attachment/check.ts';
import { wireSize } from '../../../../src/lib/attachment/wire-size.ts';

const photo = { name: '写真.jpg', bytes: 3_000_000 };
const folder = { name: '旅行', bytes: 0 };

describe('checkFiles', () => {
  it('adds up what was chosen', () => {
    expect(checkFiles([photo, photo])).toEqual({
      kind: 'measured',
      own: 6_000_000,
      wire: wireSize([photo, photo]),
      empty: [],
    });
  });

  it('names the folder that was dropped among the files', () => {
    expect(checkFiles([photo, folder])).toMatchObject({ kind: 'measured', own: 3_000_000, empty: ['旅行'] });
  });

  it('says that nothing was chosen', () => {
    expect(checkFiles([])).toEqual({ kind: 'nothing' });
  });

  it('says that everything chosen is empty', () => {
    expect(checkFiles([folder, folder])).toEqual({ kind: 'all-empty' });
  });

  it('takes 500 files and counts one more as too many', () => {
    expect(checkFiles(Array.from({ length: mostFiles }, () => photo)).kind).toBe('measured');
    expect(checkFiles(Array.from({ length: mostFiles + 1 }, () => photo))).toEqual({
      kind: 'too-many',
      count: 501,
    });
  });
});
