// Longer than most files: a table, one entry a cause, each with its why.
import type { StationId, Viewpoint } from '../map/stations.ts';
import type { Answers } from './answers.ts';

/** What the tests can come to, where that is on the map, and where to go on. */
interface Cause {
  id: string;
  /** The outcomes that it takes; a test that is not named may have come out in any way. */
  when: Answers;
  /** Null where the tests contradict each other, and those that failed are to be tried again. */
  certainty: 'likely' | 'unknown';
  side: readonly ('self' | 'other' | 'service')[];
  view: Viewpoint;
  /** Where it stops; nowhere, where that is unknown. */
  at: readonly StationId[];
  /** The guide to go on with, and its step where one fits. */
  next: string;
}

/**
 * Read from top to bottom: the first that fits is the cause, and the last fits always.
 * A mail to oneself mostly stays within one server, one to or from elsewhere crosses the net: so `out` proves the whole way out
 * and `in` the whole way in, while `own` proves that the app can send and the box can take.
 */
export const causes = [
  // Out and in both work with a third party: what is left is the other party, whom somebody else does not reach either.
  {
    id: 'their-refusal',
    when: { out: 'arrived', in: 'arrived', theirs: 'error' },
    certainty: 'likely',
    side: ['other'],
    view: 'send',
    at: ['incoming', 'inbox'],
    next: 'send/recipient#tell',
  },
  // Accepted without a word, and not seen: sorted away, or a box that nobody fetches.
  {
    id: 'their-silence',
    when: { out: 'arrived', in: 'arrived', theirs: 'nothing' },
    certainty: 'likely',
    side: ['other'],
    view: 'send',
    at: ['filter', 'inbox'],
    next: 'send/recipient#reach',
  },
  // Everything works, for everybody: it was that one mail, its address or attachment, or they refuse this one sender.
  {
    id: 'one-mail',
    when: { own: 'arrived', out: 'arrived', in: 'arrived' },
    certainty: 'likely',
    side: ['self', 'other'],
    view: 'send',
    at: ['incoming', 'filter'],
    next: 'send/specific#retype',
  },
  // Only the mail to oneself is missing: some apps show it among the sent ones alone, and filters take it for a forgery.
  {
    id: 'own-only',
    when: { own: 'nothing', out: 'arrived', in: 'arrived' },
    certainty: 'likely',
    side: ['self'],
    view: 'receive',
    at: ['filter'],
    next: 'receive/filter#search',
  },
  // The box takes mail and the app sends it, and yet an error comes between the two: one's own address with a slip, more likely than not.
  {
    id: 'mistyped',
    when: { out: 'arrived', in: 'arrived' },
    certainty: 'unknown',
    side: [],
    view: 'receive',
    at: [],
    next: 'send/address',
  },
  // The box takes mail from its own server and turns away what comes from outside: a refusal by setting, a carrier's filter, a wrong MX.
  {
    id: 'incoming-refused',
    when: { own: 'arrived', out: 'arrived', in: 'error' },
    certainty: 'likely',
    side: ['self', 'service'],
    view: 'receive',
    at: ['incoming', 'filter'],
    next: 'send/error-code',
  },
  // Taken in without an error, and not in the inbox: a rule, a refusal list, a forwarding.
  {
    id: 'incoming-sorted',
    when: { own: 'arrived', out: 'arrived' },
    certainty: 'likely',
    side: ['self'],
    view: 'receive',
    at: ['filter', 'inbox'],
    next: 'receive/filter',
  },
  // It goes out, and nothing shows from anywhere, without any error: the server may well have it, and another device.
  {
    id: 'box-hidden',
    when: { own: 'nothing', out: 'arrived', in: 'nothing' },
    certainty: 'likely',
    side: ['self'],
    view: 'receive',
    at: ['inbox'],
    next: 'receive/devices#other-device',
  },
  // It goes out, and the box refuses: full, above all. The error for one's own mail may find no room either, and so be missing.
  {
    id: 'box-closed',
    when: { out: 'arrived' },
    certainty: 'likely',
    side: ['self'],
    view: 'receive',
    at: ['incoming', 'inbox'],
    next: 'receive/mailbox-full#usage',
  },
  // The app can send and the box can take, but others refuse what comes from here: a limit, a block, a missing proof. The error tells which.
  {
    id: 'outgoing-refused',
    when: { own: 'arrived', out: 'error', in: 'arrived' },
    certainty: 'likely',
    side: ['self', 'service'],
    view: 'send',
    at: ['outgoing', 'incoming'],
    next: 'send/error-code',
  },
  // The same without a word: thrown away by a filter that does not believe the sender.
  {
    id: 'outgoing-lost',
    when: { own: 'arrived', in: 'arrived' },
    certainty: 'likely',
    side: ['service'],
    view: 'send',
    at: ['incoming', 'filter'],
    next: 'send/authentication',
  },
  // It comes in, so an error would come in too: without one the mails have never left the app.
  {
    id: 'outbox',
    when: { own: 'nothing', out: 'nothing', in: 'arrived' },
    certainty: 'likely',
    side: ['self'],
    view: 'send',
    at: ['app'],
    next: 'send/outbox',
  },
  // It comes in and does not go out: the outgoing server's own settings, which receiving does not need.
  {
    id: 'sending',
    when: { in: 'arrived' },
    certainty: 'likely',
    side: ['self'],
    view: 'send',
    at: ['outgoing'],
    next: 'send/settings',
  },
  // Within one server all is well, and the world refuses both ways: nobody finds the domain, or the service is cut off.
  {
    id: 'domain',
    when: { own: 'arrived', out: 'error', in: 'error' },
    certainty: 'likely',
    side: ['self', 'service'],
    view: 'send',
    at: ['outgoing', 'incoming'],
    next: 'send/dns',
  },
  // Both ways fail, and both lead over the same other service: that may be the cause just as well.
  {
    id: 'between',
    when: { own: 'arrived' },
    certainty: 'unknown',
    side: [],
    view: 'send',
    at: [],
    next: 'receive/delay#outage',
  },
  // Nothing goes out, and others are told that this address does not take mail: the address itself, not the line, has ended or is stopped.
  {
    id: 'account',
    when: { in: 'error' },
    certainty: 'likely',
    side: ['self', 'service'],
    view: 'send',
    at: ['app', 'outgoing'],
    next: 'general/account#contract',
  },
  // Nothing goes out and nothing comes in: the app does not reach its servers.
  {
    id: 'connection',
    when: {},
    certainty: 'likely',
    side: ['self', 'service'],
    view: 'send',
    at: ['app'],
    next: 'general/network',
  },
] as const satisfies readonly Cause[];

export type CauseId = (typeof causes)[number]['id'];
