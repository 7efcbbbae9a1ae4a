import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lines, names, rules } from '../unit/lib/address/list.ts';

interface Content {
  domains: { domain: string; weight: number; source: string }[];
  sources: Record<string, { title: string; url?: string }>;
}

/** Found with no page that names them; the number only ever goes down. */
const WITHOUT_SOURCE = 91;

const { domains, sources } = parse(readFileSync('content/mail-domains.yaml', 'utf8')) as Content;
const unsourced = Object.keys(sources).filter((key) => sources[key]?.url === undefined);

describe('content/mail-domains.yaml', () => {
  it('gives each domain a source that it names, and names none in vain', () => {
    const used = new Set(domains.map(({ source }) => source));
    expect([...used].filter((key) => !(key in sources))).toEqual([]);
    expect(Object.keys(sources).filter((key) => !used.has(key))).toEqual([]);
  });

  it('lets no more domains than these go without a page that names them, and none of the common ones', () => {
    const without = domains.filter(({ source }) => unsourced.includes(source));
    expect(without.length).toBeLessThanOrEqual(WITHOUT_SOURCE);
    expect(without.filter(({ weight }) => weight > 4)).toEqual([]);
  });
});

describe('content/provider-rules.yaml', () => {
  it('speaks of domains of the list', () => {
    const known = new Set(lines.map(({ domain }) => domain));
    const named = rules.flatMap((rule) => rule.domains);
    expect(named.filter((domain) => !known.has(domain) && !domain.startsWith('*.'))).toEqual([]);
  });

  it('gives no domain two rules', () => {
    const named = rules.flatMap((rule) => rule.domains);
    expect(new Set(named).size).toBe(named.length);
  });
});

describe('content/character-names.yaml', () => {
  it('names each character once, and similar ones likewise known', () => {
    const characters = names.map(({ character }) => character);
    expect(new Set(characters).size).toBe(characters.length);
    const similar = names.flatMap((entry) => Array.from(entry.similar ?? ''));
    expect(similar.filter((character) => !characters.includes(character))).toEqual([]);
  });
});
