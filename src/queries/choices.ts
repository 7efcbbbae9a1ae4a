import type { Fact, FactFolder } from '../lib/facts/fact.ts';
import { groupBySource } from '../lib/facts/group-by-source.ts';
import type { ChoiceKind } from '../lib/links/choice.ts';
import { listFactSheets } from './facts.ts';

/** What one app, service or carrier has to say, its facts grouped by the page they were read on. */
export interface Choice {
  id: string;
  name: string;
  groups: Fact[][];
}

const foldersOf: Readonly<Record<ChoiceKind, FactFolder>> = {
  app: 'clients',
  service: 'providers',
  carrier: 'carriers',
};

/** Lists every app, service or carrier that has one of the facts `keys`; a key that none has stops the build with a sentence for the author. */
export async function listChoices(kind: ChoiceKind, keys: readonly string[]): Promise<Choice[]> {
  const sheets = await listFactSheets(foldersOf[kind]);
  const unknown = keys.filter((key) => !sheets.some(({ data }) => data.facts[key]));
  if (unknown.length > 0)
    throw new Error(
      `「${unknown.join(' ')}」を持つファイルが、content/${foldersOf[kind]} に一つもありません。名前を確かめてください。`,
    );
  return sheets
    .map(({ id, data }) => ({
      id,
      name: data.name,
      groups: groupBySource(keys.flatMap((key) => data.facts[key] ?? [])),
    }))
    .filter(({ groups }) => groups.length > 0);
}
