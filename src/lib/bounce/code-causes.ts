import type { Cause, Certainty } from './cause.ts';

/**
 * What an enhanced status code means by its definition (RFC 3463, RFC 7372, RFC 7505 and IANA's registry), by subject and
 * detail; `*` stands for the rest of a subject. Servers misuse them, so a code alone never makes a verdict certain.
 */
const enhanced: Readonly<Record<string, Cause>> = {
  '1.0': 'address-unknown',
  '1.1': 'address-unknown',
  '1.2': 'domain-unknown',
  '1.3': 'address-unknown',
  '1.4': 'address-unknown',
  '1.6': 'address-unknown',
  '1.7': 'sender-refused',
  '1.8': 'sender-refused',
  '1.9': 'policy',
  // RFC 7505 means a domain without mail by it; Microsoft, which is where it is met, a recipient that is not there.
  '1.10': 'address-unknown',
  '2.0': 'recipient-refused',
  '2.1': 'recipient-suspended',
  '2.2': 'mailbox-full',
  '2.3': 'too-large',
  '3.4': 'too-large',
  '3.*': 'server-error',
  '4.4': 'domain-unknown',
  '4.6': 'unreachable',
  '4.*': 'unreachable',
  '5.3': 'rate-limited',
  '5.*': 'server-error',
  '6.*': 'content-refused',
  '7.2': 'recipient-refused',
  '7.7': 'policy',
  '7.8': 'policy',
  '7.9': 'policy',
  '7.13': 'recipient-suspended',
  '7.20': 'authentication-failed',
  '7.21': 'authentication-failed',
  '7.22': 'authentication-failed',
  '7.23': 'authentication-failed',
  '7.24': 'authentication-failed',
  '7.25': 'server-blocked',
  '7.26': 'authentication-failed',
  '7.27': 'sender-refused',
  '7.*': 'policy',
};

const replies: Readonly<Record<string, Cause>> = {
  '421': 'unreachable',
  '450': 'unreachable',
  '451': 'server-error',
  '452': 'mailbox-full',
  '500': 'server-error',
  '501': 'server-error',
  '502': 'server-error',
  '503': 'server-error',
  '504': 'server-error',
  '521': 'unreachable',
  '523': 'too-large',
  '530': 'policy',
  '534': 'policy',
  '535': 'policy',
  '550': 'address-unknown',
  '551': 'address-unknown',
  '552': 'mailbox-full',
  '553': 'address-unknown',
  '554': 'policy',
  '556': 'unreachable',
};

/** What else a code is said for. */
const others: Readonly<Record<string, readonly Cause[]>> = {
  '421': ['rate-limited', 'server-blocked'],
  '450': ['mailbox-full', 'rate-limited'],
  '451': ['rate-limited', 'policy'],
  '452': ['rate-limited', 'too-large'],
  '550': ['recipient-refused', 'policy'],
  '551': ['recipient-refused'],
  '552': ['too-large', 'rate-limited'],
  '553': ['sender-refused', 'relay-denied'],
  '554': ['server-blocked', 'content-refused'],
};

/** What a code says by itself: nothing, or a cause that is likely at best. `clear` is false where the code is known to be used for many things. */
export type CodeCause = {
  readonly cause: Cause;
  readonly certainty: Certainty;
  readonly clear: boolean;
  readonly also: readonly Cause[];
} | null;

/** Codes that servers give for whatever they refuse; they contradict no sentence. */
const vague = /^(?:[245]\.0\.\d+|[245]\.[1235]\.0|[245]\.7\.[01]|5\.5\.\d|[45]\.1\.(?:1|10)|[45]\.2\.[12])$/u;

/** Reads a cause out of an enhanced code, else out of a reply code; 5.0.0 and unknown codes say nothing. */
export function causeOfCodes(status: string, reply: string): CodeCause {
  const [, subject = '', detail = ''] = /^[245]\.(\d+)\.(\d+)$/u.exec(status) ?? [];
  const named = enhanced[`${subject}.${detail}`] ?? (subject === '0' ? undefined : enhanced[`${subject}.*`]);
  if (named !== undefined) return { cause: named, certainty: 'likely', clear: !vague.test(status), also: [] };
  const replied = replies[reply];
  return replied === undefined
    ? null
    : { cause: replied, certainty: 'likely', clear: false, also: others[reply] ?? [] };
}
