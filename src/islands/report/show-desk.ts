import { findDesk } from '../../lib/report/find-desk.ts';
import { find } from '../support/find.ts';
import { fill, type Messages } from '../support/messages.ts';

/** Says who runs the address, from the page's list of services (`[data-domains]`), and links their support page. */
export function showDesk(root: HTMLElement, own: string, messages: Messages): void {
  const rows = Array.from(document.querySelectorAll<HTMLElement>('[data-domains]'), (row) => ({
    domains: (row.dataset['domains'] ?? '').split(' '),
    name: row.querySelector('b')?.textContent ?? '',
    link: row.querySelector<HTMLAnchorElement>('a[data-contact]'),
  }));
  const found = findDesk(own, rows);
  find(root, '[data-desk]', HTMLElement).hidden = found.kind === 'no-address';
  const said = find(root, '[data-desk-said]', HTMLElement);
  const link = find(root, '[data-desk-link]', HTMLAnchorElement);
  link.hidden = true;
  if (found.kind === 'own-domain') said.textContent = fill(messages, 'desk-own', { domain: found.domain });
  if (found.kind !== 'desk') return;
  const contact = found.desk.link;
  const name = fill(messages, 'desk', { name: found.desk.name });
  said.textContent = contact ? name : name + fill(messages, 'desk-unknown', {});
  if (!contact) return;
  link.hidden = false;
  link.href = contact.href;
  find(link, '[data-desk-label]', HTMLElement).textContent = contact.textContent.trim();
}
