import type { Region } from '../../bounce/region.ts';
import { isOrdinary, isSystem } from './ordinary-words.ts';
import { isMasked } from './labels.ts';

const word = String.raw`([\p{L}\p{N}][\p{L}\p{N}._+-]{0,63})`;

/** Where servers name a mailbox without its domain; the last group is the mailbox. Words: what they write around it. */
const forms: readonly RegExp[] = [
  // RFC 3464 2.3: recipients of a type of their own (`x-unix; taro`, `local; taro`).
  /^[ \t>]*(?:original|final|x-actual)-recipient:[ \t]*[\w.-]{1,40};[ \t]*<?([^\s@<>|/]{1,128})>?[ \t]*$/gimu,
  // An X.500 name, as Exchange writes it; an X.400 name; a hierarchical name of Notes.
  /\/cn=recipients\/cn=([^/\s;,<>()"']{1,128})/giu,
  /_cn=recipients_cn=([^/\s;,<>()"'@]{1,128})/giu,
  /\bcn=([^/;,=\r\n]{1,64})(?=\/(?:ou?|c)=)/giu,
  /\buser[ \t]+([\p{Lu}][^\r\n()/@]{0,63}?)(?=(?:\/[^\r\n()@]{0,80})?[ \t]*(?:\([^\r\n()]{0,128}\)[ \t]*)?not[ \t]+listed[ \t]+in\b)/giu,
  // Homes and mail folders of a system's users.
  /(?:\/home|\/users|\/var\/(?:spool\/)?mail|\\users|\\documents and settings)[/\\]([^\s/\\:;,<>()"'@]{1,64})/giu,
  // A name alone in angle brackets, as of a local recipient; tags of HTML look alike.
  /(?:\b(?:rcpt to|mail from|envelope-from|for|to):?[ \t]*)<([a-z\d][a-z\d._+-]{0,63})>/giu,
  /^[ \t]*<([a-z\d][a-z\d._+-]{0,63})>(?=:|\.\.\.|[ \t]+\(|[ \t]*\r?\n[ \t]+\()/gimu,
  new RegExp(String.raw`^[ \t]*${word}\.\.\.[ \t]+(?=\p{L})`, 'gimu'),
  new RegExp(
    String.raw`^[ \t]*${word}[ \t]+\((?:user|mailbox|recipient|account) [^()\r\n]{1,40}\)[ \t]*$`,
    'gimu',
  ),
  // Words of refusals around a name: `unknown user: "taro"`, `user taro unknown`.
  new RegExp(
    String.raw`\b(?:no such (?:user|mailbox|account|recipient)|(?:unknown|invalid) (?:user|mailbox|recipient|local[- ]part)|(?:user|mailbox|account|recipient) (?:unknown|not found)|unknown or illegal user|illegal alias|mailbox|maildrop|login|user ?name)[ \t]*(?::[ \t]*["'<]?|["'<])${word}(?![\p{L}\p{N}@])`,
    'giu',
  ),
  new RegExp(
    String.raw`\b(?:user|mailbox|account|recipient|alias)[ \t]+["'<]?${word}["'>]?[ \t]+(?=(?:is |was )?(?:unknown|not (?:found|known)|unavailable|suspended|disabled|locked|inactive|over ?quota)|(?:does(?:n't| not)|do not) exist|has (?:exceeded|been|moved))`,
    'giu',
  ),
  new RegExp(
    String.raw`\b(?:authenticated[ -](?:sender|user|id)|x-authenticated-user|x-sender|auth(?:enticated)? as|invoked by user)\**(?:[ \t]*[:=]|[ \t]+is)?[ \t]*["'<]?${word}(?![\p{L}\p{N}@])`,
    'giu',
  ),
  /(?:ユーザー?(?:名| ?id)|アカウント(?:名)?|ログイン(?:名| ?id))[ 　]{0,2}(?::|は|が)?[ 　]{0,2}["'「<(]?([a-z\d][a-z\d._+-]{2,63})(?![a-z\d@.])/giu,
  new RegExp(String.raw`\breceived: from ${word} by [^\s]{1,255} with local\b`, 'giu'),
];

/** An address of X.400 is known by its country and its provider; the parts of a name stand among them. */
const country = /(?<![^\s;/:(<"])c=[a-z]{2}(?=[;/\s)>"]|$)/iu;
const provider = /(?:^|[;/ ])(?:a|p|admd|prmd)=/iu;
const personal = /(?<![^\s;/:(<"])(?:s|g|i|pn|cn|surname|givenname)=([^;/\r\n=]{1,64})/giu;

function namesOfX400(folded: string): Region[] {
  return Array.from(folded.matchAll(/[^\r\n]+/gu)).flatMap(({ index, 0: line }) => {
    if (!country.test(line) || !provider.test(line)) return [];
    return Array.from(line.matchAll(personal), (match) => {
      const name = match[1] ?? '';
      const end = index + match.index + match[0].length;
      return { start: end - name.length, end };
    });
  });
}

/**
 * Finds mailboxes that servers name without a domain. Words of a notice (`user unknown`), system accounts and host names
 * are none.
 */
export function findMailboxes(folded: string): Region[] {
  const found = namesOfX400(folded);
  for (const form of forms)
    for (const match of folded.matchAll(form)) {
      const written = match[1] ?? '';
      const name = written.trim().replace(/[.-]+$/u, '');
      if (name === '' || isSystem(name) || isOrdinary(name) || isMasked(name) || /^[\d.]+$/u.test(name))
        continue;
      const start = match.index + match[0].indexOf(written) + written.search(/\S/u);
      found.push({ start, end: start + name.length });
    }
  return found;
}
