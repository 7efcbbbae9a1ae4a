import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { causes } from '../../src/lib/bounce/cause.ts';
import { readBounce } from '../../src/lib/bounce/read-bounce.ts';
import { causeSchema } from '../../src/schemas/cause.ts';
import { loadRules, writtenRules } from '../support/bounce-rules.ts';

const rules = loadRules();

describe('each rule decides its own example, before every other', () => {
  it.each(writtenRules.rules.map((rule, index) => [rule.example, rule, index] as const))(
    '%s',
    async (example, rule, index) => {
      const reading = await readBounce(example, rules);
      if (reading.kind !== 'bounce') throw new Error(`read as ${reading.kind}`);
      const [recipient] = reading.recipients;
      expect(recipient?.rule).toBe(index);
      expect(recipient?.cause).toBe(rule.cause);
    },
  );
});

describe('content/causes.yaml', () => {
  const entries = Object.entries(
    parse(readFileSync('content/causes.yaml', 'utf8')) as Record<string, unknown>,
  );

  it('says of every cause, and of none, what to do', () => {
    expect(entries.map(([id]) => id).toSorted()).toEqual([...causes, 'unknown'].toSorted());
    for (const [, entry] of entries) expect(causeSchema.safeParse(entry).error).toBeUndefined();
  });
});
