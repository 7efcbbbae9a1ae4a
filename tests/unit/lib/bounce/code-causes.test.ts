import { expect, it } from 'vitest';
import { causeOfCodes } from '../../../../src/lib/bounce/code-causes.ts';

it.each([
  ['5.1.1', '550', 'address-unknown'],
  ['5.2.2', '', 'mailbox-full'],
  ['5.3.4', '552', 'too-large'],
  ['5.7.26', '550', 'authentication-failed'],
  ['4.4.7', '', 'unreachable'],
  ['5.3.9', '', 'server-error'],
  ['5.0.0', '552', 'mailbox-full'],
  ['', '535', 'policy'],
])('%s %s alone is likely %s', (status, reply, cause) => {
  expect(causeOfCodes(status, reply)).toMatchObject({ cause, certainty: 'likely' });
});

it.each([
  ['', ''],
  ['5.0.0', ''],
  ['', '299'],
])('%s %s says nothing', (status, reply) => {
  expect(causeOfCodes(status, reply)).toBeNull();
});

it('knows which codes servers give for anything', () => {
  expect(causeOfCodes('5.7.1', '550')?.clear).toBe(false);
  expect(causeOfCodes('5.7.26', '550')?.clear).toBe(true);
});
