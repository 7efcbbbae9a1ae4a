import type { Evidence, Question, ReadRecipient } from './evidence.ts';

export type SectionName = 'trouble' | 'read' | 'checked' | 'open' | Question;

/** A part of the report; the page has its title. */
export interface Section {
  name: SectionName;
  text: string;
}

/** In this order the report is read; the two lists come where a desk looks for them. */
const order: readonly SectionName[] = [
  'trouble',
  'since',
  'own',
  'others',
  'screen',
  'read',
  'app',
  'device',
  'line',
  'elsewhere',
  'changed',
  'checked',
  'open',
  'asked',
  'note',
];

/** A mail to hundreds fails hundreds of times for the same reason. */
const mostRecipients = 10;

function sayRecipient({ address, codes, cause, certainty, fate, server, words }: ReadRecipient): string {
  const said = words.map((each) => `「${each}」`).join('');
  const degree = [certainty, fate].filter(Boolean).join('、');
  const verdict = [codes, cause].filter(Boolean).join(' ') + (degree === '' ? '' : `（${degree}）`);
  return [address, verdict, said + (server === '' ? '' : `（${server}）`)].filter(Boolean).join('\n');
}

function textOf(name: SectionName, { trouble, answers, recipients, checked, open }: Evidence): string {
  switch (name) {
    case 'trouble':
      return trouble;
    case 'read':
      return recipients.slice(0, mostRecipients).map(sayRecipient).join('\n');
    case 'checked':
      return checked
        .map(({ number, title, came }) => `${number} ${title}` + (came === '' ? '' : `：${came}`))
        .join('\n');
    case 'open':
      return open.join('、');
    default:
      return answers[name].trim();
  }
}

/** Gives the parts of the report that there is something to say in, in their order. */
export function listSections(evidence: Evidence): Section[] {
  return order.map((name) => ({ name, text: textOf(name, evidence) })).filter(({ text }) => text !== '');
}
