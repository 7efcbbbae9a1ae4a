import type { Direction, Showing } from '../checklist/state.ts';
import type { Evidence } from './evidence.ts';
import { spellCodes } from './spell-codes.ts';

/** A sentence to be read out: its name in the page's words, and what is filled in. */
export interface CallLine {
  name:
    | 'hello'
    | Direction
    | Showing
    | 'since'
    | 'own'
    | 'others'
    | 'count'
    | 'codes'
    | 'cause'
    | 'screen'
    | 'place'
    | 'elsewhere'
    | 'changed'
    | 'checked';
  values: Readonly<Record<string, string>>;
}

/** What somebody says aloud is short: the first line, and no more than a breath of it. */
const oneBreath = 60;

/** Makes an answer fit into a sentence: its first line, without a full stop of its own. */
function sayShort(text: string): string {
  const line = (text.trim().split('\n')[0] ?? '').replace(/[\s。．.]+$/u, '');
  return line.length > oneBreath ? `${line.slice(0, oneBreath)}…` : line;
}

/** Of an address nobody spells more than the part behind the `@` before being asked. */
function domainOf(text: string): string {
  return /[@＠]\s*([\w.-]+)/u.exec(text)?.[1] ?? '';
}

/** Gives what to say on the telephone, in the order in which a desk listens: what, since when, which number, on what, what was tried. `dot` is said between the figures of 5.1.1. */
export function listCallLines(
  { direction, showing, answers, bounce, checked }: Evidence,
  dot: string,
): CallLine[] {
  const [first] = bounce.recipients;
  const say = (name: CallLine['name'], key: string, value: string): CallLine[] =>
    value === '' ? [] : [{ name, values: { [key]: value } }];
  const place = [answers.app, answers.device, answers.line].map(sayShort).filter(Boolean).join('、');
  const titles = checked.map(({ title }) => `「${title}」`).join('');
  return [
    { name: 'hello', values: {} },
    ...(direction === null ? [] : [{ name: direction, values: {} }]),
    ...(showing === null ? [] : [{ name: showing, values: {} }]),
    ...say('since', 'since', sayShort(answers.since)),
    ...say('own', 'domain', domainOf(answers.own)),
    ...say('others', 'domain', domainOf(answers.others)),
    ...say('count', 'count', bounce.total > 1 ? String(bounce.total) : ''),
    ...say('codes', 'codes', spellCodes(first?.codes ?? '', dot)),
    ...say('cause', 'cause', first?.cause ?? ''),
    ...say('screen', 'words', sayShort(answers.screen)),
    ...say('place', 'place', place),
    ...say('elsewhere', 'elsewhere', sayShort(answers.elsewhere)),
    ...say('changed', 'changed', sayShort(answers.changed)),
    ...say('checked', 'titles', titles),
  ];
}
