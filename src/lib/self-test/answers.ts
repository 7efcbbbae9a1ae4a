/** The four test mails: me to me, me to my address elsewhere, from there to me, and somebody else to the person whom I do not reach. */
export const testIds = ['own', 'out', 'in', 'theirs'] as const;

export type TestId = (typeof testIds)[number];

/** What came of a test mail: it arrived, an error was shown or returned, or nothing came at all. */
export const outcomes = ['arrived', 'error', 'nothing'] as const;

export type Outcome = (typeof outcomes)[number];

/** What is known so far; a test that was not tried yet is left out. */
export type Answers = Readonly<Partial<Record<TestId, Outcome>>>;

/** All four outcomes. */
export type AllAnswers = Readonly<Record<TestId, Outcome>>;

/** Every way in which the four tests can come out that agrees with what is known: 81 where nothing is. */
export function completionsOf(answers: Answers): AllAnswers[] {
  const of = (test: TestId): readonly Outcome[] => {
    const known = answers[test];
    return known === undefined ? outcomes : [known];
  };
  return of('own').flatMap((own) =>
    of('out').flatMap((out) =>
      of('in').flatMap((incoming) => of('theirs').map((theirs) => ({ own, out, in: incoming, theirs }))),
    ),
  );
}

/** Writes the answers as four letters, `ae-n`, a hyphen for a test that was not tried. */
export function writeAnswers(answers: Answers): string {
  return testIds.map((test) => answers[test]?.[0] ?? '-').join('');
}

/** Reads what writeAnswers wrote; anything else, and a letter that is none, is a test not tried. */
export function readAnswers(text: string): Answers {
  if (text.length !== testIds.length) return {};
  return Object.fromEntries(
    testIds.flatMap((test, place) => {
      const outcome = outcomes.find((one) => one[0] === text[place]);
      return outcome === undefined ? [] : [[test, outcome]];
    }),
  );
}
