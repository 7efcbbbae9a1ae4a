import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/** Gives what axe finds on a page as it stands, by WCAG 2.2 AA and its own best practices: one line for each element. */
export async function findFaults(page: Page): Promise<string[]> {
  // Legacy mode spares a second page for each look; it only matters for frames, which the site has not.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary ?? ''}`),
  );
}
