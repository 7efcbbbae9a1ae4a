import { describe, expect, it } from 'vitest';
import { readTarget } from '../../src/lib/links/read-target.ts';
import { guides, overviews, places } from './support/read-content.ts';

/** The guides that targets lead to. */
function guidesAmong(targets: readonly string[]): string[] {
  return targets.flatMap((target) => {
    const read = readTarget(target);
    return read.kind === 'guide' ? [read.id] : [];
  });
}

const nextOf = new Map(guides.map(({ id, data }) => [id, data.next.guide]));
const followingOf = new Map(
  guides.map(({ id, data }) => [id, [data.next.guide, ...data.also.map(({ guide }) => guide)]]),
);

const fromOverviews = overviews.flatMap(({ data }) =>
  guidesAmong(data.questions.flatMap(({ answers }) => answers.map(({ to }) => to))),
);
const fromHome = guidesAmong(places.map(({ data }) => data.to));
const inOneStep = new Set([...fromOverviews, ...fromHome]);
const inTwoSteps = new Set([...inOneStep, ...[...inOneStep].flatMap((id) => followingOf.get(id) ?? [])]);

describe.each(guides)('$file', ({ id }) => {
  it('is reached from home or an overview in two steps at most', () => {
    expect([...inTwoSteps]).toContain(id);
  });

  it('leads through 「次の案内へ進む」 to the support desk, without a circle before it', () => {
    const walk = [id];
    for (let at = nextOf.get(id); at !== undefined && !walk.includes(at); at = nextOf.get(at)) walk.push(at);
    expect(walk).toContain('support');
  });
});

it('starts from both overviews and all five places', () => {
  expect([overviews.length, places.length]).toEqual([2, 5]);
  expect(fromOverviews.length).toBeGreaterThanOrEqual(10);
  expect(fromHome).toHaveLength(5);
});
