import type { Outcome, TestId } from '../../lib/self-test/answers.ts';
import type { CauseId } from '../../lib/self-test/causes.ts';

/** What each test is called, in a list and in a sentence, and how it is done. */
export const testWords: Readonly<Record<TestId, { name: string; short: string; how: string }>> = {
  own: {
    name: '自分から、自分へ',
    short: '自分→自分',
    how: 'いつものアドレスから、同じアドレスへ送ります。',
  },
  out: {
    name: '自分から、別のサービスへ',
    short: '自分→別のサービス',
    how: 'いつものアドレスから、Gmailなど別のサービスのアドレスへ送ります。届いたかは、そちらで見ます。',
  },
  in: {
    name: '別のサービスから、自分へ',
    short: '別のサービス→自分',
    how: '差出人を別のサービスのアドレスにして、いつものアドレスへ送ります。',
  },
  theirs: {
    name: 'ほかの人から、同じ相手へ',
    short: 'ほかの人→相手',
    how: '届かない相手に、ほかの人の端末から送ってもらいます。届いたかは、相手に聞きます。',
  },
};

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  arrived: '届いた',
  error: 'エラー',
  nothing: '何も来ない',
};

/** What each cause is, and what to do: `press` becomes the link to its guide. */
export const causeWords: Readonly<Record<CauseId, { what: string; press: string; then?: string }>> = {
  'their-refusal': {
    what: '相手の側が、メールを受け取れなくなっているようです。',
    press: '戻った言葉で、理由を見分けます（103）',
    then: '言葉は、送ってくれた人に聞きます。',
  },
  'their-silence': {
    what: '相手の側で、迷惑メールなどに入っているようです。',
    press: '電話やLINEで、相手に見てもらいます（103）',
  },
  'one-mail': {
    what: '送るのも、受け取るのもできています。その一通か、その相手だけの理由のようです。',
    press: '宛先を打ち直して、短い一通を送ります',
    then: 'それも届かなければ、[相手に受信拒否を見てもらいます](guide:send/specific#ask)。',
  },
  'own-only': {
    what: 'ほかは通っています。自分あてだけ、受信箱に出ていないようです。',
    press: '全部の場所を、まとめて検索します（204）',
    then: '届かない相手がいれば、[宛先を打ち直します](guide:send/specific#retype)。',
  },
  mistyped: {
    what: '送るのも、受け取るのもできているのに、自分あてだけエラーです。打ち間違いかもしれません。',
    press: '自分のアドレスを確かめます（101）',
    then: 'そのあと、もう一度自分へ送ります。',
  },
  'incoming-refused': {
    what: '外から来るメールが、入り口で断られているようです。',
    press: '戻ったエラーの言葉を読みます（104）',
    then: '携帯会社のアドレスなら、[受信設定（205）](guide:receive/carrier)を見ます。',
  },
  'incoming-sorted': {
    what: '外から来るメールが、振り分けや受信拒否に当たっているようです。',
    press: '振り分けと受信拒否を見ます（204）',
    then: '携帯会社のアドレスなら、[受信設定（205）](guide:receive/carrier)を見ます。',
  },
  'box-hidden': {
    what: '送れています。来たメールが、別の所に出ているか、止まっているようです。',
    press: 'ほかの端末とWebメールを見ます（203）',
  },
  'box-closed': {
    what: '自分の受信箱が、いっぱいか、止まっているようです。',
    press: '使っている量を見ます（202）',
    then: '空きがあれば、[戻ったエラーの言葉（104）](guide:send/error-code)を読みます。',
  },
  'outgoing-refused': {
    what: '外へ送るときに、断られているようです。',
    press: '戻ったエラーの言葉を読みます（104）',
    then: '[上限（107）](guide:send/limit)、[ブロック（108）](guide:send/blocked)、[差出人の証明（109）](guide:send/authentication)のどれかが分かります。',
  },
  'outgoing-lost': {
    what: '外へ出たメールが、受け取る側の判定で止められているようです。',
    press: '差出人の証明を確かめます（109）',
    then: '[ブロックリスト（108）](guide:send/blocked)も見ます。',
  },
  outbox: {
    what: 'メールが、アプリから出ていないようです。',
    press: '送信トレイを見ます（110）',
  },
  sending: {
    what: '受け取れますが、送るところで止まっているようです。',
    press: '送るときの設定を見ます（106）',
  },
  domain: {
    what: '同じサービスの中は通り、外とは行き来できないようです。',
    press: 'ドメインの期限と設定を見ます（111）',
    then: '自分のドメインでなければ、[障害のお知らせ（207）](guide:receive/delay#outage)を見ます。',
  },
  between: {
    what: '自分のサービスか、試しに使った別のサービスか、どちらで止まったか分かりません。',
    press: '障害のお知らせを見ます（207）',
    then: 'そのあと、もう一つ別のサービスで試します。',
  },
  account: {
    what: 'アドレスそのものが、止まっているようです。',
    press: '契約が続いているかを見ます（313）',
    then: '自分のドメインなら、[期限（111）](guide:send/dns#expiry)も見ます。',
  },
  connection: {
    what: '送るのも、受け取るのもできていません。アプリがつながっていないようです。',
    press: '通信を確かめます（311）',
    then: 'ほかのページが開くなら、[パスワード（313）](guide:general/account)も見ます。',
  },
};
