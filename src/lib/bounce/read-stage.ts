import type { Stage } from './cause.ts';

/** How servers name the command that was answered with a refusal, the surest wording first. */
const signs: readonly (readonly [Stage, RegExp])[] = [
  [
    'content',
    /in reply to (?:end of )?data|after (?:end of )?data|our final data|end of message|\(data\)|after sending message/u,
  ],
  [
    'recipient',
    /in reply to rcpt|after rcpt to|our rcpt to|does not like recipient|\[rcpt_to\]|in rcpt to|rcpt to response|rejected address/u,
  ],
  [
    'sender',
    /in reply to mail from|after mail from|our mail from|sender was rejected|\[mail_from\]|rejected mail from/u,
  ],
  [
    'greeting',
    /in reply to (?:ehlo|helo)|after (?:ehlo|helo)|our (?:ehlo|helo)|performing the (?:ehlo|helo)|after starttls/u,
  ],
  [
    'connect',
    /refused to talk to me|after initial connection|server greeting|connected to \S{1,80} but greeting/u,
  ],
];
/** A transcript of sendmail's kind: the command before a refusal. DATA is not among them: it is sent before the answers to RCPT are read (RFC 2920). */
const commands: readonly (readonly [Stage, RegExp])[] = [
  ['recipient', />>> rcpt to/u],
  ['sender', />>> mail from/u],
  ['greeting', />>> (?:ehlo|helo)/u],
];

/** Tells at which step of SMTP (RFC 5321) a mail was refused, from a lower-cased text; null where it is not said. */
export function readStage(text: string): Stage | null {
  const told =
    signs.find(([, pattern]) => pattern.test(text)) ?? commands.find(([, pattern]) => pattern.test(text));
  return told?.[0] ?? null;
}
