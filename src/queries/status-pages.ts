import { allFacts, type NamedFact } from './facts.ts';

/** The official pages on which services tell of outages: the facts named `status-page`. */
export async function listStatusPages(): Promise<NamedFact[]> {
  const facts = [...(await allFacts()).values()];
  return facts.filter(({ id, fact }) => id.endsWith('/status-page') && fact.link !== undefined);
}
