import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answers,
  completionsOf,
  outcomes,
  readAnswers,
  testIds,
  writeAnswers,
} from '../../../../src/lib/self-test/answers.ts';

const someAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(testIds.map((test) => [test, fc.constantFrom(...outcomes)])),
  { requiredKeys: [] },
);

describe('answers', () => {
  it('are read as they were written', () => {
    expect(writeAnswers({ in: 'nothing', own: 'arrived' })).toBe('a-n-');
    fc.assert(
      fc.property(someAnswers, (answers) => {
        expect(readAnswers(writeAnswers(answers))).toEqual(answers);
      }),
    );
  });

  it.each(['', 'aen', 'aenaa', '{"own":"arrived"}', '<b>', '----'])('that are %j are none', (text) => {
    expect(readAnswers(text)).toEqual({});
  });

  it('keep what can be read beside a letter that is none', () => {
    expect(readAnswers('axe-')).toEqual({ own: 'arrived', in: 'error' });
  });

  it('can come out in 81 ways, each once', () => {
    const all = completionsOf({}).map(writeAnswers);
    expect([all.length, new Set(all).size]).toEqual([81, 81]);
    expect(completionsOf({ own: 'error', theirs: 'nothing' })).toHaveLength(9);
  });
});
