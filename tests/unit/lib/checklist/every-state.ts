import fc from 'fast-check';
import { type ChecklistState, directions, showingsOf } from '../../../../src/lib/checklist/state.ts';

const answers = fc.option(fc.constantFrom(...directions)).chain((direction) =>
  fc.record({
    direction: fc.constant(direction),
    showing: direction === null ? fc.constant(null) : fc.option(fc.constantFrom(...showingsOf[direction])),
  }),
);

/** Every state that the list can be in: answers that belong together, any ticks, any guide to go on with or none. */
export const everyState: fc.Arbitrary<ChecklistState> = fc
  .tuple(
    answers,
    fc.subarray([101, 102, 103, 104, 105, 201, 202, 203, 301]),
    fc.option(fc.integer({ min: 100, max: 399 })),
  )
  .map(([answered, done, guide]) => ({ ...answered, done: new Set(done), guide }));
