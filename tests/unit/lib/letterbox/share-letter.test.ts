import { describe, expect, it } from 'vitest';
import { type Has, shareLetter, type Way, ways } from '../../../../src/lib/letterbox/share-letter.ts';

const short: Readonly<Record<string, Way>> = { i: 'imap', l: 'pop-leave', t: 'pop-take' };
const said: Readonly<Record<Has, string>> = {
  'own-copy': 'own',
  'reads-in-box': 'box',
  'until-taken': 'until',
  misses: '-',
};

describe('shareLetter', () => {
  // Three devices in the order in which they fetch: i IMAP, l POP that leaves a copy, t POP that takes the letter out.
  it.each([
    ['i i i', 'box box box', 'keeps'],
    ['i i l', 'box box own', 'keeps-copies'],
    ['i i t', 'until until own', 'empties'],
    ['i l i', 'box own box', 'keeps-copies'],
    ['i l l', 'box own own', 'keeps-copies'],
    ['i l t', 'until own own', 'empties'],
    ['i t i', 'until own -', 'empties'],
    ['i t l', 'until own -', 'empties'],
    ['i t t', 'until own -', 'empties'],
    ['l i i', 'own box box', 'keeps-copies'],
    ['l i l', 'own box own', 'keeps-copies'],
    ['l i t', 'own until own', 'empties'],
    ['l l i', 'own own box', 'keeps-copies'],
    ['l l l', 'own own own', 'keeps-copies'],
    ['l l t', 'own own own', 'empties'],
    ['l t i', 'own own -', 'empties'],
    ['l t l', 'own own -', 'empties'],
    ['l t t', 'own own -', 'empties'],
    ['t i i', 'own - -', 'empties'],
    ['t i l', 'own - -', 'empties'],
    ['t i t', 'own - -', 'empties'],
    ['t l i', 'own - -', 'empties'],
    ['t l l', 'own - -', 'empties'],
    ['t l t', 'own - -', 'empties'],
    ['t t i', 'own - -', 'empties'],
    ['t t l', 'own - -', 'empties'],
    ['t t t', 'own - -', 'empties'],
  ])('%s: %s, and the box %s', (fetched, got, box) => {
    const shared = shareLetter(fetched.split(' ').map((letter) => short[letter] ?? 'imap'));
    expect(shared.devices.map((has) => said[has]).join(' ')).toBe(got);
    expect(shared.box).toBe(box);
  });

  it('names the first device that takes the letter out', () => {
    expect(shareLetter(['imap', 'pop-take', 'pop-take']).taker).toBe(1);
    expect(shareLetter(['imap', 'pop-leave']).taker).toBe(-1);
  });

  it('knows one device, and none', () => {
    expect(ways.map((way) => shareLetter([way]).devices)).toEqual([
      ['reads-in-box'],
      ['own-copy'],
      ['own-copy'],
    ]);
    expect(shareLetter([])).toEqual({ devices: [], taker: -1, box: 'keeps' });
  });
});
