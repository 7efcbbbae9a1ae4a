import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../../../src/lib/bounce/compile-pattern.ts';

const lists = { box: ['mailbox', 'mail box'], gone: ['unknown', 'not (found|known)'] };

function fits(pattern: string, text: string): boolean {
  const compiled = compilePattern(pattern, lists);
  if (compiled.kind === 'faulty') throw new Error(compiled.why);
  return compiled.pattern.test(text);
}

describe('a pattern', () => {
  it.each([
    ['user unknown', '550 user unknown'],
    ['mailbox full', 'mailbox_full'],
    ['mailbox full', 'mailboxfull'],
    ['{box} .. full', 'mail box of taro is full'],
    ['{box} [is] {gone}', 'mailbox not known'],
    ['{box} [is] {gone}', 'mailbox is unknown'],
    ['reject*', 'rejecting'],
    ['(user|account) unknown', 'account unknown'],
    ['受信箱 .. いっぱい', '相手の受信箱がいっぱいです'],
  ])('%s fits %s', (pattern, text) => {
    expect(fits(pattern, text)).toBe(true);
  });

  it.each([
    ['user unknown', 'superuser unknown'],
    ['user unknown', 'user unknownish'],
    ['user .. unknown', 'user taro. The host is unknown'],
    ['user .. unknown', 'user: unknown'],
    ['user .. unknown', `user ${'x'.repeat(80)} unknown`],
    ['user .. unknown', 'user\nunknown'],
    ['full', 'helpfull'],
  ])('%s does not fit %s', (pattern, text) => {
    expect(fits(pattern, text)).toBe(false);
  });

  it.each(['a (b', 'a [b', '{nobody} full', 'a ((b|c)|d)'])('%s is said to be faulty', (pattern) => {
    expect(compilePattern(pattern, lists).kind).toBe('faulty');
  });

  it('takes letters that mean something to a regular expression as they are', () => {
    expect(fits('resolver.rst', 'resolver.rst')).toBe(true);
    expect(fits('resolver.rst', 'resolverxrst')).toBe(false);
  });
});
