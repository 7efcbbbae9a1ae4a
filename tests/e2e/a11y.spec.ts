import { expect } from 'playwright/test';
import { readBuiltPages } from '../support/built-pages.ts';
import { oneOfEachKind } from '../support/page-shapes.ts';
import { findFaults } from './support/find-faults.ts';
import { test } from './support/shared-page.ts';
import { templates } from './support/templates.ts';

for (const { path } of oneOfEachKind(readBuiltPages())) {
  test(`axe finds nothing on ${path}`, async ({ shared, baseURL }) => {
    await shared.emulateMedia({ colorScheme: 'light' });
    await shared.goto(`${baseURL ?? ''}${path}`);
    expect(await findFaults(shared)).toEqual([]);
  });
}

for (const path of templates) {
  test(`axe finds nothing on ${path} on a wide screen in the dark`, async ({ shared, baseURL }) => {
    await shared.emulateMedia({ colorScheme: 'dark' });
    await shared.setViewportSize({ width: 1280, height: 800 });
    try {
      await shared.goto(`${baseURL ?? ''}${path}`);
      expect(await findFaults(shared)).toEqual([]);
    } finally {
      await shared.setViewportSize({ width: 390, height: 844 });
    }
  });
}
