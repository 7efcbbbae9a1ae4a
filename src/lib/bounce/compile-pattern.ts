/** The named lists of words that patterns share: `{mailbox}`. A list names no other list. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

/** A pattern made ready, or what is wrong with it, for its author. */
export type Compiled =
  { readonly kind: 'pattern'; readonly pattern: RegExp } | { readonly kind: 'faulty'; readonly why: string };

/** Within a sentence and its clause; longer, and the words have nothing to do with each other. Fixed, so that matching stays linear. */
const gap = '(?:[^.:;。\\n]|[.:;](?! |$)){0,60}?';
/** Between two words: servers also write mailbox_full and MailboxFull. */
const space = '[ _-]?';
/** Whole words in Latin script; Japanese has no spaces between its own. */
const wordStart = '(?<![\\p{Script=Latin}\\p{N}])';
const wordEnd = '(?![\\p{Script=Latin}\\p{N}])';

/** A piece of a pattern: `..`, `[may be missing]`, `(one|or another)`, `{list}` or a word, `word*` with any ending. */
const piece = /\.\.|\[([^[\]()]+)\]|\(([^[\]()]+)\)|\{([a-z-]+)\}|[^\s[\](){}]+/gu;

function word(text: string): string {
  const open = text.endsWith('*');
  const plain = (open ? text.slice(0, -1) : text).replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
  return open ? `${plain}[a-z]*` : plain;
}

function build(source: string, lists: WordLists): string {
  let built = '';
  // Where nothing may stand between: at the beginning, after a gap, after a piece that brings its own space.
  let tight = true;
  for (const [whole, optional, choice, list] of source.matchAll(piece)) {
    const anyOf = (sources: readonly string[]) => `(?:${sources.map((one) => build(one, lists)).join('|')})`;
    if (whole === '..') built += gap;
    else {
      const optionally = optional === undefined ? null : `(?:${build(optional, lists)}${space})?`;
      const chosen =
        choice === undefined
          ? list === undefined
            ? null
            : anyOf(lists[list] ?? [])
          : anyOf(choice.split('|'));
      built += (tight ? '' : space) + (optionally ?? chosen ?? word(whole));
    }
    tight = whole === '..' || optional !== undefined;
  }
  return built;
}

function findFault(source: string, lists: WordLists): string | null {
  const rest = source.replace(piece, '').trim();
  if (rest !== '')
    return `「${source}」の「${rest}」は読めません。かっこの中のかっこや、閉じ忘れがないか見てください。`;
  const unknown = [...source.matchAll(/\{([a-z-]+)\}/gu)].find(
    ([, name = '']) => !Object.hasOwn(lists, name),
  );
  return unknown === undefined ? null : `「${source}」の ${unknown[0]} という言葉の組はありません。`;
}

/**
 * Compiles a pattern of content/bounce-rules.yaml for the text that `flatten` gives: words in order, `..` for up to 60
 * letters between, `[word]` for what may be missing, `(a|b)`, `{list}`, `word*`. Whole words only. An unknown list or a
 * bracket left open is said in `why`.
 */
export function compilePattern(source: string, lists: WordLists): Compiled {
  const fault = findFault(source, lists);
  if (fault !== null) return { kind: 'faulty', why: fault };
  return { kind: 'pattern', pattern: new RegExp(wordStart + build(source, lists) + wordEnd, 'u') };
}
