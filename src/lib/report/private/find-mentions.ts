import type { Finding, Kind } from './finding.ts';
import { isOrdinary } from './ordinary-words.ts';

/** Something known to be private, by whose words it is found again where it stands alone. */
export interface Known {
  readonly words: string;
  readonly kind: Kind;
  readonly key: string;
}

interface Node {
  readonly next: Map<string, Node>;
  known: Known | null;
}

const piece =
  /\p{Script=Latin}+|\d+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]|(?:(?!\p{Script=Latin})\p{L})+/uy;
const anyPiece = new RegExp(piece.source, 'gu');
const gap = /[ 　._+'’-]/u;
/** Names of more pieces are looked for nowhere else: there is no end to what somebody can paste. */
const mostPieces = 12;
const honorific = /(?:さん|さま|様|氏)/uy;
const host =
  /^(?:[a-z\d_-]+\.)+(?:com|net|org|edu|gov|int|info|biz|name|mobi|asia|local(?:host|domain)?|lan|internal|invalid|example|test|arpa|app|dev|cloud|[a-z]{2})$/iu;

function piecesOf(words: string): string[] {
  return Array.from(words.toLowerCase().matchAll(anyPiece), ([text]) => text);
}

/** Whether words say so much that they are found again elsewhere: not a word of notices, not a code. */
function isTelling(words: string, pieces: readonly string[]): boolean {
  if (pieces.length > mostPieces || pieces.every((one) => /^\d+$/u.test(one))) return /^\d{6,}$/u.test(words);
  if (pieces.length === 1 && isOrdinary(words)) return false;
  return pieces.join('').length >= (/^\p{Script=Han}/u.test(words) ? 2 : 3);
}

function plant(all: readonly Known[]): Node {
  const root: Node = { next: new Map(), known: null };
  const planted = new Set<string>();
  for (const known of all) {
    if (planted.has(known.words)) continue;
    planted.add(known.words);
    const pieces = piecesOf(known.words);
    if (!isTelling(known.words, pieces)) continue;
    let node = root;
    for (const one of pieces) {
      let next = node.next.get(one);
      if (next === undefined) node.next.set(one, (next = { next: new Map(), known: null }));
      node = next;
    }
    node.known ??= known;
  }
  return root;
}

/** The longest known thing whose first piece ends at `end`. */
function walk(folded: string, first: Node, end: number): { known: Known; end: number } | null {
  let best = first.known === null ? null : { known: first.known, end };
  let node = first;
  let at = end;
  while (node.next.size > 0) {
    piece.lastIndex = gap.test(folded.charAt(at)) ? at + 1 : at;
    const found = piece.exec(folded)?.[0].toLowerCase();
    const next = found === undefined ? undefined : node.next.get(found);
    if (next === undefined) break;
    node = next;
    at = piece.lastIndex;
    if (node.known !== null) best = { known: node.known, end: at };
  }
  return best;
}

/** The run of letters, digits and signs of names and hosts around a place. */
function tokenAround(folded: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from > 0 && start - from < 255 && /[\w.-]/u.test(folded.charAt(from - 1))) from -= 1;
  while (to < folded.length && to - end < 255 && /[\w.-]/u.test(folded.charAt(to))) to += 1;
  return folded.slice(from, to).replace(/^[.-]+|[.-]+$/gu, '');
}

/** Whether a place is a mention and no part of a host's name, of an id or of a longer word. */
function isMention(folded: string, start: number, end: number): boolean {
  const written = folded.slice(start, end);
  if (!/^\w/u.test(written)) return true;
  const token = tokenAround(folded, start, end);
  if (token === written.replace(/[.-]+$/u, '')) return true;
  if (written.length < 5 || host.test(token)) return false;
  return !/(?:\bid|identifier)(?: is)?[ \t:=]{0,9}[\w.-]*$/iu.test(
    folded.slice(Math.max(0, start - 60), start),
  );
}

/**
 * Finds known names again where they stand alone: `User kijitora unknown`, `Kijitora`, a path, a link; whatever their case,
 * and with another sign between their parts (`Taro Yamada` for taro.yamada). Of two that fit, the longer is meant.
 */
export function findMentions(folded: string, all: readonly Known[]): Finding[] {
  const root = plant(all);
  const found: Finding[] = [];
  if (root.next.size === 0) return found;
  anyPiece.lastIndex = 0;
  for (let match = anyPiece.exec(folded); match !== null; match = anyPiece.exec(folded)) {
    const first = root.next.get(match[0].toLowerCase());
    const mention = first === undefined ? null : walk(folded, first, anyPiece.lastIndex);
    if (mention === null || !isMention(folded, match.index, mention.end)) continue;
    honorific.lastIndex = mention.end;
    const latin = mention.known.kind === 'address' && honorific.test(folded);
    const end = latin ? honorific.lastIndex : mention.end;
    found.push({ start: match.index, end, kind: mention.known.kind, key: mention.known.key });
    anyPiece.lastIndex = end;
  }
  return found;
}
