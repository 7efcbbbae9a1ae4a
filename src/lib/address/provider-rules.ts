/** What a mail service lets people choose as the part before the `@` when they make an address there. */
export type ProviderRule = {
  readonly service: string;
  /** Domains as in the list of mail domains; `*.` in front means every domain one label below. */
  readonly domains: readonly string[];
  readonly shortest?: number | undefined;
  readonly longest?: number | undefined;
  /** The signs beside letters and digits. */
  readonly signs: string;
  readonly first?: 'letter' | 'letter-or-digit' | 'not-zero' | undefined;
  /** What follows a `+` is the owner's own label and counts for nothing. */
  readonly tags?: boolean | undefined;
  /** Dots change nothing and are not counted. */
  readonly freeDots?: boolean | undefined;
  /** Addresses that are the owner's telephone number were given out once. */
  readonly phoneNumbers?: boolean | undefined;
};

/** In what a local part differs from those that its service gives out; `detail` is the limit or the sign. */
export type Breach = {
  readonly service: string;
  readonly kind: 'too-short' | 'too-long' | 'sign' | 'first-character';
  readonly detail: string;
};

/** The rules by domain, `*.` in front as it was written. */
export type ProviderRules = ReadonlyMap<string, ProviderRule>;

/** Makes the rules ready for looking up. */
export function readProviderRules(rules: readonly ProviderRule[]): ProviderRules {
  return new Map(rules.flatMap((rule) => rule.domains.map((domain) => [domain, rule] as const)));
}

/**
 * In what this local part breaks the rule of its service, or null. Never proof that the address does not exist: rules
 * change, and addresses made before stay. A quoted local part (RFC 5321 4.1.2) is not judged.
 */
export function findBreach(local: string, domain: string, rules: ProviderRules): Breach | null {
  const rule = rules.get(domain) ?? rules.get(`*${domain.slice(domain.indexOf('.'))}`);
  if (rule === undefined || local.startsWith('"')) return null;
  const name = local.toLowerCase().replace(rule.tags === true ? /(?<=.)\+.*$/s : '', '');
  if (rule.phoneNumbers === true && /^0\d{9,10}$/.test(name)) return null;
  const breach = (kind: Breach['kind'], detail: string): Breach => ({ service: rule.service, kind, detail });
  const sign = Array.from(name).find(
    (character) => !/^[a-z\d]$/.test(character) && !rule.signs.includes(character),
  );
  if (sign !== undefined) return breach('sign', sign);
  const first = name.charAt(0);
  if (!startsRight(first, rule.first)) return breach('first-character', first);
  const length = name.replaceAll(rule.freeDots === true ? '.' : '', '').length;
  if (length < (rule.shortest ?? 0)) return breach('too-short', String(rule.shortest));
  return length > (rule.longest ?? Infinity) ? breach('too-long', String(rule.longest)) : null;
}

function startsRight(first: string, rule: ProviderRule['first']): boolean {
  if (rule === 'letter') return /^[a-z]$/.test(first);
  if (rule === 'letter-or-digit') return /^[a-z\d]$/.test(first);
  return rule !== 'not-zero' || first !== '0';
}
