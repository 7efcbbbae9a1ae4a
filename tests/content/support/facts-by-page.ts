import { visit } from 'unist-util-visit';
import { splitInline } from '../../../src/lib/links/split-inline.ts';
import { facts } from './facts.ts';
import { attributeOf, figuresOf } from './passages.ts';
import { errors, factSheets, type GuideEntry, guides, overviews } from './read-content.ts';
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

/** The folder whose files a tag lists, each with the facts that its attribute names. */
const listedBy: Readonly<Record<string, string>> = {
  PerApp: 'clients',
  PerService: 'providers',
  PerCarrier: 'carriers',
};
/** The facts that a tag lists by itself, of every file that has them. */
const listedKeys: Readonly<Record<string, readonly string[]>> = {
  BoxCheck: ['capacity', 'capacity-default', 'fills'],
  StatusPages: ['status-page'],
  WaitingClock: ['retry-warning', 'retry-give-up', 'give-up', 'ask-after'],
};

function ofEvery(folder: string, keys: readonly string[]): string[] {
  return factSheets
    .filter(({ file }) => file.startsWith(`content/${folder}`))
    .flatMap(({ id }) => keys.map((key) => `${id}/${key}`))
    .filter((id) => facts.has(id));
}

function shownIn({ file, tree }: GuideEntry): string[] {
  const ids = namedIn(file);
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const name = node.name ?? '';
    ids.push(...figuresOf(node), ...(name === 'AttachmentCheck' ? listedLimits() : []));
    const folder = listedBy[name];
    if (folder !== undefined)
      ids.push(...ofEvery(folder, [attributeOf(node, 'task'), ...attributeOf(node, 'of').split(/\s+/u)]));
    ids.push(...ofEvery('', listedKeys[name] ?? []));
  });
  return ids;
}

/** Lists the facts by the page that shows them: guides by number, then the dictionary of errors, overviews and the checklist; last, those that no page shows. */
export function listFactsByPage(): PageFacts[] {
  const byNumber = guides.toSorted((a, b) => a.data.number - b.data.number);
  const pages: PageFacts[] = [
    ...byNumber.map((guide) => ({ page: `/${guide.id}/（${guide.data.number}）`, ids: shownIn(guide) })),
    ...errors.map(({ id, file }) => ({ page: `/errors/${id}/`, ids: namedIn(file) })),
    ...overviews.map(({ id, file }) => ({
      page: `/${id}/`,
      ids: [...namedIn(file), ...ofEvery('', ['status-page'])],
    })),
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
