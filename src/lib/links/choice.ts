/** What a reader picks once for every step of a page: the mail app, the mail service, the mobile carrier. */
export const choiceKinds = ['app', 'service', 'carrier'] as const;
export type ChoiceKind = (typeof choiceKinds)[number];

/** A step of a page and what is picked on it, as a fragment names them. */
export interface ChosenStep {
  /** Empty where the fragment names no step. */
  step: string;
  picks: ReadonlyMap<ChoiceKind, string>;
}

/** Reads a fragment (`#leave-copies&app=thunderbird`, `#app=thunderbird`, `#leave-copies`); what cannot be a pick is left out. */
export function readChosenStep(fragment: string): ChosenStep {
  const picks = new Map<ChoiceKind, string>();
  let step = '';
  for (const part of fragment.replace(/^#/u, '').split('&')) {
    const [name = '', value] = part.split('=', 2);
    const kind = choiceKinds.find((each) => each === name);
    if (value === undefined) step ||= part;
    else if (kind !== undefined && /^[a-z0-9-]+$/u.test(value)) picks.set(kind, value);
  }
  return { step, picks };
}

/** Writes the fragment that opens a step with what is picked (`#leave-copies&app=thunderbird`). */
export function writeChosenStep({ step, picks }: ChosenStep): string {
  return '#' + [step, ...Array.from(picks, ([kind, id]) => `${kind}=${id}`)].filter(Boolean).join('&');
}
