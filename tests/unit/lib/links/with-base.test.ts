import { expect, it } from 'vitest';
import { withBase } from '../../../../src/lib/links/with-base.ts';

it.each([
  ['/', '/', '/'],
  ['/', '/send/', '/send/'],
  ['/mail/', '/', '/mail/'],
  ['/mail/', '/send/address/#still', '/mail/send/address/#still'],
  ['/mail', '/send/', '/mail/send/'],
  ['', '/send/', '/send/'],
])('puts into the folder %j the path %s: %s', (base, path, address) => {
  expect(withBase(base, path)).toBe(address);
});
