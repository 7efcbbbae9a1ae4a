/** A link target as an author writes it, told apart by its first word. */
export type Target =
  | { kind: 'guide'; id: string; fragment: string }
  | { kind: 'code'; id: string; fragment: string }
  | { kind: 'page'; id: string; fragment: string }
  | { kind: 'fragment'; fragment: string }
  | { kind: 'outside'; url: string }
  | { kind: 'unknown'; text: string };

/**
 * Reads `guide:send/outbox#step`, `code:5.1.1`, `page:check`, `#step` or a full address (https, mailto, tel).
 * Anything else, a bare path included, is `unknown`: a path would forget the base folder.
 */
export function readTarget(text: string): Target {
  if (text.startsWith('#')) return { kind: 'fragment', fragment: text.slice(1) };
  const named = /^(guide|code|page):([^#\s]+)(?:#(\S+))?$/u.exec(text);
  const [, kind, id, fragment = ''] = named ?? [];
  if (id !== undefined && (kind === 'guide' || kind === 'code' || kind === 'page'))
    return { kind, id, fragment };
  return /^(?:https:\/\/|mailto:|tel:)\S/u.test(text)
    ? { kind: 'outside', url: text }
    : { kind: 'unknown', text };
}
