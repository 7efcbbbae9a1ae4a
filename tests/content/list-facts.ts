// npm run facts: what to check again, by the page that shows it. A fact on several pages stands under each.
import type { Fact } from '../../src/lib/facts/fact.ts';
import { isOld } from '../../src/lib/facts/is-old.ts';
import { sayDate, sayFact } from '../../src/lib/facts/say-fact.ts';
import { facts } from './support/facts.ts';
import { listFactsByPage } from './support/facts-by-page.ts';

const today = new Date().toISOString().slice(0, 10);

const reasons: readonly (readonly [string, (fact: Fact) => boolean])[] = [
  ['古い', (fact) => isOld(fact, today)],
  ['日付なし', ({ asOf }) => asOf === null],
  ['確認できていない', ({ confidence }) => confidence === 'uncertain'],
];

function whyToCheck(fact: Fact): string[] {
  return reasons.filter(([, applies]) => applies(fact)).map(([reason]) => reason);
}

for (const { page, ids } of listFactsByPage()) {
  const lines = ids.flatMap((id) => {
    const named = facts.get(id);
    if (named === undefined) return [];
    const { owner, fact } = named;
    const why = whyToCheck(fact);
    const condition = fact.condition === undefined ? '' : `（${fact.condition}）`;
    const date = fact.asOf === null ? '' : `（${sayDate(fact.asOf)}）`;
    const what = `  ${id}\n    ${owner}・${fact.label}：${sayFact(fact)}${condition}`;
    return why.length === 0 ? [] : [`${what}\n    ${why.join('、')}${date}　${fact.source.url}`];
  });
  if (lines.length > 0) console.log(`${page}　${lines.length}件\n${lines.join('\n')}\n`);
}

const all = [...facts.values()].map(({ fact }) => fact);
const toCheck = all.filter((fact) => whyToCheck(fact).length > 0);
const counts = reasons.map(([reason, applies]) => `${reason} ${all.filter(applies).length}`);
console.log(`数字は全部で${all.length}件。確かめ直すものは${toCheck.length}件です（${counts.join('、')}）。`);
