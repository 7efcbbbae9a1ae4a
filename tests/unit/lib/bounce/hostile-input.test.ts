import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBounce } from '../../../../src/lib/bounce/read-bounce.ts';
import { loadRules } from '../../../support/bounce-rules.ts';

const folder = new URL('../../../fixtures/bounces/', import.meta.url);
const mails = globSync('*.eml', { cwd: folder }).map(
  (file) => new Uint8Array(readFileSync(new URL(file, folder))),
);
const rules = loadRules();

async function timeOf(input: string | Uint8Array): Promise<number> {
  const start = performance.now();
  await readBounce(input, rules);
  return performance.now() - start;
}

async function readsWithin(input: string | Uint8Array, milliseconds: number): Promise<void> {
  // A busy machine may stop any process for a second; what takes long takes long a second time.
  if ((await timeOf(input)) >= milliseconds) expect(await timeOf(input)).toBeLessThan(milliseconds);
  const reading = await readBounce(input, rules);
  const text = 'text' in reading ? reading.text : '';
  const spans =
    reading.kind === 'bounce'
      ? reading.recipients.flatMap((one) => one.spans)
      : reading.kind === 'not-a-bounce'
        ? reading.hints
        : [];
  for (const { start: from, end } of spans) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(from);
    expect(end).toBeLessThanOrEqual(text.length);
  }
}

describe('a mail cut, shuffled or changed', () => {
  it('is read without a throw, and its marks stand inside the text', async () => {
    const damage = fc.record({
      mail: fc.constantFrom(...mails),
      cut: fc.double({ min: 0, max: 1, noNaN: true }),
      changes: fc.array(fc.tuple(fc.nat(4000), fc.nat(255)), { maxLength: 30 }),
      lines: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ mail, cut, changes, lines }) => {
        const bytes = mail.slice(0, Math.ceil(mail.length * cut));
        for (const [place, byte] of changes) if (place < bytes.length) bytes[place] = byte;
        if (!lines) return readsWithin(bytes, 1000);
        const text = new TextDecoder('latin1').decode(bytes).split('\n').toReversed().join('\n');
        return readsWithin(text, 1000);
      }),
      { numRuns: 150 },
    );
  });

  it('is read as any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => readsWithin(text, 1000)),
      { numRuns: 100 },
    );
  });
});

const deep = Array.from(
  { length: 1000 },
  (_, level) => `--b${level}\nContent-Type: multipart/mixed; boundary="b${level + 1}"\n\n`,
).join('');
const header = 'From: MAILER-DAEMON@example.jp\nTo: a@example.jp\nSubject: failure notice\n';

describe('an answer comes within a second to', () => {
  it.each([
    ['a line of 1 MB', 'user '.repeat(200_000)],
    ['1 MB without a space', 'a'.repeat(1_000_000)],
    ['1 MB of @', 'a@'.repeat(500_000)],
    ['1 MB of codes', '550 5.1.1 '.repeat(100_000)],
    ['1 MB of addresses', 'hanako@example.com: 550 no\n'.repeat(40_000)],
    ['1 MB of <', '<'.repeat(1_000_000)],
    ['1 MB of an open tag', `<p>${'<style>'.repeat(140_000)}`],
    ['1 MB of quotation marks', '> '.repeat(500_000)],
    ['1 MB of line feeds', '\n'.repeat(1_000_000)],
    ['1,000 levels of parts', `${header}Content-Type: multipart/mixed; boundary="b0"\n\n${deep}`],
    ['a header of 1 MB', `${header}X-Long: ${'x'.repeat(1_000_000)}\n\n550 5.1.1 User unknown`],
    [
      '1 MB of charset labels',
      `${header}Content-Type: text/plain; ${'charset=utf-8; '.repeat(70_000)}\n\nhi`,
    ],
    [
      'base64 that is none',
      `${header}Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${'***='.repeat(200_000)}`,
    ],
    ['an unknown charset', `${header}Content-Type: text/plain; charset=klingon\n\n550 5.1.1 User unknown`],
    ['1 MB of short lines', `${header}\n${' \n'.repeat(500_000)}`],
    ['60,000 parts', `${header}Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(60_000)}`],
    [
      '6,000 mails in one',
      `From: a@example.jp\nTo: b@example.jp\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: message/rfc822\n\nFrom: a@example.jp\nTo: b@example.jp\nSubject: x\n\nhi\n'.repeat(6000)}`,
    ],
    ['a notification of nothing', '{"bounce":{"bouncedRecipients":[null,1,"x"]}}'],
    ['ten bounces in one', new TextDecoder().decode(mails[0]).repeat(10)],
  ])('%s', async (_, text) => {
    await readsWithin(text, 1000);
  });

  it('50 MB of a mail', async () => {
    const large = new Uint8Array(50_000_000).fill(0x61);
    large.set(new TextEncoder().encode(`${header}\n550 5.1.1 User unknown\n`));
    await readsWithin(large, 1000);
  });
});

describe('a rule', () => {
  const words = [
    'user',
    'mailbox',
    'spam',
    'message',
    'host',
    'quota',
    'ip',
    '@',
    'exceed',
    'too',
    'not',
    'the',
    'reject',
    'a',
  ];

  it('takes no more than linear time, whatever words stand before its own', () => {
    const texts = words.map((word) => `${word} `.repeat(20_000));
    const slow = rules.rules.flatMap(({ patterns, index }) =>
      patterns.flatMap((pattern) =>
        texts.flatMap((text) => {
          const start = performance.now();
          pattern.test(text);
          return performance.now() - start > 100 ? [`${index}: ${pattern.source.slice(0, 80)}`] : [];
        }),
      ),
    );
    expect(slow).toEqual([]);
  });
});
