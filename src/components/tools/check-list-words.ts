import type { Direction, Showing } from '../../lib/checklist/state.ts';

/** The answers to the second question, for each answer to the first, as the reader sees them. */
export const showingWords: Readonly<Record<Direction, readonly (readonly [Showing, string])[]>> = {
  send: [
    ['error', '送信するとエラーが出る'],
    ['bounce', 'エラーメールが戻ってくる'],
    ['silence', '何も出ないのに、届いていない'],
  ],
  receive: [
    ['nobody', 'だれからも届かない'],
    ['somebody', '特定の人からだけ届かない'],
    ['device', 'この端末でだけ見られない'],
  ],
};
