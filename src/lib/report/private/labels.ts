import type { Region } from '../../bounce/region.ts';
import type { Kind } from './finding.ts';

/** What stands for a thing that has no domain to be told apart by. */
export const covers: Readonly<Record<Exclude<Kind, 'address'>, string>> = {
  name: '●●●',
  telephone: '●●●-●●●●-●●●●',
  postal: '●●●-●●●●',
  place: '●●●●●',
  subject: '●●●●●',
};

const label = /(?<![A-Z])([A-Z]+)さん/gu;
const mask = new RegExp(`${label.source}|●+`, 'gu');
const labelBefore = /(?<![A-Z])[A-Z]+さん$/u;
const longestLabel = 16;

/** Where a label like `Aさん` that ends at `end` begins; null where none does. */
export function labelEndingAt(folded: string, end: number): number | null {
  const start = Math.max(0, end - longestLabel);
  const found = labelBefore.exec(folded.slice(start, end));
  return found === null ? null : start + found.index;
}

/** Where masks stand in a text already: labels and rows of ●. */
export function findMasks(folded: string): Region[] {
  return Array.from(folded.matchAll(mask), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Whether a stretch says nothing but labels, ● and signs: there is nothing left to mask in it. */
export function isMasked(folded: string): boolean {
  return !/[\p{L}\p{N}]/u.test(folded.replace(label, ''));
}

/** Gives letters A, B, … Z, AA, … one after the other, without those that a text's own labels use already. */
export function letterGiver(folded: string): () => string {
  const used = new Set(Array.from(folded.matchAll(label), ([, letters = '']) => letters));
  let count = 0;
  return () => {
    let letters: string;
    do {
      letters = '';
      for (let rest = ++count; rest > 0; rest = Math.floor((rest - 1) / 26))
        letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    } while (used.has(letters));
    return letters;
  };
}
