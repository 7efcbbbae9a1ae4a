/** Under this name the tab keeps the question that somebody takes along to the desk. */
export const askedStore = 'asked';
/** What somebody asks is a sentence or two. */
export const longestAsked = 400;
