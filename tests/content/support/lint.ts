import { TextlintKernel, type TextlintKernelRule } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import mdxPlugin from 'textlint-plugin-mdx';
import technicalWriting from 'textlint-rule-preset-ja-technical-writing';
import prh from 'textlint-rule-prh';

type Options = TextlintKernelRule['options'];

/** Where our plain Japanese differs from the preset for technical writing; `false` switches a rule off. */
const differences: Readonly<Record<string, Options>> = {
  // Plain help is read by frightened people: shorter than the preset's 100.
  'sentence-length': { max: 80 },
  // Lists speak to the reader too; the preset wants である there.
  'no-mix-dearu-desumasu': {
    preferInHeader: '',
    preferInBody: 'ですます',
    preferInList: 'ですます',
    strict: false,
  },
  // 「一つ」「二通」 read softer than 1つ, and figures of measure come from facts.
  'arabic-kanji-numbers': false,
  // 「かもしれません」 is how we say that we cannot know.
  'ja-no-weak-phrase': false,
  // 「AとB」「AもBも」「〜が〜がある」 are plain speech; a full stop is also what stands before a list's explanation (：).
  'no-doubled-joshi': {
    min_interval: 1,
    allow: ['も', 'や', 'と', 'が', 'か', 'に', 'にも'],
    separatorCharacters: ['。', '？', '！', '：'],
  },
  // Names and terms that cannot be parted.
  'max-kanji-continuous-len': { max: 6, allow: ['情報処理推進機構'] },
  // Single letters, full-width ones too, are what the guide on slips shows.
  'ja-unnatural-alphabet': { allow: ['a', 'i', 'u', 'e', 'o', 'n', '/[A-ZＡ-Ｚａ-ｚ]/'] },
};

/** Words of one field or cell: titles and labels end without a full stop. */
const labels: Readonly<Record<string, Options>> = { ...differences, 'ja-no-mixed-period': false };

function rulesWith(changes: Readonly<Record<string, Options>>): TextlintKernelRule[] {
  const preset = Object.entries(technicalWriting.rules).map(([ruleId, rule]) => ({
    ruleId,
    rule,
    options: changes[ruleId] ?? technicalWriting.rulesConfig[ruleId] ?? true,
  }));
  const vocabulary = {
    ruleId: 'prh',
    rule: prh,
    options: { rulePaths: ['tests/content/prh.yml'], checkLink: true, checkEmphasis: true },
  };
  return [...preset.filter(({ options }) => options !== false), vocabulary];
}

const kernel = new TextlintKernel();
const mdx = {
  ext: '.mdx',
  filePath: 'guide.mdx',
  plugins: [{ pluginId: 'mdx', plugin: mdxPlugin }],
  rules: rulesWith(differences),
};
const text = {
  ext: '.txt',
  filePath: 'field.txt',
  plugins: [{ pluginId: 'text', plugin: textPlugin }],
  rules: rulesWith(labels),
};

async function lint(source: string, options: typeof mdx | typeof text): Promise<string[]> {
  const { messages } = await kernel.lintText(source, { ...options, configBaseDir: process.cwd() });
  return messages.map(
    ({ loc, ruleId, message }) => `${loc.start.line} ${ruleId}: ${message.split('\n')[0] ?? ''}`,
  );
}

/** What textlint has to say about the body of a guide: line, rule and sentence for each trouble. */
export async function lintMdx(body: string): Promise<string[]> {
  return lint(body, mdx);
}

/** What textlint has to say about a string of frontmatter or YAML, its links and figures already said. */
export async function lintText(words: string): Promise<string[]> {
  return lint(words, text);
}
