import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { KnownTargets } from '../../../src/lib/links/resolve-target.ts';

const files: Record<string, string> = {
  'content/guides/support.mdx': '<Step id="who" title="題" reversible="yes">\n\n</Step>',
  'content/guides/send/attachment.mdx':
    '<Step id="size" title="題" reversible="yes">\n\n</Step>\n<Step\n  title="小さくする > 分ける" id="smaller"\n  reversible="yes"\n>\n\n</Step>',
  'content/guides/receive/empty.mdx': '本文です。',
  'content/codes/550.yaml': '',
  'content/codes/5.1.1.yaml': '',
  'content/codes/notes.txt': '',
};
const home = process.cwd();
const folder = mkdtempSync(path.join(tmpdir(), 'known-targets-'));
let known: KnownTargets;

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  process.chdir(folder);
  const { readKnownTargets } = await import('../../../src/markdown/known-targets.ts');
  known = readKnownTargets();
});

afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

it('knows every guide with the fragments of its steps and of 「これでも直らない」', () => {
  expect(new Map([...known.guides].toSorted())).toEqual(
    new Map([
      ['receive/empty', new Set(['still'])],
      ['send/attachment', new Set(['size', 'smaller', 'still'])],
      ['support', new Set(['who', 'still'])],
    ]),
  );
});

it('knows every code, dots and all', () => {
  expect(known.errors).toEqual(new Set(['550', '5.1.1']));
});
