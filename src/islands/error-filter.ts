import { find } from './support/find.ts';
import { Island } from './support/island.ts';

/** Width and case of what is typed, and of the rows, made the same. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** `<error-filter>`: shows of the dictionary's index the rows that hold every word typed, and says how many. Without it the whole list stands. */
class ErrorFilter extends Island {
  protected override wake(signal: AbortSignal): void {
    const field = find(this, 'input', HTMLInputElement);
    const rows = Array.from(this.querySelectorAll('li'), (row) => ({ row, text: plain(row.textContent) }));
    const filter = (): void => {
      const words = plain(field.value).split(/\s+/u);
      for (const { row, text } of rows) row.hidden = !words.every((word) => text.includes(word));
      for (const section of this.querySelectorAll('section'))
        section.hidden = section.querySelector('li:not([hidden])') === null;
      this.#tell(field.value.trim() === '' ? null : rows.filter(({ row }) => !row.hidden).length);
    };
    field.addEventListener('input', filter, { signal });
    filter();
  }

  #tell(count: number | null): void {
    const said = find(this, '[data-count]', HTMLElement);
    const { some = '', none = '' } = said.dataset;
    said.textContent = count === null ? '' : count === 0 ? none : some.replace('{count}', String(count));
  }
}

customElements.define('error-filter', ErrorFilter);
