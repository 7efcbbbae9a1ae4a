import { describe, expect, it } from 'vitest';
import { listCallLines } from '../../../../src/lib/report/call-lines.ts';
import { empty, full } from './evidence.ts';

describe('listCallLines', () => {
  it('says first what is wrong, then since when, then the number', () => {
    expect(
      listCallLines(full, '点')
        .slice(0, 3)
        .map(({ name }) => name),
    ).toEqual(['start', 'since', 'codes']);
  });

  it('spells numbers so that they can be read out', () => {
    expect(listCallLines(full, '点').find(({ name }) => name === 'codes')?.values).toEqual({
      codes: '5・5・0、5点1点1',
    });
  });

  it('names what was tried by the numbers of the guides', () => {
    expect(listCallLines(full, '点').at(-1)).toEqual({ name: 'checked', values: { numbers: '101、102' } });
  });

  it('has nothing to say where nothing was told', () => {
    expect(listCallLines(empty, '点')).toEqual([]);
  });

  it('reads out one breath of a long answer', () => {
    const long = { ...full, answers: { ...full.answers, screen: `${'あ'.repeat(500)}\nい` } };
    const words = listCallLines(long, '点').find(({ name }) => name === 'screen')?.values['words'] ?? '';
    expect(words.length).toBeLessThan(70);
  });
});
