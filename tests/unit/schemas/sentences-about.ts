import type { z } from 'astro/zod';
import { expect } from 'vitest';

/** What an author reads about an entry: each trouble's path in the entry, and its sentence. None: the entry is right. */
export function sentencesAbout(schema: z.ZodType, entry: unknown): { path: string; sentence: string }[] {
  const result = schema.safeParse(entry);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => ({
        path: path.map(String).join('.'),
        sentence: message,
      }));
}

/** Gives a copy of `entry` with what stands at `path` (`map.view`) replaced; `undefined` takes it out. */
export function change(entry: object, path: string, value: unknown): unknown {
  const copy = structuredClone(entry);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const place = keys.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    copy,
  );
  if (typeof place !== 'object' || place === null) throw new Error(`no place for ${path}`);
  if (value === undefined) Reflect.deleteProperty(place, last);
  else Reflect.set(place, last, value);
  return copy;
}

const japanese = /[ぁ-んァ-ヶ一-龠]/u;

/** Expects one sentence in Japanese, about `path`. */
export function expectSentence(schema: z.ZodType, entry: unknown, path: string): void {
  const troubles = sentencesAbout(schema, entry);
  expect(troubles.map((trouble) => trouble.path)).toEqual([path]);
  expect(troubles[0]?.sentence).toMatch(japanese);
}

/** Expects one sentence in Japanese that names a field which the schema does not know, at the place where it stands. */
export function expectUnknown(schema: z.ZodType, entry: object, path: string): void {
  const keys = path.split('.');
  const name = keys.pop() ?? '';
  const [trouble, ...more] = sentencesAbout(schema, change(entry, path, 'x'));
  expect(more).toEqual([]);
  expect(trouble?.path).toBe(keys.join('.'));
  expect(trouble?.sentence).toMatch(japanese);
  expect(trouble?.sentence).toContain(name);
}
