import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { attribute, stepsOf } from '../../src/markdown/number-steps.ts';
import { facts, sayFigure } from './support/facts.ts';
import { passagesOf } from './support/passages.ts';
import { guides } from './support/read-content.ts';
import { sayPlainly, sentences } from './support/sentences.ts';

describe.each(guides)('$file', ({ tree }) => {
  const steps = stepsOf(tree).map(({ id, element }) => ({
    id,
    element,
    reversible: attribute(element, 'reversible'),
  }));

  it('says of every step whether it can be undone', () => {
    expect(
      steps.filter(({ reversible }) => reversible !== 'yes' && reversible !== 'no').map(({ id }) => id),
    ).toEqual([]);
    expect(steps.length).toBeGreaterThan(0);
  });

  it('warns first in a step that cannot be undone', () => {
    const isCaution = (node: RootContent | undefined) =>
      node?.type === 'mdxJsxFlowElement' && node.name === 'Caution';
    const unwarned = steps.filter(
      ({ reversible, element }) => reversible === 'no' && !isCaution(element.children[0]),
    );
    expect(unwarned.map(({ id }) => id)).toEqual([]);
  });

  it('has every step that can be undone before those that cannot', () => {
    const firstFinal = steps.findIndex(({ reversible }) => reversible === 'no');
    const tooLate =
      firstFinal === -1 ? [] : steps.slice(firstFinal).filter(({ reversible }) => reversible === 'yes');
    expect(tooLate.map(({ id }) => id)).toEqual([]);
  });
});

/** What cannot be brought back, as it would sound in a step: a mail, a folder or an account is thrown away. */
const throwsAway =
  /(?:メール|アカウント|ごみ箱|フォルダー|受信箱|送信トレイ|サーバーのコピー)(?:そのもの|の中身?)?(?:を|は|から)[^。]{0,12}(?:削除し|消し|空にし|初期化し)(?:ます|てください)/u;

function lossIn(text: string): string[] {
  return text.split(/(?<=[。！？])/u).filter((sentence) => throwsAway.test(sentence));
}

describe('a step that can be undone', () => {
  it.each(guides)('throws nothing away in $file', (guide) => {
    const found = stepsOf(guide.tree)
      .filter(({ element }) => attribute(element, 'reversible') === 'yes')
      .flatMap(({ id, element }) =>
        passagesOf({ ...guide, tree: { type: 'root', children: [element] } }, sayFigure).flatMap(({ text }) =>
          lossIn(text).map((sentence) => `${id}: ${sentence}`),
        ),
      );
    expect(found).toEqual([]);
  });

  it.each([
    'メールを削除します。',
    '大きいメールから消します。',
    'ごみ箱を空にしてください。',
    'アカウントを一度削除します。',
    'フォルダーの中を消します。',
  ])('would be found: %s', (sentence) => {
    expect(lossIn(sentence)).toHaveLength(1);
  });

  it.each(['古い候補を、押して消します。', 'メールを消さないでください。', '宛先を空にします。'])(
    'may say: %s',
    (sentence) => {
      expect(lossIn(sentence)).toEqual([]);
    },
  );
});

/** Advice that no page ever gives, as it would sound in one sentence. A sentence that forbids it, or tells of it, may stand. */
const neverAdvised: readonly (readonly [string, RegExp])[] = [
  [
    'turning protection off',
    /(?:ウイルス対策|セキュリティ(?:ソフト|機能|対策)|ファイアウォール|迷惑メール(?:対策|判定|フィルター)|判定そのもの|SPF|DKIM|二段階認証|2段階認証).{0,20}(?:切り|切って|止め|無効に|オフに|停止し|外し|アンインストールし)/u,
  ],
  [
    'deleting an account and making it anew',
    /アカウント(?:そのもの|自体)?(?:を|は)(?:いったん|一度)?[^。]{0,10}(?:削除し|消し|消せ|作り直し|解約し)/u,
  ],
  [
    'giving a password away',
    /(?:パスワード|暗証番号|認証コード)(?:を|も|は)[^。]{0,20}(?:送り|送って|伝え|教え|渡し|書いて送|メールで)/u,
  ],
  [
    'paying to be taken off a list',
    /(?:料金|お金|費用|手数料)[^。]{0,20}(?:払|支払)[^。]{0,20}(?:解除|外し|外れ|削除)|(?:解除|削除)[^。]{0,20}(?:料金|お金|費用|手数料)を(?:払|支払)/u,
  ],
  [
    'running a repair tool',
    /(?:修復ツール|修復ソフト|高速化ソフト)を(?:使|入れ|ダウンロード|インストール|実行)/u,
  ],
];
const forbids = /(?:ない|ません|ないで|従わ|のは危険|やめて)/u;

function adviceIn(text: string): string[] {
  return text
    .split(/(?<=[。！？])/u)
    .filter((sentence) => !forbids.test(sentence))
    .flatMap((sentence) =>
      neverAdvised.flatMap(([name, pattern]) => (pattern.test(sentence) ? [`${name}: ${sentence}`] : [])),
    );
}

describe('advice that is never given', () => {
  it.each(guides)('is not in $file', (guide) => {
    expect(passagesOf(guide, sayFigure).flatMap(({ text }) => adviceIn(text))).toEqual([]);
  });

  it('is not in frontmatter or YAML', () => {
    expect(sentences.flatMap(({ text }) => adviceIn(sayPlainly(text, sayFigure)))).toEqual([]);
  });

  it('is not in the conditions of facts', () => {
    expect(
      [...facts.values()].flatMap(({ fact }) => adviceIn([fact.text, fact.condition].join('。'))),
    ).toEqual([]);
  });

  it.each([
    'ウイルス対策ソフトを一度切ってください。',
    'セキュリティ機能をオフにします。',
    'ファイアウォールを無効にして試します。',
    '迷惑メール判定を止めます。',
    'アカウントを削除して、作り直します。',
    'アカウントを一度消してください。',
    'パスワードをメールで送ります。',
    '窓口にパスワードを伝えます。',
    '料金を払うと、一覧から外してもらえます。',
    '解除のための費用を払います。',
    '修復ツールを使ってください。',
  ])('would be found: %s', (sentence) => {
    expect(adviceIn(sentence)).toHaveLength(1);
  });

  it.each([
    'ウイルス対策を切る、と勧めるページには従わないでください。',
    '判定そのものは、止めないでください。',
    'アカウントも消さないでください。',
    'パスワードは、だれにも渡しません。',
    'パスワードを入れたら、別の端末から変えます。',
    '候補を押して消します。',
  ])('is not in: %s', (sentence) => {
    expect(adviceIn(sentence)).toEqual([]);
  });
});
