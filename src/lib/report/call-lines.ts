import type { Evidence } from './evidence.ts';
import { spellCodes } from './spell-codes.ts';

/** A sentence to be read out: its name in the page's words, and what is filled in. */
export interface CallLine {
  name: 'start' | 'since' | 'codes' | 'cause' | 'screen' | 'place' | 'elsewhere' | 'checked';
  values: Readonly<Record<string, string>>;
}

/** What somebody says aloud is short: the first line, and no more than a breath of it. */
const oneBreath = 60;

function firstLine(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > oneBreath ? `${line.slice(0, oneBreath)}…` : line;
}

/** Gives what to say on the telephone, in the order in which a desk listens: what, since when, which number, on what, what was tried. `dot` is said between the figures of 5.1.1. */
export function listCallLines({ trouble, answers, recipients, checked }: Evidence, dot: string): CallLine[] {
  const [first] = recipients;
  const place = [answers.app, answers.device, answers.line].map(firstLine).filter(Boolean).join('、');
  const lines: readonly (CallLine | null)[] = [
    trouble === '' ? null : { name: 'start', values: { trouble } },
    answers.since === '' ? null : { name: 'since', values: { since: firstLine(answers.since) } },
    first && first.codes !== '' ? { name: 'codes', values: { codes: spellCodes(first.codes, dot) } } : null,
    first ? { name: 'cause', values: { cause: first.cause } } : null,
    answers.screen === '' ? null : { name: 'screen', values: { words: firstLine(answers.screen) } },
    place === '' ? null : { name: 'place', values: { place } },
    answers.elsewhere === ''
      ? null
      : { name: 'elsewhere', values: { elsewhere: firstLine(answers.elsewhere) } },
    checked.length === 0
      ? null
      : { name: 'checked', values: { numbers: checked.map(({ number }) => number).join('、') } },
  ];
  return lines.filter((line) => line !== null);
}
