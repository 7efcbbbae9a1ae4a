import { find } from './find.ts';

/** Shows in the markup of Progress.astro that `done` of `all` are there. */
export function paintProgress(root: HTMLElement, done: number, all: number): void {
  find(root, '[data-done]', HTMLElement).textContent = String(done);
  find(root, '[data-all]', HTMLElement).textContent = String(all);
  const segments = Array.from({ length: all }, (_, index) => {
    const segment = document.createElement('i');
    segment.toggleAttribute('data-full', index < done);
    return segment;
  });
  find(root, '[data-bar]', HTMLElement).replaceChildren(...segments);
}
