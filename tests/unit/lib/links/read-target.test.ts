import { describe, expect, it } from 'vitest';
import { readTarget } from '../../../../src/lib/links/read-target.ts';

describe('readTarget', () => {
  it.each([
    ['guide:send/outbox', { kind: 'guide', id: 'send/outbox', fragment: '' }],
    ['guide:send/outbox#step', { kind: 'guide', id: 'send/outbox', fragment: 'step' }],
    ['guide:support#who', { kind: 'guide', id: 'support', fragment: 'who' }],
    ['code:550', { kind: 'code', id: '550', fragment: '' }],
    ['code:5.1.1', { kind: 'code', id: '5.1.1', fragment: '' }],
    ['code:outlook-0x800ccc0e', { kind: 'code', id: 'outlook-0x800ccc0e', fragment: '' }],
    ['page:check', { kind: 'page', id: 'check', fragment: '' }],
    ['page:check#spam', { kind: 'page', id: 'check', fragment: 'spam' }],
    ['#size', { kind: 'fragment', fragment: 'size' }],
    ['https://www.ipa.go.jp/security/', { kind: 'outside', url: 'https://www.ipa.go.jp/security/' }],
    ['mailto:desk@example.jp', { kind: 'outside', url: 'mailto:desk@example.jp' }],
    ['tel:0312345678', { kind: 'outside', url: 'tel:0312345678' }],
  ])('reads %s', (text, target) => {
    expect(readTarget(text)).toEqual(target);
  });

  it.each([
    ['a path, which would forget the base folder', '/send/address/'],
    ['a relative path', '../send/address/'],
    ['an address without TLS', 'http://example.jp/'],
    ['a script', 'javascript:alert(1)'],
    ['an unknown first word', 'guides:send/address'],
    ['a capital letter', 'Guide:send/address'],
    ['no id', 'guide:'],
    ['an empty fragment', 'guide:send/address#'],
    ['a space', 'guide:send/ address'],
    ['an address with nothing behind it', 'https://'],
    ['nothing', ''],
    ['a very long word', 'guide'.repeat(20_000)],
  ])('does not know %s', (_, text) => {
    expect(readTarget(text)).toEqual({ kind: 'unknown', text });
  });
});
