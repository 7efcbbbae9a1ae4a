import { type Evidence, noAnswers, noBounce } from '../../../../src/lib/report/evidence.ts';

/** A trouble of which everything is told: a bounce was read, two guides were gone through. */
export const full: Evidence = {
  trouble: '送れない：エラーメールが戻ってくる',
  direction: 'send',
  showing: 'bounce',
  answers: {
    ...noAnswers,
    since: 'きのうの夜9時ごろ',
    own: 'taro@example.jp',
    others: 'hanako@docomo.ne.jp',
    screen: 'メッセージを配信できません',
    app: 'Outlook',
    device: 'Windows 11',
    line: '自宅のWi-Fi',
    elsewhere: '携帯では送れる',
    note: 'きのうまでは送れました',
  },
  bounce: {
    total: 1,
    recipients: [
      {
        address: 'hanako@docomo.ne.jp',
        codes: '550 5.1.1',
        cause: '宛先のアドレスが見つかりません',
        certainty: 'たしか',
        fate: '届きません',
        server: 'mfsmax.docomo.ne.jp',
        said: '550 5.1.1 <hanako@docomo.ne.jp>: User unknown',
        words: ['550', 'User unknown'],
      },
    ],
    at: 'Tue, 3 Nov 2026 10:15:02 +0900',
    sender: 'taro@example.jp',
    traces: ['Queue-ID: 4dXyZ01abcz2'],
  },
  checked: [
    { number: 101, title: 'アドレスを確かめる', came: '問題は見つかりません。' },
    { number: 102, title: '添付の大きさを確かめる', came: '' },
  ],
  open: [
    { number: 103, title: '相手の側を確かめる' },
    { number: 105, title: '言葉でさがす' },
  ],
};

/** A trouble of which nothing is told. */
export const empty: Evidence = {
  trouble: '',
  direction: null,
  showing: null,
  answers: noAnswers,
  bounce: noBounce,
  checked: [],
  open: [],
};
