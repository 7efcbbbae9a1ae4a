import { describe, expect, it } from 'vitest';
import { askEngine } from '../../../../src/lib/search/ask-engine.ts';
import { cutUnits } from '../../../../src/lib/search/cut-units.ts';
import { openSmallList } from './words.ts';

const cut = cutUnits('メールが送れないメール', openSmallList());
const longer = cutUnits(
  'いろはにほへとちりぬるをわかよたれそつねならむうゐのおくやまけふこえて',
  openSmallList(),
);
const scale = { records: 10, step: 1 };

describe('asking the engine', () => {
  it('asks once for each unit and gives the records in order', async () => {
    const asked: string[] = [];
    const answer = await askEngine(
      cut,
      (code) => {
        asked.push(code);
        return Promise.resolve([{ id: 'a', score: 1, data: 'kept' }]);
      },
      ['a'],
      scale,
      () => false,
    );
    expect(new Set(asked).size).toBe(asked.length);
    expect(answer).toMatchObject({
      kind: 'answered',
      hits: [{ id: 'a', hit: { data: 'kept' } }],
    });
  });

  it('drops a question that a newer one made needless, without asking on', async () => {
    let asked = 0;
    const answer = await askEngine(
      longer,
      () => {
        asked += 1;
        return Promise.resolve([]);
      },
      ['a'],
      scale,
      () => asked > 0,
    );
    expect(answer).toEqual({ kind: 'dropped' });
    expect(asked).toBeLessThanOrEqual(16);
  });

  it('asks every layer of the index, each by its letter', async () => {
    const asked: string[] = [];
    await askEngine(
      cut,
      (code) => {
        asked.push(code);
        return Promise.resolve([]);
      },
      ['a', 'b'],
      scale,
      () => false,
    );
    const codes = cut.units.map(({ code }) => code);
    expect(new Set(asked)).toEqual(new Set(codes.flatMap((code) => [`a${code}`, `b${code}`])));
  });

  it('says so when the index cannot be had', async () => {
    const answer = await askEngine(
      cut,
      () => Promise.reject(new Error('offline')),
      ['a'],
      scale,
      () => false,
    );
    expect(answer).toEqual({ kind: 'broken' });
  });

  it('has no answer and asks nothing where there is nothing to ask', async () => {
    const answer = await askEngine(
      { units: [], about: 0, other: 0 },
      () => Promise.reject(new Error('asked')),
      ['a'],
      scale,
      () => false,
    );
    expect(answer).toEqual({ kind: 'answered', hits: [] });
  });
});
