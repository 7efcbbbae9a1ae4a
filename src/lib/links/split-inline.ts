/** A stretch of a sentence: plain, a link with its target as written, or a figure named by its id. */
export type InlinePart =
  | { kind: 'text'; text: string }
  | { kind: 'link'; text: string; target: string }
  | { kind: 'fact'; id: string };

/** Cuts a sentence of frontmatter or YAML at its `[text](target)` links and `{gmail/send-limit}` figures; unfinished brackets stay plain text. */
export function splitInline(sentence: string): InlinePart[] {
  const parts: InlinePart[] = [];
  let end = 0;
  for (const match of sentence.matchAll(/\[([^[\]]+)\]\(([^()\s]+)\)|\{([a-z0-9-]+\/[a-z0-9-]+)\}/gu)) {
    const [whole, text = '', target = '', fact] = match;
    if (match.index > end) parts.push({ kind: 'text', text: sentence.slice(end, match.index) });
    parts.push(fact === undefined ? { kind: 'link', text, target } : { kind: 'fact', id: fact });
    end = match.index + whole.length;
  }
  if (end < sentence.length) parts.push({ kind: 'text', text: sentence.slice(end) });
  return parts;
}
