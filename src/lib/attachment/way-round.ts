import { judgeSums, type SizeLimit } from './judge.ts';
import { type FileSize, partSize, wireSize } from './wire-size.ts';

/** How files that are too large together still reach somebody: in several mails, or, where one file alone is too large, as a link. */
export type WayRound = { kind: 'one-mail' } | { kind: 'several-mails'; mails: number } | { kind: 'link' };

/** More mails than this are no help to whoever gets them. */
const mostMails = 5;

/** Finds a way round a limit: packs the files, largest first, into as few mails as first-fit finds. An empty list is one mail. */
export function findWayRound(files: readonly FileSize[], limit: SizeLimit): WayRound {
  const empty = wireSize([]);
  const mails: { own: number; wire: number }[] = [];
  for (const file of files.toSorted((a, b) => b.bytes - a.bytes)) {
    const part = partSize(file);
    const fits = (mail: { own: number; wire: number }) =>
      judgeSums({ own: mail.own + file.bytes, wire: mail.wire + part }, limit) === 'fits';
    let roomy = mails.find(fits);
    if (!roomy) {
      roomy = { own: 0, wire: empty };
      if (!fits(roomy) || mails.length === mostMails) return { kind: 'link' };
      mails.push(roomy);
    }
    roomy.own += file.bytes;
    roomy.wire += part;
  }
  return mails.length <= 1 ? { kind: 'one-mail' } : { kind: 'several-mails', mails: mails.length };
}
