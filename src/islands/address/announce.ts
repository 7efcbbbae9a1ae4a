/**
 * Puts a sentence into a live region. It is empty for a frame in between, since the same sentence in its own place is
 * not read out again.
 */
export function announce(place: HTMLElement, sentence: string): void {
  place.textContent = '';
  requestAnimationFrame(() => {
    place.textContent = sentence;
  });
}
