// Everything that content points at, by the file that points; over 150 lines, since each kind of file points in its own way.
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { resolveTarget } from '../../src/lib/links/resolve-target.ts';
import { splitInline } from '../../src/lib/links/split-inline.ts';
import { readKnownTargets } from '../../src/markdown/known-targets.ts';
import { stepsOf } from '../../src/markdown/number-steps.ts';
import { writtenRules } from '../support/bounce-rules.ts';
import { facts } from './support/facts.ts';
import { figuresOf } from './support/passages.ts';
import {
  checklist,
  codes,
  errors,
  type GuideEntry,
  guides,
  overviews,
  places,
  serverSentences,
} from './support/read-content.ts';
import { sentences } from './support/sentences.ts';

const known = readKnownTargets();
const guideIds = new Set(guides.map(({ id }) => id));

/** Why each target leads nowhere; an empty list where all lead somewhere. */
function dead(targets: readonly string[], own: ReadonlySet<string> | null): string[] {
  return targets.flatMap((target) => {
    const resolved = resolveTarget(target, known, own);
    return resolved.kind === 'dead' ? [resolved.why] : [];
  });
}

/** What the sentences of a file's frontmatter or YAML point at. */
function namedIn(file: string): { links: string[]; figures: string[] } {
  const parts = sentences
    .filter((sentence) => sentence.file === file)
    .flatMap(({ text }) => splitInline(text));
  return {
    links: parts.flatMap((part) => (part.kind === 'link' ? [part.target] : [])),
    figures: parts.flatMap((part) => (part.kind === 'fact' ? [part.id] : [])),
  };
}

function linksIn({ tree }: GuideEntry): string[] {
  const links: string[] = [];
  visit(tree, 'link', (link) => {
    links.push(link.url);
  });
  return links;
}

function figuresIn({ tree }: GuideEntry): string[] {
  const ids: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') ids.push(...figuresOf(node));
  });
  return ids;
}

const unknownFacts = (ids: readonly string[]) => ids.filter((id) => !facts.has(id));
const unknownGuides = (ids: readonly string[]) => ids.filter((id) => !guideIds.has(id));
const doubled = <T>(values: readonly T[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe.each(guides)('$file', (guide) => {
  const { data, file, id, tree } = guide;
  const own = new Set([...stepsOf(tree).map((step) => step.id), 'still']);

  it('leads on to guides that are there, and not to itself', () => {
    const following = [data.next.guide, ...data.also.map((also) => also.guide)];
    expect(unknownGuides(following)).toEqual([]);
    expect(following).not.toContain(id);
    expect(doubled(following)).toEqual([]);
  });

  it('has no dead link', () => {
    expect(dead([...linksIn(guide), ...namedIn(file).links], own)).toEqual([]);
  });

  it('names figures that are there', () => {
    expect(unknownFacts([...figuresIn(guide), ...namedIn(file).figures])).toEqual([]);
  });

  it('has a number of its folder', () => {
    const hundreds = id.startsWith('send/') ? 1 : id.startsWith('receive/') ? 2 : 3;
    expect(Math.floor(data.number / 100)).toBe(hundreds);
  });
});

describe.each(errors)('$file', ({ data, file }) => {
  it('leads on to guides that are there', () => {
    expect(unknownGuides(data.next.map(({ guide }) => guide))).toEqual([]);
  });

  it('has no dead link and no unknown figure', () => {
    expect(dead(namedIn(file).links, null)).toEqual([]);
    expect(unknownFacts(namedIn(file).figures)).toEqual([]);
  });
});

describe.each(codes)('$file', ({ data, id }) => {
  it('shows the code that it is named after', () => {
    expect(data.shown).toContain(id);
  });
});

describe.each(serverSentences)('$file', ({ data }) => {
  it('comes along with codes that have a page', () => {
    const known = new Set(codes.map(({ id }) => id));
    expect(data.codes.filter((code) => !known.has(code))).toEqual([]);
  });
});

describe('content/bounce-rules.yaml', () => {
  it('names pages that are there', () => {
    const pages = new Set(errors.map(({ id }) => id));
    expect(
      writtenRules.rules.flatMap(({ page = '' }) => (page === '' || pages.has(page) ? [] : [page])),
    ).toEqual([]);
  });

  it('has no dead link', () => {
    const links = writtenRules.rules.flatMap(({ now = '' }) =>
      splitInline(now).flatMap((part) => (part.kind === 'link' ? [part.target] : [])),
    );
    expect(dead(links, null)).toEqual([]);
  });
});

describe('the pages of the dictionary of errors', () => {
  it('have an address of their own, in ASCII', () => {
    const ids = errors.map(({ id }) => id);
    expect(doubled(ids)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9][a-z0-9.-]*$/u.test(id))).toEqual([]);
  });

  it('have a title and an answer of their own', () => {
    expect(doubled(errors.map(({ data }) => data.searchTitle))).toEqual([]);
    expect(doubled(errors.map(({ data }) => `${data.what}${data.now}`))).toEqual([]);
  });
});

describe.each(overviews)('$file', ({ data, file, id }) => {
  it('has answers that lead somewhere', () => {
    const targets = data.questions.flatMap(({ answers }) => answers.map(({ to }) => to));
    expect(dead([...targets, ...namedIn(file).links], null)).toEqual([]);
  });

  it('names no unknown figure', () => {
    expect(unknownFacts(namedIn(file).figures)).toEqual([]);
  });

  it('has the number and the topic of its folder', () => {
    expect([data.number, data.topic]).toEqual([id === 'send' ? 100 : 200, `${id}/general`]);
  });

  it('has each question once', () => {
    expect(doubled(data.questions.map((question) => question.id))).toEqual([]);
  });
});

describe('content/checklist.yaml', () => {
  it('leads to guides that are there, each once', () => {
    const ids = checklist.map(({ data }) => data.guide);
    expect(unknownGuides(ids)).toEqual([]);
    expect(doubled(ids)).toEqual([]);
  });

  it('has no dead link and no unknown figure', () => {
    const { links, figures } = namedIn('content/checklist.yaml');
    expect(dead(links, null)).toEqual([]);
    expect(unknownFacts(figures)).toEqual([]);
  });
});

describe('content/places.yaml', () => {
  it('leads somewhere', () => {
    expect(
      dead(
        places.map(({ data }) => data.to),
        null,
      ),
    ).toEqual([]);
  });
});

describe('the numbers of guides and overviews', () => {
  it('are each one’s own', () => {
    expect(doubled([...guides, ...overviews].map(({ data }) => data.number))).toEqual([]);
  });
});

describe('the sentences of frontmatter and YAML', () => {
  it('have no bracket left that was meant as a link or a figure', () => {
    const plain = sentences.flatMap(({ file, field, text }) =>
      splitInline(text).flatMap((part) => (part.kind === 'text' ? [`${file} ${field}: ${part.text}`] : [])),
    );
    expect(plain.filter((text) => /[{}]|\]\(/u.test(text))).toEqual([]);
  });
});

it('reads what there is to read', () => {
  expect(
    [guides.length, overviews.length, codes.length, checklist.length, places.length].every(
      (count) => count > 0,
    ),
  ).toBe(true);
});
