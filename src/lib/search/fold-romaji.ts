import type { FoldedText } from './fold-text.ts';
import { readRomaji } from './read-romaji.ts';

const SHORTEST = 4;

/**
 * Puts hiragana where folded text has Latin words that are romaji and no words of the list: `okurenai` becomes
 * おくれない, `gmail` and `driver` stay. Each new letter leads back to the whole word as typed.
 */
export function foldRomaji(text: FoldedText, known: ReadonlySet<string>): FoldedText {
  if (!/[a-z]{4}/.test(text.folded)) return text;
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.folded.matchAll(/[a-z]+|[^a-z]+/g)) {
    const word = match[0];
    const from = match.index;
    const to = from + word.length;
    const kana = word.length >= SHORTEST && /^[a-z]/.test(word) && !known.has(word) ? readRomaji(word) : null;
    if (kana === null) {
      folded += word;
      for (let at = from; at < to; at += 1) {
        starts.push(text.starts[at] ?? 0);
        ends.push(text.ends[at] ?? 0);
      }
    } else {
      folded += kana;
      for (let count = 0; count < kana.length; count += 1) {
        starts.push(text.starts[from] ?? 0);
        ends.push(text.ends[to - 1] ?? 0);
      }
    }
  }
  return { folded, starts, ends };
}
