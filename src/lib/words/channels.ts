/** The ways to reach somebody whom no mail reaches, in the order in which they are offered. */
export const channels = ['line', 'sms', 'phone', 'mail'] as const;
export type Channel = (typeof channels)[number];

/** What stands in words where the reader's own address goes, and stays there until one is written. */
export const ownPlace = '（自分のアドレス）';

/**
 * The most characters of one SMS in Japanese: 140 octets of two each (3GPP TS 23.040 and 23.038). Longer ones are cut, or sent as
 * several.
 */
export const longestSms = 70;
