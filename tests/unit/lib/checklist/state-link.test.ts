import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChecklistState, emptyState } from '../../../../src/lib/checklist/state.ts';
import { readState, writeState } from '../../../../src/lib/checklist/state-link.ts';
import { everyState } from './every-state.ts';

const known = new Set([101, 102, 103, 104, 105, 201, 202, 203, 301]);
const state = (
  direction: ChecklistState['direction'],
  showing: ChecklistState['showing'],
  ...done: number[]
): ChecklistState => ({ direction, showing, done: new Set(done), guide: null });

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
  '2.-.-.0.0': emptyState,
  '2.s.e.101-102.110': { ...state('send', 'error', 101, 102), guide: 110 },
  '2.r.-.0.200': { ...state('receive', null), guide: 200 },
  '2.r.d.203-301.0': state('receive', 'device', 203, 301),
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

  it.each(['3.s.e.101.0', '3.x', '3.', '10.s.e.101-102', '999.anything'])(
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
    ['a link of the second version cut before its guide', '2.s.e.101'],
    ['one cut inside its guide', '2.s.e.101-102.11'],
    ['a guide that no number can be', '2.s.e.101.999'],
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
    expect(writeState(state('send', 'error', 102, 101))).toBe('2.s.e.101-102.0');
  });

  it('writes every state so that it is read back the same, fit for a fragment, and ends in a digit', () => {
    fc.assert(
      fc.property(everyState, (written) => {
        const link = writeState(written);
        expect(link).toMatch(/^[a-z0-9.-]+\d$/u);
        expect(readState(link, known)).toEqual({ kind: 'state', state: written, gone: [] });
      }),
    );
  });

  it('keeps the link of the fullest state under 200 letters', () => {
    const fullest = writeState({ ...state('send', 'silence', ...known), guide: 318 });
    expect(
      `https://support.a-rather-long-company-name.example.co.jp/mail-first-aid/check/#s=${fullest}`.length,
    ).toBeLessThan(200);
  });
});
