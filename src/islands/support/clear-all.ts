/** The event by which one press asks every tool on the page to forget what was typed. */
const eventName = 'mail-first-aid:clear-all';

/** Calls `forget` whenever the reader clears everything, until `signal` ends it. */
export function onClearAll(forget: () => void, signal: AbortSignal): void {
  document.addEventListener(eventName, forget, { signal });
}

/** Asks every tool on the page to forget what was typed. */
export function clearAll(): void {
  document.dispatchEvent(new Event(eventName));
}
