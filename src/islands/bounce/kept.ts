/** Under this name the tab keeps what was pasted into the bounce reader, over a reload or from the search. */
export const bounceStore = 'bounce';
/** A tab keeps so many letters; more would fill its store. */
export const longestKept = 200_000;
/** Under this name the tab keeps what was read of it, for the report to the desk. */
export const verdictStore = 'verdicts';
