import { describe, expect, it } from 'vitest';
import {
  type AllAnswers,
  type Answers,
  completionsOf,
  outcomes,
  type TestId,
  testIds,
} from '../../../../src/lib/self-test/answers.ts';
import { causes } from '../../../../src/lib/self-test/causes.ts';
import { judge } from '../../../../src/lib/self-test/judge.ts';

/**
 * All 81, thought through one by one: a arrived, e error, n nothing; the tests own, out and in, and beside them what it comes to when the mail of
 * somebody else arrives, fails with an error, or brings nothing. A + says that they have a trouble of their own, ? that the tests contradict each other.
 */
const table = `
 a a a | one-mail          | their-refusal      | their-silence
 a a e | incoming-refused  | incoming-refused+  | incoming-refused+
 a a n | incoming-sorted   | incoming-sorted+   | incoming-sorted+
 a e a | outgoing-refused  | outgoing-refused+  | outgoing-refused+
 a e e | domain            | domain+            | domain+
 a e n | between?          | between?+          | between?+
 a n a | outgoing-lost     | outgoing-lost+     | outgoing-lost+
 a n e | between?          | between?+          | between?+
 a n n | between?          | between?+          | between?+
 e a a | mistyped?         | their-refusal      | their-silence
 e a e | box-closed        | box-closed+        | box-closed+
 e a n | box-closed        | box-closed+        | box-closed+
 e e a | sending           | sending+           | sending+
 e e e | account           | account+           | account+
 e e n | connection        | connection+        | connection+
 e n a | sending           | sending+           | sending+
 e n e | account           | account+           | account+
 e n n | connection        | connection+        | connection+
 n a a | own-only          | their-refusal      | their-silence
 n a e | box-closed        | box-closed+        | box-closed+
 n a n | box-hidden        | box-hidden+        | box-hidden+
 n e a | sending           | sending+           | sending+
 n e e | account           | account+           | account+
 n e n | connection        | connection+        | connection+
 n n a | outbox            | outbox+            | outbox+
 n n e | account           | account+           | account+
 n n n | connection        | connection+        | connection+
`;

function short(answers: Answers): string {
  const judgement = judge(answers);
  if (judgement.kind === 'open') return `open, next ${judgement.next}`;
  const { cause, kind, theirsToo } = judgement;
  return `${cause.id}${kind === 'unknown' ? '?' : ''}${theirsToo ? '+' : ''}`;
}

const rows = table
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('judge', () => {
  it('has all 81 in its table', () => {
    expect(new Set(rows.map(([letters]) => letters)).size).toBe(27);
    expect(rows.flatMap(([, ...cells]) => cells).length).toBe(81);
  });

  it.each(rows)('%s comes to %s, %s, %s', (letters = '', ...cells) => {
    const [own, out, incoming] = letters
      .split(' ')
      .map((letter) => outcomes.find((outcome) => outcome.startsWith(letter)) ?? 'arrived');
    const found = outcomes.map((theirs) =>
      short({ own: own ?? 'arrived', out: out ?? 'arrived', in: incoming ?? 'arrived', theirs }),
    );
    expect(found).toEqual(cells);
  });

  it('has no cause that no answers lead to', () => {
    const reached = new Set(
      completionsOf({})
        .map(short)
        .map((cause) => cause.replace(/[?+]/gu, '')),
    );
    expect(causes.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });

  it('names a place on the map, a side and a guide for every likely cause, and no place for what it cannot tell', () => {
    for (const { certainty, at, side, next } of causes) {
      expect(at.length > 0 && side.length > 0).toBe(certainty === 'likely');
      expect(next).toMatch(/^(?:send|receive|general)\/[a-z-]+(?:#[a-z-]+)?$/u);
    }
  });
});

/** All 256 ways of having answered some of the four. */
const partial: Answers[] = testIds.reduce<Answers[]>(
  (all, test) => [
    ...all,
    ...all.flatMap((answers) => outcomes.map((outcome) => ({ ...answers, [test]: outcome }))),
  ],
  [{}],
);
const settles = (answers: Answers) => judge(answers).kind !== 'open';
const causeIn = (answers: Answers) => short(answers).replace('+', '');
const only = (answers: Answers, tests: readonly TestId[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([test]) => tests.some((one) => one === test)));

describe('judge with fewer than four answers', () => {
  it('never contradicts what all four say', () => {
    expect(partial).toHaveLength(256);
    for (const answers of partial.filter(settles))
      for (const all of completionsOf(answers))
        expect(causeIn(all), JSON.stringify(all)).toBe(causeIn(answers));
  });

  it('is open only where the missing answers matter', () => {
    for (const answers of partial.filter((one) => !settles(one)))
      expect(new Set(completionsOf(answers).map(causeIn)).size, JSON.stringify(answers)).toBeGreaterThan(1);
  });

  it('asks for a test that was not tried, and comes to an end by asking', () => {
    for (const answers of partial) {
      const judgement = judge(answers);
      if (judgement.kind !== 'open') continue;
      expect(answers[judgement.next]).toBeUndefined();
      for (const outcome of outcomes) {
        const more = judge({ ...answers, [judgement.next]: outcome });
        if (Object.keys(answers).length === 3) expect(more.kind).not.toBe('open');
      }
    }
  });

  it('asks for the way in first, which parts the causes best, and for somebody else only where one’s own ways are open', () => {
    const asked = (answers: Answers) => short(answers).replace('open, next ', '');
    expect(asked({})).toBe('in');
    expect(asked({ own: 'arrived' })).toBe('out');
    expect(asked({ own: 'arrived', out: 'arrived' })).toBe('in');
    expect(asked({ own: 'arrived', out: 'arrived', in: 'arrived' })).toBe('theirs');
    for (const answers of partial.filter((one) => asked(one) === 'theirs'))
      expect(answers).toMatchObject({ out: 'arrived', in: 'arrived' });
  });

  it('needs nobody else where a mail of one’s own fails, and not one’s own where both ways are open and theirs is not', () => {
    expect(causeIn({ own: 'arrived', out: 'error', in: 'arrived' })).toBe('outgoing-refused');
    expect(causeIn({ out: 'arrived', in: 'arrived', theirs: 'error' })).toBe('their-refusal');
  });
});

describe('what decided', () => {
  it('suffices, and is as little as can be', () => {
    for (const answers of completionsOf({})) {
      const judgement = judge(answers);
      if (judgement.kind === 'open') throw new Error('open with all four');
      const { decidedBy } = judgement;
      expect(causeIn(only(answers, decidedBy))).toBe(causeIn(answers));
      for (const test of decidedBy)
        expect(
          settles(
            only(
              answers,
              decidedBy.filter((other) => other !== test),
            ),
          ),
        ).toBe(false);
    }
  });

  it('is the same in whatever order the answers came', () => {
    const permute = (tests: readonly TestId[]): TestId[][] =>
      tests.length === 0
        ? [[]]
        : tests.flatMap((first) =>
            permute(tests.filter((test) => test !== first)).map((rest) => [first, ...rest]),
          );
    for (const answers of completionsOf({}))
      for (const order of permute(testIds)) {
        const inOrder = Object.fromEntries(order.map((test) => [test, answers[test]])) as AllAnswers;
        expect(judge(inOrder)).toEqual(judge(answers));
      }
  });

  it('says which tests to try again where they contradict each other', () => {
    expect(judge({ own: 'arrived', out: 'nothing', in: 'error' })).toMatchObject({ again: ['out', 'in'] });
    expect(judge({ own: 'error', out: 'arrived', in: 'arrived', theirs: 'arrived' })).toMatchObject({
      again: ['own'],
    });
  });
});
