import { listSteps, listGuides } from './guides.ts';

/** A guide as the page for support staff lists it, with its steps; `perApp` where a step has the ways of several apps. */
export interface DeskGuide {
  number: number;
  title: string;
  path: string;
  group: 'send' | 'receive' | 'other';
  steps: { title: string; perApp: boolean; leads: number[] }[];
}

/** Every guide with its steps, by number. */
export async function listDeskGuides(): Promise<DeskGuide[]> {
  const all = await listGuides();
  const numbers = new Map(all.map(({ id, data }) => [id, data.number]));
  const guides = all.map(async (guide): Promise<DeskGuide> => {
    const { id, data, body = '' } = guide;
    const folder = id.split('/')[0];
    const texts = body.split(/<Step\s/u).slice(1);
    return {
      number: data.number,
      title: data.title,
      path: `/${id}/`,
      group: folder === 'send' || folder === 'receive' ? folder : 'other',
      steps: (await listSteps(guide)).map(({ title }, index) => ({
        title,
        perApp: texts[index]?.includes('<PerApp ') ?? false,
        leads: Array.from(
          texts[index]?.matchAll(/\(guide:([a-z/-]+)/gu) ?? [],
          ([, id = '']) => numbers.get(id) ?? [],
        ).flat(),
      })),
    };
  });
  return Promise.all(guides);
}
