import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ChecklistState,
  directions,
  emptyState,
  readState,
  showingsOf,
  writeState,
} from '../../../../src/lib/checklist/state.ts';

const known = new Set([101, 102, 103, 104, 105, 201, 202, 203, 301]);
const state = (
  direction: ChecklistState['direction'],
  showing: ChecklistState['showing'],
  ...done: number[]
): ChecklistState => ({ direction, showing, done: new Set(done) });

/** Links that stand in mails already sent, by the version that wrote them: each must open for ever. Only ever add lines. */
const released: Record<string, ChecklistState> = {
  '1.-.-.': emptyState,
  '1.s.-.': state('send', null),
  '1.s.e.101-102': state('send', 'error', 101, 102),
  '1.s.b.104': state('send', 'bounce', 104),
  '1.s.s.101-103-105': state('send', 'silence', 101, 103, 105),
  '1.r.n.201-202-203': state('receive', 'nobody', 201, 202, 203),
  '1.r.p.201': state('receive', 'somebody', 201),
  '1.r.d.203-301': state('receive', 'device', 203, 301),
  '1.-.-.101-102-103-104-105-201-202-203-301': state(null, null, ...known),
};

describe('readState', () => {
  it.each(Object.entries(released))('still opens the released link %s', (link, opened) => {
    expect(readState(link, known)).toEqual({ kind: 'state', state: opened, gone: [] });
  });

  it('tells which numbers an older list had that today’s has not', () => {
    expect(readState('1.s.e.101-199-102', known)).toEqual({
      kind: 'state',
      state: state('send', 'error', 101, 102),
      gone: [199],
    });
  });

  it.each(['2.s.e.101', '2.x', '3.', '10.s.e.101-102', '999.anything'])(
    'knows that %s was written by a newer site',
    (text) => {
      expect(readState(text, known)).toEqual({ kind: 'newer' });
    },
  );

  it('leaves out an answer that does not belong to the first', () => {
    expect(readState('1.s.d.101', known)).toEqual({
      kind: 'state',
      state: state('send', null, 101),
      gone: [],
    });
  });

  it.each([
    ['nothing', ''],
    ['words', 'hello'],
    ['a link cut after its version', '1.'],
    ['a link cut after its direction', '1.s'],
    ['a link cut before its numbers', '1.s.e'],
    ['a link cut inside a number', '1.s.e.101-10'],
    ['a link cut after a hyphen', '1.s.e.101-'],
    ['a letter that means nothing', '1.x.e.101'],
    ['a number of four digits', '1.s.e.1010'],
    ['commas from another site', '1.s.e.101,102'],
    ['another site’s state', 'eyJkb25lIjpbMTAxXX0='],
    ['an escaped link', '1%2Es%2Ee%2E101'],
    ['full-width digits', '１.s.e.101'],
    ['a sentence behind the link', '1.s.e.101。ここを見てください'],
    ['a hundred numbers', `1.s.e.${Array.from({ length: 100 }, () => '101').join('-')}`],
    ['a version before the first', '0.s.e.101'],
    ['markup', '1.s.e.<img src=x onerror=alert(1)>'],
    ['a megabyte', `1.s.e.${'101-'.repeat(250_000)}`],
  ])('finds %s broken', (_, text) => {
    expect(readState(text, known)).toEqual({ kind: 'broken' });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readState(text, known)));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('1', '.', 's', 'e', '-', '0') }),
        (text) => void readState(text, known),
      ),
    );
  });
});

describe('writeState', () => {
  it('writes the numbers in order, whichever was ticked first', () => {
    expect(writeState(state('send', 'error', 102, 101))).toBe('1.s.e.101-102');
  });

  it('writes every state so that it is read back the same, fit for a fragment', () => {
    const done = fc.uniqueArray(fc.constantFrom(...known)).map((numbers) => new Set(numbers));
    const states = fc.constantFrom(...directions).chain((direction) =>
      fc.record({
        direction: fc.constant(direction),
        showing: fc.option(fc.constantFrom(...showingsOf[direction])),
        done,
      }),
    );
    const unanswered = done.map((ticked) => ({ direction: null, showing: null, done: ticked }));
    fc.assert(
      fc.property(fc.oneof(states, unanswered), (written) => {
        const link = writeState(written);
        expect(link).toMatch(/^[a-z0-9.-]+$/u);
        expect(readState(link, known)).toEqual({ kind: 'state', state: written, gone: [] });
      }),
    );
  });
});
