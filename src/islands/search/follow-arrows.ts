import { find } from '../support/find.ts';

/** Lets the arrow keys go from the box's field into its results and back. */
export function followArrows(box: HTMLElement): void {
  box.addEventListener('keydown', (event) => {
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.isComposing) return;
    const places: HTMLElement[] = [
      find(box, 'input', HTMLInputElement),
      ...box.querySelectorAll<HTMLElement>('[data-list] a[data-topic]'),
    ];
    const at = places.findIndex((place) => place === document.activeElement);
    const next = places[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at === -1 || !next) return;
    event.preventDefault();
    next.focus();
  });
}
