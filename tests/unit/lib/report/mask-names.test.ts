import { describe, expect, it } from 'vitest';
import { mask } from '../../../../src/lib/report/mask.ts';

const masked = (text: string): string => mask(text).text;

describe('a name beside an address', () => {
  it.each([
    ['From: 高橋花子 <a@example.jp>', 'From: ●●● <Aさん@example.jp>'],
    ['差出人: "佐藤 陽子" <a@example.jp>', '差出人: "●●●" <Aさん@example.jp>'],
    ['From: "Neko, Nyaan" <a@example.jp>', 'From: "●●●" <Aさん@example.jp>'],
    [
      'To: Taro Yamada <a@example.jp>,\n\tjiro <b@example.jp>',
      'To: ●●● <Aさん@example.jp>,\n\t●●● <Bさん@example.jp>',
    ],
    ['Reply-To: a@example.jp (Taro Yamada)', 'Reply-To: Aさん@example.jp (●●●)'],
    ['From: =?UTF-8?B?5bGx55Sw?= <a@example.jp>', 'From: ●●● <Aさん@example.jp>'],
    ['Taro Yamada (a@example.jp)<mailto:a@example.jp>', '●●● (Aさん@example.jp)<mailto:Aさん@example.jp>'],
    ["To: 'Taro Yamada' [mailto:a@example.jp]", "To: '●●●' [mailto:Aさん@example.jp]"],
    ['12:34 PM Taro Yamada <a@example.jp> wrote:', '12:34 PM ●●● <Aさん@example.jp> wrote:'],
    ['お世話になります。藤原ひなた<a@example.jp>から', 'お世話になります。●●●<Aさん@example.jp>から'],
    ['勅使河原太郎<a@example.jp>', '●●●<Aさん@example.jp>'],
    ['御手洗 潤 <a@example.jp>', '●●● <Aさん@example.jp>'],
    ['宛先：高橋様（a@example.jp）', '宛先：●●●様（Aさん@example.jp）'],
    ['To: 佐藤; 鈴木', 'To: ●●●; ●●●'],
  ])('becomes ●: %s', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  it.each([
    ['RCPT To:<a@example.jp>', 'RCPT To:<Aさん@example.jp>'],
    ['Unknown User <a@example.jp>', 'Unknown User <Aさん@example.jp>'],
    ['今朝送った<a@example.jp>', '今朝送った<Aさん@example.jp>'],
    ['返信先 <a@example.jp>', '返信先 <Aさん@example.jp>'],
    [
      '上記のサイトでも解決できない場合は、<a@example.jp>',
      '上記のサイトでも解決できない場合は、<Aさん@example.jp>',
    ],
    ['<a@example.jp> (in reply to RCPT TO command)', '<Aさん@example.jp> (in reply to RCPT TO command)'],
  ])('is none where words of the notice stand: %s', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  it('stays beside the address of a system', () => {
    const text = 'From: Mail Delivery System <MAILER-DAEMON@example.jp>';
    expect(masked(text)).toBe(text);
  });

  it('becomes ● wherever it stands again', () => {
    expect(masked('From: 御手洗潤 <a@example.jp>\n御手洗 潤の携帯')).toBe(
      'From: ●●● <Aさん@example.jp>\n●●●の携帯',
    );
  });
});

describe('a name in what a visitor writes', () => {
  it.each([
    ['田中恵です。', '●●●です。'],
    ['株式会社山田商店の田中と申します。', '株式会社山田商店の●●●と申します。'],
    ['大阪商事 経理課 森本です。', '大阪商事 経理課 ●●●です。'],
    ['佐藤様\n山本さん、小林課長', '●●●様\n●●●さん、●●●課長'],
    ['渡辺 一郎（わたなべ いちろう）', '●●●（●●●）'],
    ['お名前：五十嵐　太郎\nフリガナ：イガラシ　タロウ', 'お名前：●●●\nフリガナ：●●●'],
    ['担当：鈴木\n担当：営業部 鈴木', '担当：●●●\n担当：営業部 ●●●'],
    ['Dear Mr. Yamada,\n\nBest regards,\nHanako Sato', 'Dear Mr. ●●●,\n\nBest regards,\n●●●'],
  ])('becomes ●: %s', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  it.each([
    '千葉です。福島県に住んでいます。原因は不明です。',
    'お客様、皆様、ご担当者様、関係者各位。仕様です。同様です。お疲れ様です。',
    'docomoさんに聞きました。お子さんのスマホ、たくさん届きます。',
    '原文は英語です。林檎のマーク。東日本。北海道です。森林公園。',
    '佐藤商店、鈴木自動車、本田技研、池田銀行、中村屋',
    '担当：サポート窓口\n名前：なし\nサーバー名：mail.example.jp',
    '迷惑メールフィルターと言います。「転送」という機能です。',
    '宛先: 友人の携帯',
  ])('is none in %s', (text) => {
    expect(masked(text)).toBe(text);
  });
});

describe('a subject', () => {
  it.each([
    ['Subject: Nyaan\nDate: x', 'Subject: ●●●●●\nDate: x'],
    ['Subject: =?UTF-8?B?5ZCM?=\n =?UTF-8?B?44GU?= and more\nTo: x', 'Subject: ●●●●●\nTo: x'],
    ['件名：お見積りの件\n　本文', '件名：●●●●●\n　本文'],
    ['> Subject: Re: Budget', '> Subject: ●●●●●'],
    ['*Subject:* Re: Budget', '*Subject:* ●●●●●'],
    ["Subject: 'Budget'", "Subject: '●●●●●'"],
    ['The subject of the message is: Budget', 'The subject of the message is: ●●●●●'],
    ['件名「お見積り」のメール', '件名「●●●●●」のメール'],
    ['「お見積り」という件名', '「●●●●●」という件名'],
    ['宛先: 友人 件名: 会費 エラー: 550 5.1.1', '宛先: 友人 件名: ●●●●● エラー: 550 5.1.1'],
    ['{"from":["x"],"subject":"nyaan"}', '{"from":["x"],"subject":"●●●●●"}'],
    [
      String.raw`{\"name\":\"Subject\",\"value\":\"Nyaan\"}`,
      String.raw`{\"name\":\"Subject\",\"value\":\"●●●●●\"}`,
    ],
    ['mailto:?subject=%E8%A6%8B&body=x', 'mailto:?subject=●●●●●&body=x'],
  ])('becomes ●: %s', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  it.each(['件名が文字化けします', '件名：\n本文：なし', '「送信済み」のメール'])('is none in %s', (text) => {
    expect(masked(text)).toBe(text);
  });
});
