import { alignSlips } from './align-slips.ts';
import { judgeDomain } from './judge-domain.ts';
import { foldDomain } from './fold-parts.ts';
import type { MailDomains } from './mail-domains.ts';
import { romanize } from './romanize.ts';
import { lowerTape, readTape, replaceEnd, rewriteTape, type Tape } from './tape.ts';
import type { Defect, Doubt } from './verdict.ts';

/** What became of the domain's cells: nothing to change but folding, a guess, a doubt, or no domain at all. */
export type DomainRepair =
  | { readonly kind: 'kept'; readonly tape: Tape }
  | { readonly kind: 'guessed'; readonly tape: Tape }
  | { readonly kind: 'unsure'; readonly tape: Tape; readonly why: Doubt }
  | { readonly kind: 'defect'; readonly why: Defect };

const LONGEST_LABEL = 63;

/** Folds the domain's cells, judges what they come to, and writes the domain that was meant into them. */
export function repairDomain(cells: Tape, domains: MailDomains): DomainRepair {
  const folded = foldDomain(cells);
  const written = readTape(folded);
  if (written === '') return { kind: 'defect', why: 'nothing-after-at' };
  if (/^\[.*\]$/.test(written)) return { kind: 'unsure', tape: folded, why: 'number-address' };
  const domain = written.toLowerCase();
  const typed = /[\u3041-\u30ff]/.test(domain) ? romanize(domain) : null;
  if (typed !== null) {
    const kana = judgeDomain(typed, domains);
    const meant = kana.kind === 'listed' ? typed : kana.kind === 'slip' ? kana.meant : null;
    if (meant !== null) return { kind: 'guessed', tape: replaceEnd(folded, meant, 0, 'kana-mode') };
  }
  const judgement = judgeDomain(domain, domains);
  const why = defectOf(judgement.kind === 'slip' ? judgement.meant : domain);
  if (why !== null) return { kind: 'defect', why };
  if (judgement.kind === 'slip') return { kind: 'guessed', tape: rewrite(folded, judgement.meant) };
  if (judgement.kind === 'doubtful') return { kind: 'unsure', tape: folded, why: judgement.why };
  const guessed = folded.some((cell) => cell.why === 'comma-for-dot' || cell.why === 'look-alike');
  return { kind: guessed ? 'guessed' : 'kept', tape: folded };
}

function defectOf(domain: string): Defect | null {
  if (!domain.includes('.')) return 'domain-without-dot';
  const labels = domain.split('.');
  if (labels.includes('')) return 'misplaced-dot';
  if (labels.some((label) => label.startsWith('-') || label.endsWith('-'))) return 'misplaced-hyphen';
  if (labels.some((label) => label.length > LONGEST_LABEL)) return 'too-long';
  return /^(?:[a-z0-9.-]|(?![\u0000-\u007f])[\p{L}\p{N}\p{M}ー])*$/u.test(domain) ? null : 'bad-character';
}

function rewrite(tape: Tape, meant: string): Tape {
  const domain = readTape(tape).toLowerCase();
  const name = nameLength(meant);
  if (domain.slice(0, name) !== meant.slice(0, name) || isOneSlip(domain.slice(name), meant.slice(name))) {
    return rewriteTape(lowerTape(tape), meant);
  }
  return replaceEnd(lowerTape(tape), meant, name, 'tld');
}

/** How long the name in front of the ending is, without the dot: 6 in `docomo.ne.jp`. */
function nameLength(domain: string): number {
  return domain.length - (/(?:\.(?:co|ne|or))?\.[^.]+$/.exec(domain)?.[0].length ?? 0);
}

/** Another ending altogether is shown as a whole; a slip in it, where it is. */
function isOneSlip(typed: string, meant: string): boolean {
  return alignSlips(typed, meant).filter((step) => step.slip !== null).length < 2;
}
