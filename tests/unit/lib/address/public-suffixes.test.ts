import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hasRealSuffix,
  isJapaneseSecondLevel,
  readPublicSuffixes,
  writePublicSuffixes,
} from '../../../../src/lib/address/public-suffixes.ts';
import { suffixes } from './list.ts';

describe('the endings on their way to the page', () => {
  it('are a line of top levels and a line for each kind of second level', () => {
    const few = {
      topLevels: new Set(['com', 'jp', 'uk']),
      secondLevels: new Set(['co.jp', 'co.uk', 'ne.jp']),
    };
    expect(writePublicSuffixes(few)).toBe('com jp uk\nco jp uk\nne jp');
  });

  it('come back as they were', () => {
    expect(readPublicSuffixes(writePublicSuffixes(suffixes))).toEqual(suffixes);
  });

  it('come back as they were, whatever they are', () => {
    const label = fc.stringMatching(/^[a-z]{2,6}$/);
    const some = fc.record({
      topLevels: fc.uniqueArray(label, { minLength: 1 }).map((labels) => new Set(labels)),
      secondLevels: fc
        .array(fc.tuple(label, label))
        .map((pairs) => new Set(pairs.map((pair) => pair.join('.')))),
    });
    fc.assert(
      fc.property(some, (written) => {
        expect(readPublicSuffixes(writePublicSuffixes(written))).toEqual(written);
      }),
    );
  });
});

describe('the endings of the world', () => {
  it.each([
    'co.jp',
    'ne.jp',
    'lg.jp',
    'tokyo.jp',
    'okinawa.jp',
    'com.au',
    'co.uk',
    'ac.uk',
    'co.kr',
    'com.pe',
  ])('hold %s', (suffix) => {
    expect(suffixes.secondLevels).toContain(suffix);
  });

  it.each(['co.de', 'com.de', 'co.eu', 'com.ch', 'ne.tv', 'com.jp', 'london.uk', 'tokyo.uk'])(
    'do not hold %s, which no registry offers',
    (suffix) => {
      expect(suffixes.secondLevels).not.toContain(suffix);
    },
  );

  it.each(['de', 'nl', 'ch', 'dk', 'eu'])('have no second level under .%s, which has none', (country) => {
    expect([...suffixes.secondLevels].filter((suffix) => suffix.endsWith(`.${country}`))).toEqual([]);
  });

  it('have second levels of two labels, each under a country', () => {
    const countries = [...suffixes.secondLevels].map((suffix) => suffix.replace(/^[a-z]+\./, ''));
    expect(countries.filter((country) => !/^[a-z]{2}$/.test(country))).toEqual([]);
    expect(countries.filter((country) => !suffixes.topLevels.has(country))).toEqual([]);
  });
});

describe('whether an ending exists', () => {
  it.each([
    'docomo.ne.jp',
    'gmail.com',
    'example.tokyo',
    'example.xn--q9jyb4c',
    'example.みんな',
    'почта.рф',
    'com',
    'example.co.de',
  ])('%s: yes', (domain) => {
    expect(hasRealSuffix(domain, suffixes)).toBe(true);
  });

  it.each([
    'gmail.con',
    'docomo.ne.pj',
    'docomo',
    'gmail.com.',
    'example.みんなx',
    '192.168.0.1',
    'example.c',
    '',
  ])('%j: no', (domain) => {
    expect(hasRealSuffix(domain, suffixes)).toBe(false);
  });
});

it.each([
  ['co', true],
  ['lg', true],
  ['kyoto', true],
  ['com', false],
  ['docomo', false],
  ['', false],
])('%j is a second level of Japan: %s', (label, offered) => {
  expect(isJapaneseSecondLevel(label, suffixes)).toBe(offered);
});
