import type { Region } from '../bounce/region.ts';
import { findPrivate } from './private/find-private.ts';
import type { Kind } from './private/finding.ts';
import { foldWidth } from './private/fold-width.ts';
import { covers, letterGiver } from './private/labels.ts';

/** One private thing in a text: what stands for it (`Aさん@docomo.ne.jp`, `●●●`) and how it was first written. */
export interface Label {
  /** The same for the same thing in whatever case or width; by it a visitor lets the thing be seen. */
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
  readonly original: string;
}

/** A text as it may be given away. */
export interface Masked {
  readonly text: string;
  readonly labels: readonly Label[];
}

/** A mask in a text under work, with what it hides. */
interface Mark extends Region {
  readonly key: string;
  readonly kind: Kind;
  readonly hidden: string;
}

interface Work {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** What hides one thing may show another (a number that a name touched), but never for long. */
const mostTurns = 8;

/** Puts a mask over each of the marks' places; `cover` says what it looks like. */
function paint(text: string, marks: readonly Mark[], cover: (mark: Mark) => string): Work {
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  const placed = marks.map((mark) => {
    const words = cover(mark);
    parts.push(text.slice(from, mark.start), words);
    const start = length + mark.start - from;
    length = start + words.length;
    from = mark.end;
    return { ...mark, start, end: length };
  });
  return { text: parts.join('') + text.slice(from), marks: placed };
}

/**
 * Masks what is private in a text: local parts of addresses become letters, one for each person, while domains stay; names,
 * telephone numbers, postal codes, places and subjects become ●. Codes, ids of mails, hosts, IP addresses and times stay.
 * `unmasked` holds the keys of what the visitor lets be seen. A masked text that is masked again stays as it is.
 */
export function mask(text: string, unmasked: ReadonlySet<string> = new Set()): Masked {
  const giveLetter = letterGiver(foldWidth(text));
  const covering = new Map<string, string>();
  const labels = new Map<string, Label>();
  let work: Work = { text, marks: [] };
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const { findings, domains } = findPrivate(work.text);
    if (findings.length === 0) break;
    const { text: seen, marks } = work;
    const fresh = findings.map(({ start, end, kind, key }) => ({
      start,
      end,
      kind,
      key,
      hidden: seen.slice(start, end),
    }));
    for (const { key, kind, hidden } of fresh) {
      if (labels.has(key)) continue;
      const cover = kind === 'address' ? `${giveLetter()}さん` : covers[kind];
      const domain = domains.get(key);
      const at = domain === undefined ? '' : `@${domain}`;
      covering.set(key, cover);
      labels.set(key, { key, kind, label: cover + at, original: hidden + at });
    }
    const all = [...marks, ...fresh].toSorted((a, b) => a.start - b.start);
    work = paint(seen, all, ({ key }) => covering.get(key) ?? '');
  }
  const shown = paint(work.text, work.marks, ({ key, hidden, start, end }) =>
    unmasked.has(key) ? hidden : work.text.slice(start, end),
  );
  return { text: shown.text, labels: [...labels.values()] };
}
