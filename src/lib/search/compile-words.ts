import { isRecord } from '../is-record.ts';
import { foldText } from './fold-text.ts';

/**
 * The word list as the browser gets it: one string per concept, its spellings folded and parted by a comma.
 * `_` in a spelling is a gap that particles may fill, `!` at its end stands for any ending of negation.
 */
export interface CompiledWords {
  /** The first holds what is only consumed: politeness and fillers. */
  readonly concepts: readonly string[];
  /** The headings as the author writes them, the first empty. */
  readonly names: readonly string[];
  /** Places of the concepts that show that the question is about mail. */
  readonly about: readonly number[];
  /** Places of those that show that it is about something else. */
  readonly other: readonly number[];
  readonly not: readonly string[];
  readonly gap: readonly string[];
}

export type CompiledResult =
  | { readonly kind: 'compiled'; readonly words: CompiledWords }
  | { readonly kind: 'faulty'; readonly faults: readonly string[] };

/** 届か of 届かない has the polite form 届きません: each of these rows of kana bends to the one below it. */
const A_ROW = 'かがさたなばまらわ';
const I_ROW = 'きぎしちにびみりい';

function compileSpelling(spelling: string): string[] {
  const parts = spelling
    .split(/[・\s-]+/)
    .map((part) => foldText(part).folded.replaceAll(' ', '_'))
    .filter((part) => part !== '');
  const whole = parts.join('_');
  // One kana before it is too little: こん of こない stands in every パソコン.
  if (!whole.endsWith('ない') || /^[ぁ-ゖ]?ない$/.test(whole)) return whole === '' ? [] : [whole];
  const stem = whole.slice(0, -2);
  const row = A_ROW.indexOf(stem.slice(-1));
  const polite = row < 0 ? [] : [`${stem.slice(0, -1)}${I_ROW.charAt(row)}ません`];
  return [`${stem}!`, ...polite];
}

function readList(value: unknown, where: string, faults: string[]): string[] {
  const list: string[] = [];
  if (!Array.isArray(value)) {
    faults.push(`${where}: 言葉の一覧がありません。[ ] の中に書いてください。`);
    return list;
  }
  for (const item of value) {
    if (typeof item === 'string' || typeof item === 'number') list.push(String(item));
    else faults.push(`${where}: 言葉として読めないものがあります。' ' で囲んでください。`);
  }
  return list;
}

/** Longest first, so that the first that fits is the one to take. */
function foldAll(list: readonly string[]): string[] {
  const folded = list.map((item) => foldText(item).folded).filter((item) => item !== '');
  return [...new Set(folded)].sort((a, b) => b.length - a.length);
}

/**
 * Takes what stands in `content/search-words.yaml`, parsed, and gives the compact list for build and browser, or, in
 * sentences for its author, what is wrong with it: a shape that cannot be read, one spelling under two headings.
 */
export function compileWords(source: unknown): CompiledResult {
  const faults: string[] = [];
  const root = isRecord(source) ? source : {};
  const listed = isRecord(root['words']) ? root['words'] : {};
  if (Object.keys(listed).length === 0) faults.push('words: 見出しがひとつもありません。');
  const owners = new Map<string, string>();
  const claim = (heading: string, spellings: readonly string[]): string => {
    const own = new Set(spellings.flatMap(compileSpelling));
    for (const spelling of own) {
      if (spellings.length > 1 && /^[ぁ-ゖ]$/.test(spelling)) {
        faults.push(
          `${heading}: 「${spelling}」は短すぎます。ほかの言葉の中にもあるので、2文字以上にしてください。`,
        );
      }
      const owner = owners.get(spelling);
      if (owner !== undefined)
        faults.push(`${heading}: 「${spelling}」は「${owner}」にもあります。どちらか一方にしてください。`);
      owners.set(spelling, heading);
    }
    return [...own].join(',');
  };
  const ignored = readList(root['ignore'], 'ignore', faults).map((word) => claim(word, [word]));
  const concepts = Object.entries(listed).map(([heading, list]) =>
    claim(heading, [heading, ...readList(list, heading, faults)]),
  );
  const all = [ignored.join(','), ...concepts];
  const headings = Object.keys(listed);
  const findPlaces = (list: string): number[] =>
    readList(root[list], list, faults).map((heading) => {
      if (!headings.includes(heading)) faults.push(`${list}: 「${heading}」という見出しはありません。`);
      return headings.indexOf(heading) + 1;
    });
  const about = findPlaces('about');
  const other = findPlaces('other');
  const not = foldAll(readList(root['not'], 'not', faults));
  const gap = foldAll(readList(root['gap'], 'gap', faults));
  if (faults.length > 0) return { kind: 'faulty', faults };
  return { kind: 'compiled', words: { concepts: all, names: ['', ...headings], about, other, not, gap } };
}
