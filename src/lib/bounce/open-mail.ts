import type { Attachment, Email } from 'postal-mime';
import { decodeBytes } from './charset.ts';
import { htmlText } from './html-text.ts';
import { mendSource } from './mend-source.ts';
import { readNotification } from './read-notification.ts';
import type { Region } from './region.ts';

/** The fields of a mail's header that tell what kind of mail it is; decoded, `''` where absent. */
export interface Head {
  readonly from: string;
  readonly subject: string;
  readonly autoSubmitted: string;
  readonly contentType: string;
  readonly failedRecipients: string;
  readonly date: string;
}

/** A mail made readable: its own words first, then its delivery reports (RFC 3464), all in one `text`. */
export interface OpenedMail {
  readonly text: string;
  /** The words that a mail app shows. */
  readonly notice: Region;
  /** The delivery reports; empty where there is none. */
  readonly report: Region;
  /** Null for a paste without a mail's header. */
  readonly head: Head | null;
  /** Media types of the parts, in their order. */
  readonly parts: readonly string[];
  /** Mails inside this one, as bytes: the returned mail, or a bounce that somebody forwarded. */
  readonly inner: readonly Uint8Array[];
}

/** So many bytes of a mail are opened: a bounce gives its reason before the mail that it returns, whose attachments fill the rest. */
export const openedBytes = 500_000;
/** The parser takes time for each line; a mail's are some 70 letters long, and more lines than this are made up. */
const mostLines = 20_000;
const mostReport = 200_000;

const field =
  /^(?:return-path|received|from|to|subject|date|message-id|mime-version|content-type|delivered-to|x-[\w-]+|envelope-to|reply-to|authentication-results|arc-[\w-]+|dkim-signature|sender|cc)[ \t]*:/iu;

/** True where a text begins with the header of a mail (RFC 5322): three known fields, each at the start of a line, before the first blank line. */
export function startsWithHeader(text: string): boolean {
  const head =
    text
      .slice(0, 20_000)
      .trimStart()
      .split(/\r?\n[ \t]*\r?\n|\r\r/u, 1)[0] ?? '';
  const lines = head.split(/\r\n|\r|\n/u).filter((line) => !/^(?:[ \t]|From )/u.test(line));
  const first = lines[0] ?? '';
  return /^[\w-]+[ \t]*:/u.test(first) && lines.filter((line) => field.test(line)).length >= 3;
}

function contentOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

/** A part that says in RFC 3464's fields what became of the mail; some gateways call it text or give it a file name. */
function reportText(part: Attachment): string {
  if (/^(?:message\/rfc822|text\/rfc822-headers|image\/|audio\/|video\/)/u.test(part.mimeType)) return '';
  const text = decodeBytes(contentOf(part).subarray(0, mostReport));
  const isReport =
    part.mimeType.endsWith('delivery-status') || /^(?:final|original)-recipient[ \t]*:/imu.test(text);
  return isReport ? text : '';
}

function valueOf(email: Email, key: string): string {
  return email.headers.find((header) => header.key === key)?.value ?? '';
}

function headOf(email: Email): Head {
  return {
    from: [email.from?.name, email.from?.address, valueOf(email, 'from')].join(' '),
    subject: email.subject ?? '',
    autoSubmitted:
      valueOf(email, 'auto-submitted') + valueOf(email, 'x-autoreply') + valueOf(email, 'x-autorespond'),
    contentType: valueOf(email, 'content-type'),
    failedRecipients: valueOf(email, 'x-failed-recipients'),
    date: valueOf(email, 'date'),
  };
}

/** Gives plain text as an opened mail without a header, its HTML source and a notification's JSON made into words. */
export function openText(text: string): OpenedMail {
  const words =
    readNotification(text) ??
    (/^\s*<(?:!doctype|html|body|div|table|p)\b/iu.test(text) ? htmlText(text) : text);
  const notice = { start: 0, end: words.length };
  return {
    text: words,
    notice,
    report: { start: words.length, end: words.length },
    head: null,
    parts: [],
    inner: [],
  };
}

function withoutHeader(source: string): string {
  return /\r?\n\r?\n([\s\S]*)/u.exec(source)?.[1] ?? source;
}

function cutLines(bytes: Uint8Array): Uint8Array {
  let end = 0;
  for (let line = 0; line < mostLines; line += 1) {
    end = bytes.indexOf(0x0a, end) + 1;
    if (end === 0) return bytes;
  }
  return bytes.subarray(0, end);
}

/** Opens the source of a mail. The MIME library is fetched here, so that nobody pays for it who only looks; a source that it refuses (nested too deep) is read as text. */
export async function openMail(source: Uint8Array): Promise<OpenedMail> {
  const { default: PostalMime } = await import('postal-mime');
  const bytes = cutLines(mendSource(source.subarray(0, openedBytes)));
  let email: Email;
  try {
    email = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 50 });
  } catch {
    return openText(withoutHeader(decodeBytes(bytes)));
  }
  const reports = email.attachments.map(reportText).filter((text) => text !== '');
  const shown = (email.text ?? '').trim() === '' ? htmlText(email.html ?? '') : (email.text ?? '');
  // A multipart whose boundary is missing or broken has no parts at all.
  const told = shown.trim() === '' && reports.length === 0 ? withoutHeader(decodeBytes(bytes)) : shown;
  const words = readNotification(told) ?? told;
  const report = reports.join('\n\n');
  const start = report === '' ? words.length : words.length + 2;
  return {
    text: report === '' ? words : `${words}\n\n${report}`,
    notice: { start: 0, end: words.length },
    report: { start, end: start + report.length },
    head: headOf(email),
    parts: email.attachments.map(({ mimeType }) => mimeType),
    inner: email.attachments.filter(({ mimeType }) => mimeType === 'message/rfc822').map(contentOf),
  };
}
