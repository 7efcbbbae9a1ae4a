import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { parse } from 'yaml';
import { appErrorSchema } from './schemas/app-error.ts';
import { causeSchema } from './schemas/cause.ts';
import { characterNameSchema } from './schemas/character-name.ts';
import { checklistItemSchema } from './schemas/checklist.ts';
import { codeSchema } from './schemas/code.ts';
import { factSheetSchema } from './schemas/fact-sheet.ts';
import { guideSchema } from './schemas/guide.ts';
import { mailDomainSchema } from './schemas/mail-domain.ts';
import { overviewSchema } from './schemas/overview.ts';
import { placeSchema } from './schemas/place.ts';
import { providerRuleSchema } from './schemas/provider-rule.ts';
import { serverSentenceSchema } from './schemas/server-sentence.ts';
import { symptomsSchema } from './schemas/symptoms.ts';
import { wordsSchema } from './schemas/words.ts';

// The default id would drop the dots of 5.1.1.
const yamlFiles = (folder: string) =>
  glob({
    base: `content/${folder}`,
    pattern: '**/*.yaml',
    generateId: ({ entry }) => entry.replace(/\.yaml$/u, ''),
  });

/** The entries of a YAML list that have no ids of their own. */
const listOf = (source: string, key: string) =>
  (parse(source) as Record<string, string>[]).map((entry) => ({ id: entry[key], ...entry }));

export const collections = {
  guides: defineCollection({
    loader: glob({ base: 'content/guides', pattern: '**/*.mdx' }),
    schema: guideSchema,
  }),
  overviews: defineCollection({ loader: yamlFiles('overviews'), schema: overviewSchema }),
  codes: defineCollection({ loader: yamlFiles('codes'), schema: codeSchema }),
  serverSentences: defineCollection({ loader: yamlFiles('server-sentences'), schema: serverSentenceSchema }),
  appErrors: defineCollection({ loader: yamlFiles('app-errors'), schema: appErrorSchema }),
  causes: defineCollection({ loader: file('content/causes.yaml'), schema: causeSchema }),
  clients: defineCollection({ loader: yamlFiles('clients'), schema: factSheetSchema }),
  carriers: defineCollection({ loader: yamlFiles('carriers'), schema: factSheetSchema }),
  providers: defineCollection({ loader: yamlFiles('providers'), schema: factSheetSchema }),
  transfers: defineCollection({ loader: yamlFiles('transfers'), schema: factSheetSchema }),
  standards: defineCollection({ loader: yamlFiles('standards'), schema: factSheetSchema }),
  checklist: defineCollection({ loader: file('content/checklist.yaml'), schema: checklistItemSchema }),
  mailDomains: defineCollection({
    loader: file('content/mail-domains.yaml', {
      parser: (text) => {
        const { domains, sources } = parse(text) as {
          domains: { domain: string; source: string }[];
          sources: Record<string, Record<string, string>>;
        };
        return domains.map((line) => ({ id: line.domain, ...line, source: sources[line.source] }));
      },
    }),
    schema: mailDomainSchema,
  }),
  providerRules: defineCollection({
    loader: file('content/provider-rules.yaml', { parser: (source) => listOf(source, 'service') }),
    schema: providerRuleSchema,
  }),
  characterNames: defineCollection({
    loader: file('content/character-names.yaml', { parser: (source) => listOf(source, 'character') }),
    schema: characterNameSchema,
  }),
  words: defineCollection({ loader: file('content/words.yaml'), schema: wordsSchema }),
  places: defineCollection({ loader: file('content/places.yaml'), schema: placeSchema }),
  symptoms: defineCollection({ loader: yamlFiles('symptoms'), schema: symptomsSchema }),
};
