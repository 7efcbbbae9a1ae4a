import { daemon } from '../bounce/daemon.ts';

/** What a bounce names beside its recipients: whose mail it was, and the lines by which a host finds it in its logs, as fields. */
export interface Traces {
  /** `''` where no address but the recipients' and the server's own stands in a header. */
  sender: string;
  lines: string[];
}

/** The rest of a long paste is somebody's mail. */
const longest = 200_000;
const fields = /^[ \t>]*(x-postfix-sender|mail from|from|to|差出人|宛先)[ \t]*[:：][ \t]*(.{3,300})$/gimu;
const address = /[\w.+=/-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/iu;
/** Fields of a notice (RFC 3464, 2.2.2; Postfix) and the words of other servers for the same. */
const server = /^[ \t>]*reporting-mta[ \t]*:[ \t]*(?:dns[ \t]*;[ \t]*)?([\w.-]{3,255})/imu;
const queue =
  /^[ \t>]*x-postfix-queue-id[ \t]*:[ \t]*(\w{5,40})|\b(?:queue[ -]?id|with id)[ \t:=]{1,3}(\w{5,40})/imu;
const messageId = /^[ \t>]*(?:x-original-)?message-id[ \t]*:[ \t\r\n]*(<[^<>\s]{3,300}>)/gimu;

function findSender(text: string, recipients: readonly string[]): string {
  const taken = new Set(recipients.map((recipient) => recipient.toLowerCase()));
  const named = Array.from(text.matchAll(fields), ([, field = '', value = '']) => ({
    from: /from|sender|差出人/iu.test(field),
    written: daemon.test(value) ? '' : (address.exec(value)?.[0] ?? ''),
  })).filter(({ written }) => written !== '' && !taken.has(written.toLowerCase()));
  return (named.find(({ from }) => from) ?? named[0])?.written ?? '';
}

/** Finds in a bounce to `recipients`, its source and its text, whose mail it was and what its host's logs know it by. */
export function findTraces(bounce: string, recipients: readonly string[]): Traces {
  const text = bounce.slice(0, longest);
  // The notice has an id of its own, above the one of the mail that it returns.
  const id = Array.from(text.matchAll(messageId), ([, found = '']) => found).at(-1);
  const [, postfix, other] = queue.exec(text) ?? [];
  const named: readonly (readonly [string, string | undefined])[] = [
    ['Reporting-MTA', server.exec(text)?.[1]],
    ['Queue-ID', postfix ?? other],
    ['Message-ID', id],
  ];
  return {
    sender: findSender(text, recipients),
    lines: named.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`])),
  };
}
