import type { Evidence, Question } from './evidence.ts';

/** Without these a desk asks back: what is wrong, when, between whom, what was seen, and on what. */
export const core = [
  'trouble',
  'since',
  'own',
  'others',
  'screen',
  'app',
  'device',
  'line',
] as const satisfies readonly (Question | 'trouble')[];
export type Core = (typeof core)[number];

/** Gives what of the core is still missing, in its order; a bounce that was read is words of the screen. */
export function findMissing({ trouble, answers, bounce }: Evidence): Core[] {
  return core.filter((name) => {
    if (name === 'trouble') return trouble === '';
    if (name === 'screen' && bounce.total > 0) return false;
    return answers[name].trim() === '';
  });
}
