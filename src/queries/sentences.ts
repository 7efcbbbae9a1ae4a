import { type KnownTargets, resolveTarget } from '../lib/links/resolve-target.ts';
import { type InlinePart, splitInline } from '../lib/links/split-inline.ts';
import { sayFact } from '../lib/facts/say-fact.ts';
import { readKnownTargets } from '../markdown/known-targets.ts';
import { findFact, type NamedFact } from './facts.ts';

/** A stretch of a sentence from frontmatter or YAML, ready to be shown: paths are from the root, without base. */
export type ShownPart =
  | { kind: 'text'; text: string }
  | { kind: 'link'; text: string; path: string }
  | { kind: 'outside'; text: string; url: string }
  | { kind: 'fact'; text: string; named: NamedFact };

let known: KnownTargets | undefined;

/** Gives the path of a target as content writes it (`guide:send/outbox#step`), from the root without base; a dead one stops the build. */
export function pathOf(target: string): string {
  if (import.meta.env.DEV) known = undefined;
  known ??= readKnownTargets();
  const resolved = resolveTarget(target, known, null);
  switch (resolved.kind) {
    case 'path':
      return resolved.path;
    case 'outside':
      return resolved.url;
    case 'dead':
      throw new Error(resolved.why);
  }
}

async function showPart(part: InlinePart): Promise<ShownPart> {
  if (part.kind === 'text') return part;
  if (part.kind === 'fact') {
    const named = await findFact(part.id);
    return { kind: 'fact', text: sayFact(named.fact), named };
  }
  if (import.meta.env.DEV) known = undefined;
  known ??= readKnownTargets();
  const resolved = resolveTarget(part.target, known, null);
  switch (resolved.kind) {
    case 'path':
      return { kind: 'link', text: part.text, path: resolved.path };
    case 'outside':
      return { kind: 'outside', text: part.text, url: resolved.url };
    case 'dead':
      throw new Error(resolved.why);
  }
}

/** Resolves the links and figures of a sentence; a dead link or an unknown figure stops the build with a sentence for the author, who finds the place by its words. */
export async function showSentence(sentence: string): Promise<ShownPart[]> {
  try {
    return await Promise.all(splitInline(sentence).map(showPart));
  } catch (error) {
    throw new Error(`「${sentence}」：${error instanceof Error ? error.message : ''}`, { cause: error });
  }
}

/** Gives a sentence as plain text, figures filled in, for titles, descriptions and the search. */
export async function sayPlainly(sentence: string): Promise<string> {
  return (await showSentence(sentence)).map((part) => part.text).join('');
}

/** Gives the figures that stand in sentences as `{gmail/send-limit}`, in order and once each, for a page's list of sources. */
export async function factsIn(sentences: readonly string[]): Promise<NamedFact[]> {
  const ids = sentences.flatMap(splitInline).flatMap((part) => (part.kind === 'fact' ? [part.id] : []));
  return Promise.all([...new Set(ids)].map(findFact));
}
