import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import type { Step } from '../markdown/number-steps.ts';
import { findFact, type NamedFact } from './facts.ts';
import { factsIn } from './sentences.ts';

type Guide = CollectionEntry<'guides'>;

/** A guide as lists show it; `path` is from the root, without base. */
export interface GuideRow {
  id: string;
  number: number;
  title: string;
  menu: string;
  hint: string;
  path: string;
}

/** Gives the row of a guide. */
export function toRow({ id, data }: Guide): GuideRow {
  return { id, number: data.number, title: data.title, menu: data.menu, hint: data.hint, path: `/${id}/` };
}

/** Every guide, by its number. */
export async function listGuides(): Promise<Guide[]> {
  return (await getCollection('guides')).toSorted((a, b) => a.data.number - b.data.number);
}

/** Gives the row of the guide that `from` (a file, for the author) names, or stops the build. */
export async function findGuideRow(id: string, from: string): Promise<GuideRow> {
  const guide = await getEntry('guides', id);
  if (!guide)
    throw new Error(
      `${from}：「${id}」という案内はありません。content/guides のファイルの名前を書いてください。`,
    );
  return toRow(guide);
}

/** The steps of a guide, as its MDX numbers them. */
export async function listSteps(guide: Guide): Promise<Step[]> {
  const { remarkPluginFrontmatter } = await render(guide);
  return remarkPluginFrontmatter['steps'] as Step[];
}

/** Everything that the page of a guide shows beside its body. */
export async function readGuide(guide: Guide): Promise<{
  Content: Awaited<ReturnType<typeof render>>['Content'];
  steps: Step[];
  facts: NamedFact[];
  next: GuideRow & { why: string };
  also: (GuideRow & { why: string })[];
}> {
  const file = `content/guides/${guide.id}.mdx`;
  const { Content, remarkPluginFrontmatter } = await render(guide);
  const withWhy = async ({ guide: id, why }: { guide: string; why: string }) => ({
    ...(await findGuideRow(id, file)),
    why,
  });
  const { what, now, wait } = guide.data;
  const facts = [
    ...(await factsIn([what, now, wait])),
    ...(await Promise.all((remarkPluginFrontmatter['facts'] as string[]).map(findFact))),
  ];
  return {
    Content,
    steps: remarkPluginFrontmatter['steps'] as Step[],
    facts: [...new Map(facts.map((named) => [named.id, named])).values()],
    next: await withWhy(guide.data.next),
    also: await Promise.all(guide.data.also.map(withWhy)),
  };
}
