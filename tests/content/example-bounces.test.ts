import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readBounce } from '../../src/lib/bounce/read-bounce.ts';
import { loadRules } from '../support/bounce-rules.ts';

const folder = new URL('../../content/example-bounces/', import.meta.url);
const names = parse(readFileSync(new URL('names.yaml', folder), 'utf8')) as Record<string, string>;
const rules = loadRules();

/** What each example is there to show. */
const shows: Readonly<Record<string, string>> = {
  'gmail-unknown': 'address-unknown certain failed',
  'mailbox-full': 'mailbox-full certain failed',
  'delayed-4-hours': 'unreachable certain retrying',
  'docomo-unknown-user': 'recipient-refused likely failed',
  'fake-notice': 'fake',
};

describe('the examples of the bounce reader', () => {
  it('are all named, and all have a purpose', () => {
    expect(Object.keys(names)).toEqual(Object.keys(shows));
  });

  it.each(Object.entries(shows))('%s', async (name, shown) => {
    const reading = await readBounce(new Uint8Array(readFileSync(new URL(`${name}.eml`, folder))), rules);
    const told =
      reading.kind === 'bounce'
        ? reading.recipients.map(({ cause, certainty, fate }) => `${cause} ${certainty} ${fate}`)
        : [reading.kind === 'not-a-bounce' ? reading.which : reading.kind];
    expect(told).toEqual([shown]);
  });

  it.each(Object.keys(shows))('%s holds only made-up addresses', (name) => {
    const mail = readFileSync(new URL(`${name}.eml`, folder), 'utf8');
    const domains = [...mail.matchAll(/@([\w.-]+\w)/gu)].map(([, domain = '']) => domain);
    expect(domains.length).toBeGreaterThan(0);
    for (const domain of domains)
      expect(domain).toMatch(
        /(?:^|\.)example\.(?:com|org|net|co\.jp|ne\.jp)$|^docomo\.ne\.jp$|^googlemail\.com$/u,
      );
  });
});
