import type { Evidence, Question, ReadBounce, ReadRecipient } from './evidence.ts';

export type SectionName = 'trouble' | 'read' | 'traces' | 'checked' | 'open' | Question;

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
  'traces',
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

function sayRecipient({
  address,
  codes,
  cause,
  certainty,
  fate,
  server,
  said,
  words,
}: ReadRecipient): string {
  const verdict = [codes, cause].filter(Boolean).join(' ');
  const deciding = words.filter((each) => !codes.split(' ').includes(each)).map((each) => `「${each}」`);
  const degree = [certainty, fate, deciding.length === 0 ? '' : `決め手${deciding.join('')}`];
  const sentence = said === '' ? '' : `サーバーの言葉：${said}`;
  return [
    address,
    `${verdict}（${degree.filter(Boolean).join('、')}）`,
    sentence + (server === '' ? '' : `（${server}）`),
  ]
    .filter(Boolean)
    .join('\n');
}

function sayBounce({ total, recipients }: ReadBounce): string {
  const count = total > recipients.length ? [`宛先は${total}件。はじめの${recipients.length}件です。`] : [];
  return [...count, ...recipients.map(sayRecipient)].join('\n');
}

function textOf(name: SectionName, { trouble, answers, bounce, checked, open }: Evidence): string {
  switch (name) {
    case 'trouble':
      return trouble;
    case 'read':
      return sayBounce(bounce);
    case 'traces':
      return bounce.traces.join('\n');
    case 'checked':
      return checked
        .map(({ number, title, came }) => `${number} ${title}` + (came === '' ? '' : `：${came}`))
        .join('\n');
    case 'open':
      return open.map(({ number, title }) => `${number} ${title}`).join('\n');
    case 'others': {
      // Those of the bounce stand with what was read of them.
      const read = bounce.recipients.map(({ address }) => address);
      return answers.others
        .split(/[、\n]/u)
        .map((each) => each.trim())
        .filter((each) => each !== '' && !read.includes(each))
        .join('、');
    }
    default:
      return answers[name].trim();
  }
}

/** Gives the parts of the report that there is something to say in, in their order. */
export function listSections(evidence: Evidence): Section[] {
  return order.map((name) => ({ name, text: textOf(name, evidence) })).filter(({ text }) => text !== '');
}
