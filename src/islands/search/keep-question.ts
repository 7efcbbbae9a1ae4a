/** A longer question is a paste, and no link. */
const mostShown = 100;

/**
 * Keeps a question for the way back: in the fragment, which is never sent, or, where it is pasted and must not stand in the history of
 * a shared computer, in this entry of the tab alone. A browser refuses very long ones, Safari more than a hundred changes in a short
 * time; the search goes on without.
 */
export function keepQuestion(question: string): void {
  const hidden = question.includes('@') || question.length > mostShown;
  const fragment = question === '' || hidden ? '' : `#q=${encodeURIComponent(question)}`;
  try {
    history.replaceState(hidden ? question : null, '', location.pathname + fragment);
  } catch {
    return;
  }
}
