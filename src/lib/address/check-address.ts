import { hasIntroduction, isNameAlone } from './introduction.ts';
import { findAddress, findAts, isComplete, type Span } from './find-address.ts';
import { repairDomain } from './repair-domain.ts';
import { judgeLocalPart } from './local-part.ts';
import { costOfListed, parentOf, type MailDomains } from './mail-domains.ts';
import { foldLocalPart } from './fold-parts.ts';
import { findBreach } from './provider-rules.ts';
import type { PublicSuffixes } from './public-suffixes.ts';
import { dropCells, layTape, lowerTape, putCell, readTape, type Tape } from './tape.ts';
import type { Cell, Defect, Verdict } from './verdict.ts';

/** The longest address that can be mailed (RFC 5321 4.5.3.1.3: a path of 256 with its angle brackets). */
const LONGEST = 254;
/** More than this, in UTF-16 units, is not one address with a name around it. */
export const LONGEST_CELL = 2000;
/**
 * Checks one address as a person pastes it: perhaps with a name, brackets, `mailto:`, spaces or in full width. Exactly
 * one verdict, whatever the text.
 */
export function checkAddress(text: string, domains: MailDomains): Verdict {
  if (text.length > LONGEST_CELL) return defect('too-long');
  const tape = layTape(text);
  const { sight, places } = look(tape);
  if (sight.trim() === '') return defect('empty');
  const inside = /<([^<>]*@[^<>]*)>/.exec(sight);
  const low = inside === null ? 0 : inside.index + 1;
  const high = inside === null ? sight.length : low + (inside[1] ?? '').length;
  const ats = findAts(sight).filter(([at]) => at >= low && at < high);
  const [at, second] = ats;
  if (at === undefined) return defect('no-at');
  if (second !== undefined) return defect('several-at');
  const span = findAddress(sight, at, low, high, domains.suffixes);
  const around = inside === null ? defectAround(sight, span, domains.suffixes) : null;
  return around === null ? checkSpan(tape, places, span, domains) : defect(around);
}

/** Checks the address at a place of a text that `look` has read. */
export function checkSpan(tape: Tape, places: readonly number[], span: Span, domains: MailDomains): Verdict {
  const place = (at: number): number => places[at] ?? tape.length;
  const before = tape.slice(0, place(span.start));
  const local = foldLocalPart(tape.slice(place(span.start), place(span.at)));
  const ats = tape.slice(place(span.at), place(span.domain));
  const domain = tape.slice(place(span.domain), place(span.end));
  const after = tape.slice(place(span.end));
  const repair = repairDomain(domain, domains);
  const part = judgeLocalPart(readTape(local));
  if (part.kind === 'defect') return defect(part.why);
  if (repair.kind === 'defect') return defect(repair.why);
  const address = `${readTape(local)}@${readTape(repair.tape)}`;
  if (address.length > LONGEST) return defect('too-long');
  const named = readTape(repair.tape).toLowerCase();
  if (part.kind === 'dots' && !hasOldDots(named, domains)) return defect('misplaced-dot');
  if (repair.kind === 'unsure') return { kind: 'unsure', address, why: repair.why };
  if (part.kind === 'doubt') return { kind: 'unsure', address, why: part.why };
  const breach = part.kind === 'dots' ? null : findBreach(readTape(local), named, domains.rules);
  const head = [...dropCells(before, 'wrapper'), ...local, ...keepOneAt(ats)];
  const tail = dropAfter(after);
  if ([...head, ...repair.tape, ...tail].every((cell) => cell.why === null)) {
    if (part.kind === 'dots') return { kind: 'risky', address, why: part.why };
    return breach === null
      ? { kind: 'fine', address }
      : { kind: 'unsure', address, why: 'provider-rule', breach };
  }
  return {
    kind: 'repaired',
    address: `${readTape(local)}@${named}`,
    cells: [...head, ...lowerTape(repair.tape), ...tail],
    certainty: repair.kind === 'guessed' || isReading(before, local) ? 'likely' : 'certain',
    then: part.kind === 'dots' ? 'risky' : breach === null ? 'fine' : 'unsure',
    breach,
  };
}

/** What is to be seen of a tape, one character a cell, and the cell that each of them is. */
export function look(tape: Tape): { readonly sight: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let sight = '';
  tape.forEach((cell, place) => {
    if (cell.new === '') return;
    sight += cell.new.length === 1 ? cell.new : '\ufffd';
    places.push(place);
  });
  return { sight, places };
}

function defect(why: Defect): Verdict {
  return { kind: 'not-an-address', why };
}

/** Whether what stands before the `@` could be read otherwise: a name that may belong to it, or signs of kana mode. */
function isReading(before: Tape, local: Tape): boolean {
  return isNameAlone(readTape(before)) || local.some((cell) => cell.why === 'kana-mode');
}

function defectAround(sight: string, { start, domain, end }: Span, suffixes: PublicSuffixes): Defect | null {
  const before = sight.slice(0, start);
  if (!hasIntroduction(before)) return /\s$/.test(before) ? 'space-inside' : 'bad-character';
  const after = sight.slice(end);
  if (end > domain && !isComplete(sight.slice(domain, end), '', suffixes) && /^[!-~][A-Za-z0-9]/.test(after))
    return 'bad-character';
  return null;
}

function keepOneAt(cells: Tape): readonly Cell[] {
  let kept = false;
  return cells.map((cell) => {
    if (cell.new === ' ') return putCell(cell, '', 'space');
    if (cell.new !== '@') return cell;
    const first = !kept;
    kept = true;
    return first ? cell : { ...cell, new: '', why: 'doubled-at' };
  });
}

function dropAfter(cells: Tape): Tape {
  const [first, ...rest] = cells;
  if (first?.new !== '.') return dropCells(cells, 'wrapper');
  return [{ ...first, new: '', why: 'trailing-dot' }, ...dropCells(rest, 'wrapper')];
}

function hasOldDots(domain: string, domains: MailDomains): boolean {
  return (
    domains.oldDots.has(domain) ||
    (costOfListed(domain, domains) !== null && domains.oldDots.has(parentOf(domain)))
  );
}
