import { describe, expect, it } from 'vitest';
import { decodeBytes, guessCharset } from '../../../../src/lib/bounce/charset.ts';

/** 「受信箱」 as each charset of Japan writes it. */
const written = {
  'utf-8': [0xe5, 0x8f, 0x97, 0xe4, 0xbf, 0xa1, 0xe7, 0xae, 0xb1],
  'iso-2022-jp': [0x1b, 0x24, 0x42, 0x3c, 0x75, 0x3f, 0x2e, 0x48, 0x22, 0x1b, 0x28, 0x42],
  shift_jis: [0x8e, 0xf3, 0x90, 0x4d, 0x94, 0xa0],
  'euc-jp': [0xbc, 0xf5, 0xbf, 0xae, 0xc8, 0xa2],
  'utf-16le': [0xff, 0xfe, 0xd7, 0x53, 0xe1, 0x4f, 0xb1, 0x7b],
} as const;

describe.each(Object.entries(written))('%s', (charset, bytes) => {
  it('is known by its bytes, and decoded', () => {
    expect(guessCharset(new Uint8Array(bytes))).toBe(charset);
    expect(decodeBytes(new Uint8Array(bytes))).toBe('受信箱');
  });
});

it('takes ASCII for UTF-8', () => {
  expect(guessCharset(new TextEncoder().encode('550 User unknown'))).toBe('utf-8');
});

it('gives U+FFFD for bytes that are no text, and no error', () => {
  expect(decodeBytes(new Uint8Array([0xff, 0xff, 0x80]))).toContain('\uFFFD');
});
