import { describe, expect, it } from 'vitest';
import { factSheets } from './support/read-content.ts';

describe('the files of facts', () => {
  it('have names that are unique across their folders', () => {
    const ids = factSheets.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('rest on no code search', () => {
    const urls = factSheets.flatMap(({ file, data }) =>
      Object.values(data.facts).map(({ source }) => `${file}: ${source.url}`),
    );
    expect(urls.length).toBeGreaterThanOrEqual(100);
    expect(
      urls.filter((url) =>
        /github\.com\/search|[/.]sourcegraph\.com|grep\.app|searchcode\.com|[?&]type=code/u.test(url),
      ),
    ).toEqual([]);
  });
});
