/** A step of a guide; `perApp` where what it says differs from app to app. */
export interface GuideStep {
  title: string;
  perApp: boolean;
}

/** One thing that a customer is asked to do: the step's place in its guide, from 1, and its title. */
export interface Ask {
  step: number;
  title: string;
}

/** Somebody in trouble does not read a fourth. */
const mostAsks = 3;

/** Chooses at most three steps of a guide to ask for, in their order: the first ones, and where the app is known the first that is told for it. */
export function chooseAsks(steps: readonly GuideStep[], appKnown: boolean): Ask[] {
  const numbered = steps.map(({ title, perApp }, index) => ({ step: index + 1, title, perApp }));
  const first = numbered.slice(0, mostAsks);
  const ofApp = appKnown ? numbered.find(({ perApp }) => perApp) : undefined;
  const asks =
    ofApp === undefined || first.includes(ofApp) ? first : [...first.slice(0, mostAsks - 1), ofApp];
  return asks.map(({ step, title }) => ({ step, title }));
}
