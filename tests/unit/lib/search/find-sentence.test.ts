import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isPlain, openSentences, type SentenceBook } from '../../../../src/lib/search/find-sentence.ts';
import { bounceRulesSchema } from '../../../../src/schemas/bounce-rules.ts';

const target = (url: string) => ({ topic: url, url, title: url, answer: '', side: [] });
const { words, rules } = bounceRulesSchema.parse(parse(readFileSync('content/bounce-rules.yaml', 'utf8')));
const book: SentenceBook = {
  pages: [
    {
      ...target('mailbox-full'),
      says: ['The email account that you tried to reach is over quota', 'user is over quota'],
    },
    { ...target('unknown-error'), says: ['An unknown error has occurred'] },
  ],
  words,
  rules: rules.filter(isPlain).map(({ says, cause }) => ({ says, target: target(cause) })),
};
const findSentence = openSentences(book);

describe('a sentence of a server', () => {
  it.each([
    'The email account that you tried to reach is over quota',
    'the email account you tried to reach is over quota. please direct',
    '「The email account that you tried to reach is over quota」と出る',
  ])('%s has its page', (text) => {
    expect(findSentence(text)?.url).toBe('mailbox-full');
  });

  it('is not quoted by a few of its words in a question about something else', () => {
    const pages = openSentences({ ...book, rules: [] });
    expect(pages('an unknown error has occurred')?.url).toBe('unknown-error');
    expect(pages('an unknown error has occurred in my new game')).toBeNull();
    expect(pages('error unknown has it occurred')).toBeNull();
  });

  it.each([
    ['Recipient address rejected: User unknown in virtual mailbox table', 'address-unknown'],
    ['message size exceeds fixed maximum message size', 'too-large'],
    ['client host blocked using zen.spamhaus.org', 'server-blocked'],
    ['RECIPIENT ADDRESS REJECTED: USER UNKNOWN', 'address-unknown'],
  ])('%s is read as the bounce reader reads it', (text, cause) => {
    expect(findSentence(text)?.url).toBe(cause);
  });

  it.each([
    'メールが送れない',
    'gmail から outlook に送れない',
    'User unknown',
    'user account settings page',
    '',
  ])('%j is none, or none that is known', (text) => {
    expect(findSentence(text)).toBeNull();
  });
});
