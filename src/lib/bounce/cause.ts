/** What a failed delivery can be due to, as far as somebody who is no administrator can act on it. */
export const causes = [
  'address-unknown',
  'domain-unknown',
  'mailbox-full',
  'too-large',
  'recipient-suspended',
  'recipient-refused',
  'sender-refused',
  'server-blocked',
  'content-refused',
  'authentication-failed',
  'policy',
  'relay-denied',
  'rate-limited',
  'unreachable',
  'server-error',
] as const;

export type Cause = (typeof causes)[number];

/** How sure a reading is: the words say one thing; they fit one thing best; nothing decides. */
export type Certainty = 'certain' | 'likely' | 'unknown';

/** The step of the conversation between two servers at which the mail was refused (RFC 5321, 3). */
export type Stage = 'connect' | 'greeting' | 'sender' | 'recipient' | 'content';
