import { copy } from './support/copy.ts';
import { find } from './support/find.ts';
import { Island } from './support/island.ts';

/** How long 「コピーしました」 stands before the control comes back. */
const shownFor = 4000;

/**
 * `<step-links data-number="102" data-done="…" data-failed="…">` around the steps of a guide. A press on a step's link mark
 * (`a[data-copy]`) copies 「案内102 題名 URL」, ready for a mail, and still opens the fragment; without it the mark is a plain link.
 * A press on `button[data-copy-words]` copies the `[data-words]` before it. `[data-said]` inside is the live region.
 */
class StepLinks extends Island {
  protected override wake(signal: AbortSignal): void {
    for (const button of this.querySelectorAll<HTMLElement>('[data-copy-words]')) button.hidden = false;
    this.addEventListener('click', (event) => this.#press(event), { signal });
  }

  #press({ target }: Event): void {
    const control =
      target instanceof Element ? target.closest<HTMLElement>('a[data-copy], [data-copy-words]') : null;
    if (!control) return;
    const { copy: title } = control.dataset;
    const words = control.parentElement?.querySelector('[data-words]')?.textContent.trim() ?? '';
    // Without the query: a phrase that a search brought along is nobody else's.
    const text =
      control instanceof HTMLAnchorElement
        ? `案内${this.dataset['number']} ${title} ${control.origin}${control.pathname}${control.hash}`
        : words;
    void copy(text).then((copied) => this.#say(control, copied));
  }

  #say(control: HTMLElement, copied: boolean): void {
    const words = (copied ? this.dataset['done'] : this.dataset['failed']) ?? '';
    const region = find(this, '[data-said]', HTMLElement);
    const said = document.createElement('span');
    said.className = 'copied';
    said.ariaHidden = 'true';
    said.textContent = words;
    region.textContent = words;
    control.after(said);
    // Out of sight, not hidden: a keyboard's focus stays on it.
    control.classList.add('visually-hidden');
    setTimeout(() => {
      said.remove();
      region.textContent = '';
      control.classList.remove('visually-hidden');
    }, shownFor);
  }
}

customElements.define('step-links', StepLinks);
