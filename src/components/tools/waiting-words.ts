import type { Phase } from '../../lib/waiting/queue-times.ts';

/** What to do in each stretch of waiting: its name, and what it means. */
export const phaseWords: Readonly<Record<Phase['kind'], { name: string; means: string }>> = {
  wait: {
    name: 'いまは待ってよい',
    means: 'サーバーが自動で送り直しています。同じメールは送りません。',
  },
  'other-way': {
    name: '今日じゅうに別の方法で',
    means: '届かないまま終わることがあります。用件を、次の手順の文で伝えます。',
  },
  'give-up': {
    name: 'あきらめて送り直す',
    means: '自動では、もう届きません。届いたかを聞き、原因が直ってから、一度だけ送ります。',
  },
  'long-ago': {
    name: 'あきらめて送り直す',
    means: 'どのサーバーも、もう送り直していません。年が合っているかも、確かめてください。',
  },
};

/** A stretch of time in words, between the moments (or the hours since sending) when another way is better and when the server gives up. */
export const spanWords: Readonly<Record<Phase['kind'], string>> = {
  wait: '{otherWay}まで',
  'other-way': '{otherWay}から{latest}まで',
  'give-up': '{latest}を過ぎたら',
  'long-ago': '',
};
