import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';
import { readBuiltPages } from '../support/built-pages.ts';
import { test } from './support/shared-page.ts';
import { templates } from './support/templates.ts';

async function findFaults(page: Page): Promise<string[]> {
  // Legacy mode spares a second page for each look; it only matters for frames, which the site has not.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary ?? ''}`),
  );
}

for (const { path } of readBuiltPages()) {
  test(`axe finds nothing on ${path}`, async ({ shared, baseURL }) => {
    await shared.emulateMedia({ colorScheme: 'light' });
    await shared.goto(`${baseURL ?? ''}${path}`);
    expect(await findFaults(shared)).toEqual([]);
  });
}

for (const path of templates) {
  test(`axe finds nothing on ${path} in the dark`, async ({ shared, baseURL }) => {
    await shared.emulateMedia({ colorScheme: 'dark' });
    await shared.goto(`${baseURL ?? ''}${path}`);
    expect(await findFaults(shared)).toEqual([]);
  });
}
