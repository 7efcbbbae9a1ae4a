import { gunzipSync, gzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lightenPagefind, readFirstWord } from '../../../src/integrations/lighten-pagefind.ts';

describe('what Pagefind wrote, made lighter', () => {
  const files = new Map<string, Uint8Array>();
  const find = (pattern: RegExp): [string, Uint8Array] =>
    [...files].find(([path]) => pattern.test(path)) ?? ['', new Uint8Array()];
  const open = (content: Uint8Array) => gunzipSync(content).subarray('pagefind_dcd'.length);

  beforeAll(async () => {
    const { index } = await createIndex({ maxFragments: 1 });
    const content = '<html lang="und"><body><p data-pagefind-weight="3">bbbb aaaa bbbb</p></body></html>';
    for (const url of ['/a/', '/b/']) await index?.addHTMLFile({ url, content });
    const built = await index?.getFiles();
    for (const file of built?.files ?? []) files.set(file.path, file.content);
  });
  afterAll(close);

  it('keeps the words, their pages and weights, and leaves out where they stand', async () => {
    const [path, content] = find(/^index\//u);
    const [words] = decode(open(await lightenPagefind(path, content))) as [[string, unknown][]];
    expect(words).toEqual([
      [
        'aaaa',
        [
          [0, [-73, 0], []],
          [1, [-73, 0], []],
        ],
        [],
      ],
      [
        'bbbb',
        [
          [0, [-73, 0, 0], []],
          [1, [-73, 0, 0], []],
        ],
        [],
      ],
    ]);
  });

  it('keeps the addresses, and leaves out the text', async () => {
    const [path, content] = find(/^fragment\//u);
    const fragment = JSON.parse(open(await lightenPagefind(path, content)).toString()) as Record<
      string,
      unknown
    >;
    expect(Object.values(fragment)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ url: '/a/', content: '' }),
        expect.objectContaining({ url: '/b/', content: '' }),
      ]),
    );
  });

  it('makes its script smaller', async () => {
    const [path, content] = find(/^pagefind\.js$/u);
    expect((await lightenPagefind(path, content)).length).toBeLessThan(content.length);
  });

  it('tells the first word of a chunk', () => {
    expect(readFirstWord(...find(/^index\//u))).toBe('aaaa');
  });

  it.each(['index/x.pf_index', 'fragment/x.pf_fragment'])('refuses %s in another shape', async (path) => {
    await expect(lightenPagefind(path, gzipSync('something else'))).rejects.toThrow(path);
  });
});
