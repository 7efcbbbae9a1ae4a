import { type Evidence, noAnswers } from '../../../../src/lib/report/evidence.ts';

/** A trouble of which everything is told: a bounce was read, two guides were gone through. */
export const full: Evidence = {
  trouble: '送れない：エラーメールが戻ってくる',
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
  recipients: [
    {
      address: 'hanako@docomo.ne.jp',
      codes: '550 5.1.1',
      cause: '宛先のアドレスが見つかりません',
      certainty: 'たしか',
      fate: '届きません',
      server: 'mfsmax.docomo.ne.jp',
      words: ['550', 'User unknown'],
    },
  ],
  checked: [
    { number: 101, title: 'アドレスを確かめる', came: '問題は見つかりません。' },
    { number: 102, title: '添付の大きさを確かめる', came: '' },
  ],
  open: [103, 105],
};

/** A trouble of which nothing is told. */
export const empty: Evidence = { trouble: '', answers: noAnswers, recipients: [], checked: [], open: [] };
