import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { compileRules, type Rules } from '../../src/lib/bounce/rules.ts';
import { bounceRulesSchema } from '../../src/schemas/bounce-rules.ts';

/** content/bounce-rules.yaml as its author wrote it. */
export const writtenRules = bounceRulesSchema.parse(
  parse(readFileSync(new URL('../../content/bounce-rules.yaml', import.meta.url), 'utf8')),
);

/** The rules of content/, ready to be asked. */
export function loadRules(): Rules {
  const compiled = compileRules(writtenRules);
  if (compiled.kind === 'faulty') throw new Error(compiled.faults.join('\n'));
  return compiled.rules;
}
