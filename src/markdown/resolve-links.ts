import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { resolveTarget } from '../lib/links/resolve-target.ts';
import { withBase } from '../lib/links/with-base.ts';
import { site } from '../site.ts';
import { readKnownTargets } from './known-targets.ts';
import { stepsOf } from './number-steps.ts';

/** A remark plugin that turns `guide:send/outbox#step`, `code:550` and `page:check` into addresses; a dead one stops the build at its line. */
export function resolveLinks() {
  return (tree: Root, file: VFile): void => {
    const known = readKnownTargets();
    const own = new Set([...stepsOf(tree).map((step) => step.id), 'still']);
    visit(tree, 'link', (link) => {
      const resolved = resolveTarget(link.url, known, own);
      switch (resolved.kind) {
        case 'path':
          link.url = resolved.path.startsWith('#') ? resolved.path : withBase(site.base, resolved.path);
          break;
        case 'outside':
          link.data = { hProperties: { rel: 'noopener' } };
          break;
        case 'dead':
          file.fail(resolved.why, link);
      }
    });
  };
}
