import type { SizeLimit } from './judge.ts';
import { judgeSize } from './judge.ts';
import type { FileSize } from './wire-size.ts';

/** How files that are too large together still reach somebody: in several mails, or, where one file alone is too large, as a link. */
export type WayRound = { kind: 'one-mail' } | { kind: 'several-mails'; mails: number } | { kind: 'link' };

/** More mails than this are no help to whoever gets them. */
const mostMails = 5;

/** Finds a way round a limit: packs the files, largest first, into as few mails as first-fit finds. An empty list is one mail. */
export function findWayRound(files: readonly FileSize[], limit: SizeLimit): WayRound {
  const fits = (mail: readonly FileSize[]) => judgeSize(mail, limit) === 'fits';
  const mails: FileSize[][] = [];
  for (const file of files.toSorted((a, b) => b.bytes - a.bytes)) {
    const roomy = mails.find((mail) => fits([...mail, file]));
    if (roomy) roomy.push(file);
    else if (fits([file]) && mails.length < mostMails) mails.push([file]);
    else return { kind: 'link' };
  }
  return mails.length <= 1 ? { kind: 'one-mail' } : { kind: 'several-mails', mails: mails.length };
}
