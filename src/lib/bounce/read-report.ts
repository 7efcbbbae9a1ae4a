import type { Region } from './region.ts';

/** The fields of one recipient in a delivery report (RFC 3464, 2.3), and where each value stands. */
export interface ReportedRecipient {
  readonly address: Region | null;
  readonly action: string;
  readonly status: Region | null;
  /** The server's own words, over all the lines that they are folded into. */
  readonly diagnostic: Region | null;
  readonly remote: Region | null;
  readonly retryUntil: Region | null;
}

/** The fields that count, and what Oracle's messaging server calls them in its text. */
const names: Readonly<
  Record<string, 'address' | 'original' | 'action' | 'status' | 'diagnostic' | 'remote' | 'retryUntil'>
> = {
  'final-recipient': 'address',
  'original-recipient': 'original',
  'recipient address': 'address',
  action: 'action',
  status: 'status',
  'diagnostic-code': 'diagnostic',
  'diagnostic code': 'diagnostic',
  'remote-mta': 'remote',
  'will-retry-until': 'retryUntil',
};

const field = /^[ \t]*([a-z][a-z -]{4,22}?)[ \t]*:[ \t]*(.*)$/iu;
/** `rfc822;`, `dns;`, `smtp;`: the type before a value. */
const type = /^[a-z0-9-]{1,20}[ \t]*;[ \t]*/iu;

type Group = Partial<Record<(typeof names)[string], Region>>;

function linesOf(text: string, { start, end }: Region): { line: string; at: number }[] {
  const lines: { line: string; at: number }[] = [];
  for (const match of text.slice(start, end).matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/gu))
    if (match[0] !== '') lines.push({ line: match[0].replace(/[\r\n]+$/u, ''), at: start + match.index });
  return lines;
}

function readGroups(text: string, region: Region): Group[] {
  const groups: Group[] = [];
  let group: Group = {};
  let last: (typeof names)[string] | undefined;
  const close = (): void => {
    if (Object.keys(group).length > 0) groups.push(group);
    group = {};
    last = undefined;
  };
  for (const { line, at } of linesOf(text, region)) {
    const [whole, name = '', value = ''] = field.exec(line) ?? [];
    const key = Object.hasOwn(names, name.toLowerCase()) ? names[name.toLowerCase()] : undefined;
    if (line.trim() === '') close();
    else if (whole !== undefined && key !== undefined) {
      if (group[key] !== undefined) close();
      const skipped = line.length - value.length + (type.exec(value)?.[0].length ?? 0);
      group[key] = { start: at + skipped, end: at + line.trimEnd().length };
      last = key;
    } else if (/^[ \t]/u.test(line) && last !== undefined) {
      const begun = group[last];
      if (begun !== undefined) group[last] = { start: begun.start, end: at + line.trimEnd().length };
    } else last = undefined;
  }
  close();
  return groups;
}

/** Reads the recipients of a delivery report in their order; a text without its fields gives an empty list. */
export function readReport(text: string, region: Region): ReportedRecipient[] {
  return readGroups(text, region)
    .filter((group) => group.address !== undefined || group.original !== undefined)
    .map((group) => ({
      address: group.address ?? group.original ?? null,
      action:
        group.action === undefined ? '' : text.slice(group.action.start, group.action.end).toLowerCase(),
      status: group.status ?? null,
      diagnostic: group.diagnostic ?? null,
      remote: group.remote ?? null,
      retryUntil: group.retryUntil ?? null,
    }));
}
