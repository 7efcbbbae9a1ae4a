import { readTarget } from './read-target.ts';

/** What a link can lead to: each guide's fragments by its id, the pages of the dictionary of errors, and the fixed pages by name. */
export interface KnownTargets {
  guides: ReadonlyMap<string, ReadonlySet<string>>;
  errors: ReadonlySet<string>;
}

/** Fixed pages that content may name as `page:NAME`, with their paths. */
export const pages: Readonly<Record<string, string>> = {
  home: '/',
  send: '/send/',
  receive: '/receive/',
  check: '/check/',
  search: '/search/',
  errors: '/errors/',
  about: '/about/',
  privacy: '/privacy/',
};

/** A resolved link: a path from the root without base, an outside address, or why it leads nowhere (for the author, in Japanese). */
export type Resolved =
  { kind: 'path'; path: string } | { kind: 'outside'; url: string } | { kind: 'dead'; why: string };

/** Resolves a target as authors write it; `own` holds the fragments of the page it stands on (null: not checked). */
export function resolveTarget(text: string, known: KnownTargets, own: ReadonlySet<string> | null): Resolved {
  const target = readTarget(text);
  const dead = (why: string): Resolved => ({ kind: 'dead', why });
  const path = (base: string, fragment: string): Resolved => ({
    kind: 'path',
    path: fragment === '' ? base : `${base}#${fragment}`,
  });
  switch (target.kind) {
    case 'guide': {
      const fragments = known.guides.get(target.id);
      if (!fragments) return dead(`「${text}」という案内はありません。`);
      if (target.fragment !== '' && !fragments.has(target.fragment))
        return dead(`案内「${target.id}」に、手順「${target.fragment}」はありません。`);
      return path(`/${target.id}/`, target.fragment);
    }
    case 'code':
      return known.errors.has(target.id)
        ? path(`/errors/${target.id}/`, target.fragment)
        : dead(`「${text}」というエラーのページはありません。`);
    case 'page': {
      const page = Object.hasOwn(pages, target.id) ? pages[target.id] : undefined;
      return page === undefined ? dead(`「${text}」というページはありません。`) : path(page, target.fragment);
    }
    case 'fragment':
      return own === null || own.has(target.fragment)
        ? { kind: 'path', path: `#${target.fragment}` }
        : dead(`このページに、手順「${target.fragment}」はありません。`);
    case 'outside':
      return { kind: 'outside', url: target.url };
    case 'unknown':
      return dead(
        `リンク「${text}」は読めません。guide:send/address、code:550、page:check、#手順、https://… のどれかで書いてください。`,
      );
  }
}
