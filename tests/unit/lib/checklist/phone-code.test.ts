import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhoneCode, readPhoneCode, writePhoneCode } from '../../../../src/lib/checklist/phone-code.ts';
import { type ChecklistState, emptyState } from '../../../../src/lib/checklist/state.ts';
import { everyState } from './every-state.ts';

/** Codes that stand in notes of telephone calls, by the layout that wrote them: each must open for ever. Only ever add lines. */
const released: Record<string, ChecklistState> = {
  '10000004': emptyState,
  '31100035': { direction: 'send', showing: 'error', done: new Set([101, 102]), guide: 110 },
  '62000002': { direction: 'receive', showing: null, done: new Set(), guide: 200 },
  '90004480': { direction: 'receive', showing: 'device', done: new Set([202, 203, 301]), guide: null },
};

describe('writePhoneCode', () => {
  it('writes every state as eight digits that open it again', () => {
    fc.assert(
      fc.property(everyState, (state) => {
        const code = writePhoneCode(state);
        expect(code).toMatch(/^\d{8}$/u);
        expect(readPhoneCode(code)).toEqual({ kind: 'state', state });
      }),
      { numRuns: 2000 },
    );
  });

  it('lets a guide’s number be read in it', () => {
    expect(writePhoneCode({ ...emptyState, guide: 110 })).toMatch(/^\d110/u);
  });

  it('leaves out ticks that the first layout does not know', () => {
    expect(writePhoneCode({ ...emptyState, done: new Set([101, 399]) })).toBe(
      writePhoneCode({ ...emptyState, done: new Set([101]) }),
    );
  });
});

describe('readPhoneCode', () => {
  it.each(Object.entries(released))('still opens the released code %s', (code, state) => {
    expect(readPhoneCode(code)).toEqual({ kind: 'state', state });
    expect(writePhoneCode(state)).toBe(code);
  });

  it('catches every single wrong digit and every swap of neighbours', () => {
    fc.assert(
      fc.property(everyState, (state) => {
        const code = writePhoneCode(state);
        for (let place = 0; place < 8; place += 1) {
          for (let digit = 0; digit < 10; digit += 1) {
            const wrong = code.slice(0, place) + String(digit) + code.slice(place + 1);
            if (wrong !== code) expect(readPhoneCode(wrong)).toEqual({ kind: 'misheard' });
          }
          const swapped =
            code.slice(0, place) + (code[place + 1] ?? '') + (code[place] ?? '') + code.slice(place + 2);
          if (place < 7 && swapped !== code) expect(readPhoneCode(swapped)).toEqual({ kind: 'misheard' });
        }
      }),
    );
  });

  it('tells a code of a later layout from one that was misheard', () => {
    expect(readPhoneCode('01234566').kind).toBe('newer');
  });

  it.each(['1000512', '1999000', '1050000'])(
    'takes what begins with %s, which no list has written, for misheard',
    (start) => {
      const codes = Array.from({ length: 10 }, (_, digit) => start + String(digit));
      expect(codes.map((code) => readPhoneCode(code).kind)).not.toContain('state');
    },
  );
});

describe('findPhoneCode', () => {
  it.each([
    '31100030',
    '3110-0030',
    '3110 0030',
    '３１１０－００３０',
    '３１１０　００３０',
    ' 3 1 1 0、0 0 3 0 ',
    '3110ー0030',
  ])('reads the digits of %s', (text) => {
    expect(findPhoneCode(text)).toBe('31100030');
  });

  it.each(['', '3110003', '311000300', '番号は31100030です', '550 5.1.1', '090-1234-5678', '3'.repeat(100)])(
    'finds no code in 「%s」',
    (text) => {
      expect(findPhoneCode(text)).toBeNull();
    },
  );
});
