/** The options of a verdict's circled choices, in the order in which components/ui/verdict-options.ts writes them. */
const orders = {
  sides: ['self', 'other', 'service'],
  levels: ['certain', 'likely', 'unknown'],
} as const;

/** Leaves the ring around the chosen ones of a verdict's sides or levels; its template has one around each. */
export function circle(place: HTMLElement, of: keyof typeof orders, chosen: readonly string[]): void {
  for (const [index, ring] of [...place.querySelectorAll('b')].entries()) {
    if (chosen.includes(orders[of][index] ?? '')) continue;
    const plain = document.createElement('span');
    plain.ariaHidden = 'true';
    plain.textContent = ring.textContent;
    ring.replaceWith(plain);
  }
}
