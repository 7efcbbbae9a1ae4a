/** A step of a guide; `perApp` where what it says differs from app to app. */
export interface GuideStep {
  title: string;
  perApp: boolean;
  /** Numbers of the guides that it leads to. */
  leads: readonly number[];
}

/** One thing that a customer is asked to do: the step's place in its guide, from 1, and its title. */
export interface Ask {
  step: number;
  title: string;
}

/** Somebody in trouble does not read a fourth. */
const mostAsks = 3;

/**
 * Chooses at most three steps of a guide to ask for, in their order: the first ones, and where the app is known the first that is told for
 * it. A step that only leads to guides which are `done` is asked of nobody again.
 */
export function chooseAsks(steps: readonly GuideStep[], appKnown: boolean, done: ReadonlySet<number>): Ask[] {
  const numbered = steps
    .map((step, index) => ({ ...step, step: index + 1 }))
    .filter(({ leads }) => leads.length === 0 || leads.some((number) => !done.has(number)));
  const first = numbered.slice(0, mostAsks);
  const ofApp = appKnown ? numbered.find(({ perApp }) => perApp) : undefined;
  const asks =
    ofApp === undefined || first.includes(ofApp) ? first : [...first.slice(0, mostAsks - 1), ofApp];
  return asks.map(({ step, title }) => ({ step, title }));
}
