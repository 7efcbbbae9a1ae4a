import type { Cause, Stage } from './cause.ts';
import { compilePattern, type WordLists } from './compile-pattern.ts';
import type { FlatText } from './flatten.ts';
import type { OtherMail } from './reading.ts';
import type { Region } from './region.ts';

/** A rule as content/bounce-rules.yaml says it, without its words for readers; schemas/bounce-rules.ts tells each field. */
export interface WrittenRule {
  readonly cause: Cause;
  /** Patterns, one a line. */
  readonly says: string;
  readonly likely?: boolean | undefined;
  readonly vague?: boolean | undefined;
  readonly also?: readonly Cause[] | undefined;
  readonly at?: readonly Stage[] | undefined;
  readonly codes?: readonly string[] | undefined;
  readonly servers?: readonly string[] | undefined;
}

/** The whole of content/bounce-rules.yaml; every list of patterns has one a line. */
export interface WrittenRules {
  readonly words: WordLists;
  readonly rules: readonly WrittenRule[];
  readonly others: Readonly<Record<Exclude<OtherMail, 'fake'>, string>>;
  /** A fake claims something and wants something; one of each makes it suspect. */
  readonly fake: { readonly claims: string; readonly wants: string };
  /** What every notice of a failed or late delivery says in one way or another. */
  readonly failed: string;
  readonly delayed: string;
}

interface Rule extends Omit<WrittenRule, 'says' | 'codes'> {
  readonly index: number;
  readonly patterns: readonly RegExp[];
  readonly codes: readonly RegExp[];
}

/** The rules made ready to be asked. */
export interface Rules {
  readonly rules: readonly Rule[];
  readonly others: readonly (readonly [Exclude<OtherMail, 'fake'>, readonly RegExp[]])[];
  readonly claims: readonly RegExp[];
  readonly wants: readonly RegExp[];
  readonly failed: readonly RegExp[];
  readonly delayed: readonly RegExp[];
}

/** What is known of a refusal beside its words. */
export interface Circumstances {
  readonly status: string;
  readonly reply: string;
  readonly stage: Stage | null;
  readonly server: string | null;
  readonly address: string;
}

/** The first rule that fits, and the words that it fits to. */
export interface RuleMatch {
  readonly rule: Rule;
  readonly words: Region;
}

/** Gives the compiled rules, or every fault in them for their author. */
export function compileRules(
  written: WrittenRules,
):
  | { readonly kind: 'rules'; readonly rules: Rules }
  | { readonly kind: 'faulty'; readonly faults: readonly string[] } {
  const faults: string[] = [];
  const compile = (lines: string): RegExp[] =>
    lines.split('\n').flatMap((line) => {
      const source = line.trim();
      if (source === '') return [];
      const compiled = compilePattern(source, written.words);
      if (compiled.kind === 'pattern') return [compiled.pattern];
      faults.push(compiled.why);
      return [];
    });
  const rules: Rules = {
    rules: written.rules.map(({ says, codes = [], ...rule }, index) => ({
      ...rule,
      index,
      patterns: compile(says),
      codes: codes.map((code) => new RegExp(`^${code.replaceAll('.', '\\.').replaceAll('*', '\\d+')}$`, 'u')),
    })),
    others: (['abuse-report', 'answer', 'delivered', 'ordinary'] as const).map((which) => [
      which,
      compile(written.others[which]),
    ]),
    claims: compile(written.fake.claims),
    wants: compile(written.fake.wants),
    failed: compile(written.failed),
    delayed: compile(written.delayed),
  };
  return faults.length === 0 ? { kind: 'rules', rules } : { kind: 'faulty', faults };
}

function fits(
  { at, codes, servers }: Rule,
  { stage, status, reply, server, address }: Circumstances,
): boolean {
  if (at !== undefined && (stage === null || !at.includes(stage))) return false;
  if (codes.length > 0 && !codes.some((code) => code.test(status) || code.test(reply))) return false;
  const hosts = [server ?? '', address.slice(address.lastIndexOf('@') + 1).toLowerCase()];
  return (
    servers === undefined ||
    servers.some((name) => hosts.some((host) => host === name || host.endsWith(`.${name}`)))
  );
}

/** Finds the first of `patterns` that stands in the text, in the order of the list, and its words in the source. */
export function findWords(flat: FlatText, patterns: readonly RegExp[]): Region | null {
  for (const pattern of patterns) {
    const match = pattern.exec(flat.text);
    if (match !== null) return flat.source(match.index, match.index + match[0].length);
  }
  return null;
}

/** Asks the rules in their order; null where none fits. */
export function matchRules(flat: FlatText, { rules }: Rules, circumstances: Circumstances): RuleMatch | null {
  for (const rule of rules) {
    if (!fits(rule, circumstances)) continue;
    const words = findWords(flat, rule.patterns);
    if (words !== null) return { rule, words };
  }
  return null;
}
