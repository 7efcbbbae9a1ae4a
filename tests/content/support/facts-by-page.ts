import { visit } from 'unist-util-visit';
import { splitInline } from '../../../src/lib/links/split-inline.ts';
import { facts } from './facts.ts';
import { figuresOf } from './passages.ts';
import { codes, factSheets, type GuideEntry, guides, overviews } from './read-content.ts';
import { sentences } from './sentences.ts';

/** A page as an editor calls it, and the ids of the facts that it shows, in order and once each. */
export interface PageFacts {
  page: string;
  ids: string[];
}

function namedIn(file: string): string[] {
  const parts = sentences
    .filter((sentence) => sentence.file === file)
    .flatMap(({ text }) => splitInline(text));
  return parts.flatMap((part) => (part.kind === 'fact' ? [part.id] : []));
}

/** The limits that the attachment check tables, as src/queries/size-limits.ts picks them. */
function listedLimits(): string[] {
  const keys = ['message-limit', 'send-limit', 'receive-limit'];
  const services = factSheets
    .filter(({ data }) => data.kind !== 'transfer')
    .toSorted((a, b) => a.data.order - b.data.order);
  return services.flatMap(({ id }) => keys.map((key) => `${id}/${key}`)).filter((id) => facts.has(id));
}

function shownIn({ file, tree }: GuideEntry): string[] {
  const ids = namedIn(file);
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    ids.push(...figuresOf(node), ...(node.name === 'AttachmentCheck' ? listedLimits() : []));
  });
  return ids;
}

/** Lists the facts by the page that shows them: guides by number, then codes, overviews and the checklist; last, those that no page shows. */
export function listFactsByPage(): PageFacts[] {
  const byNumber = guides.toSorted((a, b) => a.data.number - b.data.number);
  const pages: PageFacts[] = [
    ...byNumber.map((guide) => ({ page: `/${guide.id}/（${guide.data.number}）`, ids: shownIn(guide) })),
    ...codes.map(({ id, file }) => ({ page: `/errors/${id}/`, ids: namedIn(file) })),
    ...overviews.map(({ id, file }) => ({ page: `/${id}/`, ids: namedIn(file) })),
    { page: '/check/', ids: namedIn('content/checklist.yaml') },
  ];
  const shown = new Set(pages.flatMap(({ ids }) => ids));
  const unseen = {
    page: 'どのページにも出ていないもの',
    ids: [...facts.keys()].filter((id) => !shown.has(id)),
  };
  return [...pages, unseen]
    .map(({ page, ids }) => ({ page, ids: [...new Set(ids)] }))
    .filter(({ ids }) => ids.length > 0);
}
