import type { Has, SharedLetter, Way } from '../../lib/letterbox/share-letter.ts';

/** The three devices of the picture, in the order in which they fetch. */
export const devices = ['パソコン', 'スマートフォン', 'タブレット'] as const;

/** The ways of fetching, as the buttons name them. */
export const wayWords: Readonly<Record<Way, string>> = {
  imap: 'IMAP',
  'pop-leave': 'POP・残す',
  'pop-take': 'POP・消す',
};

/** What each device has; `{taker}` is the device that took the letter out. */
export const hasWords: Readonly<Record<Has, string>> = {
  'own-copy': '届きます。手元にも写しがあります',
  'reads-in-box': '届きます。箱に置いたまま読みます',
  'until-taken': '{taker}が取り出すまで見えます',
  misses: '届きません。{taker}が取り出しました',
};

/** What becomes of the letter in the box. */
export const boxWords: Readonly<Record<SharedLetter['box'], string>> = {
  empties: '箱は空になります。ほかの端末には、もう出てきません。',
  keeps: '手紙は箱に残ります。消さないと、いつかいっぱいになります。一台で消すと、全員の分が消えます。',
  'keeps-copies': '手紙は箱に残ります。残す日数を決めないと、いつかいっぱいになります。',
};
