/** Endings under which registries give out names: the top level, and the second levels that some countries have. */
export type PublicSuffixes = {
  readonly topLevels: ReadonlySet<string>;
  /** Two labels each: `co.jp`, `tokyo.jp`, `com.au`. */
  readonly secondLevels: ReadonlySet<string>;
};

/**
 * The endings in the few bytes that a page carries: a line of top levels, then a line for each second level with the
 * countries that have it, `co jp uk kr`.
 */
export function writePublicSuffixes({ topLevels, secondLevels }: PublicSuffixes): string {
  const countries = new Map<string, string[]>();
  for (const suffix of secondLevels) {
    const [second = '', country = ''] = suffix.split('.');
    countries.set(second, [...(countries.get(second) ?? []), country]);
  }
  const lines = [...countries].map(([second, under]) => [second, ...under].join(' '));
  return [[...topLevels].join(' '), ...lines].join('\n');
}

/** Reads what `writePublicSuffixes` wrote. */
export function readPublicSuffixes(text: string): PublicSuffixes {
  const [topLevels = '', ...lines] = text.split('\n');
  const secondLevels = lines.flatMap((line) => {
    const [second = '', ...countries] = line.split(' ');
    return countries.map((country) => `${second}.${country}`);
  });
  return { topLevels: new Set(topLevels.split(' ')), secondLevels: new Set(secondLevels) };
}

/** Whether the last label of this domain exists in the DNS root; punycode and non-Latin labels are taken as real. */
export function hasRealSuffix(domain: string, { topLevels }: PublicSuffixes): boolean {
  const last = domain.slice(domain.lastIndexOf('.') + 1);
  return topLevels.has(last) || last.startsWith('xn--') || /^[^\x00-\x7f]+$/.test(last);
}

/** Whether this label is a kind of second level that registries in Japan offer: co, ne, or …, a prefecture. */
export function isJapaneseSecondLevel(label: string, { secondLevels }: PublicSuffixes): boolean {
  return secondLevels.has(`${label}.jp`);
}
