import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { splitSources } from '../../../../src/lib/bounce/many-sources.ts';
import { readBounce } from '../../../../src/lib/bounce/read-bounce.ts';
import { loadRules } from '../../../support/bounce-rules.ts';

const source = (name: string) =>
  readFileSync(new URL(`../../../fixtures/bounces/${name}.eml`, import.meta.url), 'utf8');
const bytes = (text: string) => new TextEncoder().encode(text);

it('reads bounces that were pasted one below the other, each with its marks in the joined text', async () => {
  const reading = await readBounce(source('gmail-unknown') + source('two-fates'), loadRules());
  if (reading.kind !== 'bounce') throw new Error(reading.kind);
  expect(reading.recipients.map(({ address }) => address)).toEqual([
    'hanako@example.com',
    'tanaka@example.co.jp',
    'hayashi@example.ne.jp',
  ]);
  const [last] = reading.recipients.slice(-1);
  expect(last?.spans.map(({ start, end }) => reading.text.slice(start, end))).toEqual([
    '452',
    '4.2.2',
    'Mailbox full',
  ]);
});

it.each(['gmail-unknown', 'qmail', 'forwarded', 'broken-boundary'])('leaves %s in one piece', (name) => {
  expect(splitSources(bytes(source(name)))).toHaveLength(1);
});

it('finds a bounce that was forwarded behind a large attachment', async () => {
  const attachment = ['--out', 'Content-Type: image/png', 'Content-Transfer-Encoding: base64', ''].join('\n');
  const heavy = source('forwarded').replace(
    '--out\nContent-Type: message/rfc822',
    `${attachment}\n${'QUJD'.repeat(200_000).replace(/.{76}/gu, '$&\n')}\n--out\nContent-Type: message/rfc822`,
  );
  expect(heavy.length).toBeGreaterThan(800_000);
  const reading = await readBounce(heavy, loadRules());
  expect(reading.kind === 'bounce' && reading.recipients[0]?.cause).toBe('address-unknown');
});
