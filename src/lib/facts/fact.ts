/** The folders of content/ that hold facts. */
export const factFolders = ['clients', 'carriers', 'providers', 'transfers', 'standards'] as const;
export type FactFolder = (typeof factFolders)[number];

/** How well a fact is supported: the provider's own page, somebody else's, or nothing that could be read. */
export type Confidence = 'official' | 'secondary' | 'uncertain';

/** Where a fact was read. `official`: the page is the provider's own. */
export interface Source {
  name: string;
  url: string;
  kind: 'official' | 'secondary';
}

/** A figure, a text or a link that can change, with what it rests on. `asOf`: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or null. */
export interface Fact {
  label: string;
  value?: number | undefined;
  upTo?: number | undefined;
  unit?: string | undefined;
  text?: string | undefined;
  link?: string | undefined;
  condition?: string | undefined;
  counts?: 'files' | 'wire' | 'unknown' | undefined;
  source: Source;
  asOf: string | null;
  confidence: Confidence;
}
