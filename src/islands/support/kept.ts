// What this site keeps, and under which name: the privacy page says the same in words.

/** The device keeps the checklist's state, as its link writes it. */
export const checklistStore = 'checklist';
/** The tab keeps what was pasted into the bounce reader, over a reload or from the search. */
export const bounceStore = 'bounce';
/** A tab keeps so many letters; more would fill its store. */
export const longestKept = 200_000;
/** The tab keeps what was read of the bounce, for the report to the desk. */
export const verdictStore = 'verdicts';
/** The tab keeps the question that somebody takes along to the desk. */
export const askedStore = 'asked';
/** What somebody asks is a sentence or two. */
export const longestAsked = 400;
/** The tab keeps what the tools found, by the number of their guides. */
export const findingStore = 'findings';
/** The tab keeps what was answered in the report. */
export const reportStore = 'report';
/** The tab keeps what came of the test mails. */
export const selfTestStore = 'self-test';
