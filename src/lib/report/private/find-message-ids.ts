import type { Region } from '../../bounce/region.ts';

/** What a program writes before the id of a mail: a header, a log's `message-id=`, a sentence, a key of JSON. */
const labelled =
  /(?:message[-_ ]?id|msgid|メッセージ ?(?:id|識別子))["'\\]{0,4}(?: (?:is|of|was)|は)?[\s:="'\\([]{0,6}(?:<([^<>\r\n]{1,998})>|([^\s<>"',;()[\]\\]{1,250}@[^\s<>"',;()[\]\\]{1,255}))/giu;

/** The ids of a text, with the places where something calls them so. */
export interface MessageIds {
  readonly places: readonly Region[];
  readonly ids: ReadonlySet<string>;
}

/**
 * Finds the ids by which a desk finds a mail in its logs (RFC 5322 3.6.4). Those of other mails, in References and
 * In-Reply-To, are none: no desk needs them, and they often hold a name.
 */
export function findMessageIds(folded: string): MessageIds {
  const places: Region[] = [];
  const ids = new Set<string>();
  for (const match of folded.matchAll(labelled)) {
    const id = match[1] ?? match[2] ?? '';
    const end = match.index + match[0].length - (match[1] === undefined ? 0 : 1);
    places.push({ start: end - id.length, end });
    // Programs put the time or a count into an id; what has no digit may be somebody's address as well.
    if (/\d/u.test(id.split('@')[0] ?? '')) ids.add(id.toLowerCase());
  }
  return { places, ids };
}
