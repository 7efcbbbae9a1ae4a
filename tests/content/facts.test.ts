import { describe, expect, it } from 'vitest';
import { factSheets } from './support/read-content.ts';

describe('the files of facts', () => {
  it('name each fact once: a carrier and its mail service share an id, but no key', () => {
    const ids = factSheets.flatMap(({ id, data }) => Object.keys(data.facts).map((key) => `${id}/${key}`));
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
