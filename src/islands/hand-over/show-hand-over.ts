import { sayPhoneCode } from '../../lib/checklist/phone-code.ts';
import type { ChecklistState } from '../../lib/checklist/state.ts';
import { writeState } from '../../lib/checklist/state-link.ts';
import { find } from '../support/find.ts';
import { drawQr } from './draw-qr.ts';

/** Shows a state in a `[data-hand-over]` as link, QR code and eight digits for the telephone; gives the link. */
export function showHandOver(root: HTMLElement, state: ChecklistState): string {
  const place = find(root, '[data-hand-over]', HTMLElement);
  const link = `${location.origin}${place.dataset['handOver'] ?? ''}#s=${writeState(state)}`;
  const shown = find(place, '[data-hand-link]', HTMLElement);
  // A code is not drawn anew for every letter that is typed beside it.
  if (shown.textContent === link) return link;
  shown.textContent = link;
  find(place, '[data-hand-code]', HTMLElement).textContent = sayPhoneCode(state);
  drawQr(find(place, 'svg[data-qr]', SVGSVGElement), link);
  return link;
}
