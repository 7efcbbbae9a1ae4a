import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const ours = read('src/styles/tokens.css');
const agency = read('node_modules/@digital-go-jp/design-tokens/dist/tokens.css');

type Tokens = Readonly<Record<string, string>>;

function colours(css: string): Tokens {
  return Object.fromEntries(
    [...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/giu)].map(([, name = '', hex = '']) => [
      name,
      hex.toLowerCase(),
    ]),
  );
}

const darkStart = ours.indexOf('@media (prefers-color-scheme: dark)');
const light = colours(ours.slice(0, darkStart));
const dark = { ...light, ...colours(ours.slice(darkStart)) };
const primitives = colours(agency);

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(tokens: Tokens, front: string, back: string): number {
  const [one, other] = [front, back].map((name) => {
    const hex = tokens[name];
    if (hex === undefined) throw new Error(`no colour --${name}`);
    return luminance(hex) + 0.05;
  });
  return one === undefined || other === undefined ? 0 : Math.max(one, other) / Math.min(one, other);
}

describe('the Digital Agency’s primitives', () => {
  const named = [
    ...ours.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});\s*\/\*\s*([a-z]+(?:-[a-z]+)*-\d+)\s*\*\//giu),
  ].map(([, name = '', hex = '', primitive = '']) => ({ name, hex: hex.toLowerCase(), primitive }));

  it('are named by at least six of our values', () => {
    expect(named.length).toBeGreaterThanOrEqual(6);
  });

  it.each(named)('$primitive is the value of --$name', ({ hex, primitive }) => {
    expect(primitives[`color-primitive-${primitive}`]).toBe(hex);
  });
});

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s', (_, tokens) => {
  it.each([
    ['ink', 'paper'],
    ['ink', 'field'],
    ['ink', 'tint'],
    ['sub', 'paper'],
    ['sub', 'field'],
    ['act', 'paper'],
    ['act', 'field'],
    ['act', 'tint'],
    ['act-2', 'paper'],
    ['on-act', 'act'],
    ['on-act', 'act-2'],
    ['warn', 'paper'],
    ['warn', 'field'],
    ['on-door', 'door'],
  ])('text in %s can be read on %s', (front, back) => {
    expect(contrast(tokens, front, back)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['line', 'paper'],
    ['line', 'field'],
    ['focus-edge', 'paper'],
    ['focus-edge', 'field'],
  ])('an edge in %s stands out from %s', (front, back) => {
    expect(contrast(tokens, front, back)).toBeGreaterThanOrEqual(3);
  });

  it('one of the two focus lines stands out from a door', () => {
    expect(
      Math.max(contrast(tokens, 'focus', 'door'), contrast(tokens, 'focus-edge', 'door')),
    ).toBeGreaterThanOrEqual(3);
  });
});
