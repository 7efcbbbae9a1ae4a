/** How a device fetches: IMAP reads in the box, POP brings a copy home and leaves the letter there or takes it out (RFC 1939, DELE). */
export const ways = ['imap', 'pop-leave', 'pop-take'] as const;
export type Way = (typeof ways)[number];

/** What a device has of a letter, once every device has fetched. */
export type Has = 'own-copy' | 'reads-in-box' | 'until-taken' | 'misses';

/** Who got a letter, by device in the order of fetching; who took it out, and what becomes of the box. */
export interface SharedLetter {
  devices: Has[];
  /** The place of the device that took it out; -1 where it stays. */
  taker: number;
  box: 'empties' | 'keeps' | 'keeps-copies';
}

function hasOf(way: Way, place: number, taker: number): Has {
  if (taker !== -1 && place > taker) return 'misses';
  if (way !== 'imap') return 'own-copy';
  return taker === -1 ? 'reads-in-box' : 'until-taken';
}

/** Follows one letter through a box from which devices fetch one after another, each in its way. */
export function shareLetter(devices: readonly Way[]): SharedLetter {
  const taker = devices.indexOf('pop-take');
  const left = devices.includes('pop-leave') ? 'keeps-copies' : 'keeps';
  return {
    devices: devices.map((way, place) => hasOf(way, place, taker)),
    taker,
    box: taker === -1 ? left : 'empties',
  };
}
