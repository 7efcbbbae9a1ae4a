import {
  type AllAnswers,
  type Answers,
  completionsOf,
  type Outcome,
  outcomes,
  type TestId,
  testIds,
} from './answers.ts';
import { type CauseId, causes } from './causes.ts';

type Settled = Extract<(typeof causes)[number], { certainty: 'likely' }>;
type Unsettled = Extract<(typeof causes)[number], { certainty: 'unknown' }>;

/** What every settled judgement tells beside its cause. */
interface Grounds {
  /** The outcomes that suffice for it: as few as can be. */
  decidedBy: readonly TestId[];
  /** Somebody else does not reach the other party either, which no trouble of one's own explains: a second one, on their side. */
  theirsToo: boolean;
}

/** `open`: the missing answers still matter, and `next` is the test that leaves the fewest causes. `unknown`: tests contradict each other, try those of `again` once more. */
export type Judgement =
  | { kind: 'open'; next: TestId }
  | ({ kind: 'likely'; cause: Settled } & Grounds)
  | ({ kind: 'unknown'; cause: Unsettled; again: readonly TestId[] } & Grounds);

function fits(when: Answers, answers: AllAnswers): boolean {
  return testIds.every((test) => when[test] === undefined || when[test] === answers[test]);
}

/** The causes that it can still be, whatever the missing answers are. */
function causesLeft(answers: Answers): ReadonlySet<CauseId> {
  return new Set(
    completionsOf(answers).flatMap((all) => causes.find(({ when }) => fits(when, all))?.id ?? []),
  );
}

/** Every choice of the tests that were tried, the smaller first and then in the order of the tests. */
function choicesOf(answers: Answers): TestId[][] {
  const tried = testIds.filter((test) => answers[test] !== undefined);
  return tried
    .reduce<TestId[][]>((choices, test) => [...choices, ...choices.map((choice) => [...choice, test])], [[]])
    .toSorted((a, b) => a.length - b.length);
}

function only(answers: Answers, tests: readonly TestId[]): Answers {
  return Object.fromEntries(tests.map((test) => [test, answers[test]]));
}

/** The test after which, over its three outcomes, the fewest causes are left; the earlier one where two are as good. */
function bestTest(answers: Answers): TestId {
  const left = (test: TestId): number =>
    outcomes.reduce((sum, outcome: Outcome) => sum + causesLeft({ ...answers, [test]: outcome }).size, 0);
  const [best = 'own'] = testIds
    .filter((test) => answers[test] === undefined)
    .toSorted((a, b) => left(a) - left(b));
  return best;
}

/** Judges what is known of the four tests; as soon as no missing answer could change the cause, it is given. With no answers everything is open. */
export function judge(answers: Answers): Judgement {
  const left = causesLeft(answers);
  const cause = causes.find(({ id }) => left.has(id));
  if (cause === undefined || left.size > 1) return { kind: 'open', next: bestTest(answers) };
  const decidedBy = choicesOf(answers).find((choice) => causesLeft(only(answers, choice)).size === 1) ?? [];
  const failed = (test: TestId) => answers[test] === 'error' || answers[test] === 'nothing';
  const aboutThem: readonly string[] = ['their-refusal', 'their-silence'] satisfies CauseId[];
  const grounds = { decidedBy, theirsToo: failed('theirs') && !aboutThem.includes(cause.id) };
  return cause.certainty === 'likely'
    ? { kind: 'likely', cause, ...grounds }
    : { kind: 'unknown', cause, again: decidedBy.filter(failed), ...grounds };
}
