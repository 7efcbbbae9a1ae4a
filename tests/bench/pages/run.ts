// npm run -s bench:pages [-- --rows]: what each page of dist/ weighs, against its budget (design.md, Budgets).
import path from 'node:path';
import { hasBudget, readBuiltPages } from '../../support/built-pages.ts';
import { budgetOf } from './budgets.ts';
import { weighPages } from './weigh.ts';

const pages = readBuiltPages().filter(hasBudget);
const weights = await weighPages(path.resolve('dist'), pages);

if (process.argv.includes('--rows')) {
  for (const weight of weights) console.log(JSON.stringify(weight));
} else {
  for (const { path: page, kind, bytes, requests, script } of weights) {
    const budget = budgetOf(kind);
    const over = bytes > budget.bytes || requests > budget.requests || script > budget.script;
    console.log(
      [
        page.padEnd(28),
        kind.padEnd(8),
        String(bytes).padStart(6),
        String(requests).padStart(3),
        String(script).padStart(6),
        over ? 'over' : '',
      ].join(' '),
    );
  }
  console.log(`${weights.length} pages: path, kind, bytes, requests, bytes of script`);
}
