import { z } from 'astro/zod';

z.config(z.locales.ja());

/** A sentence or word that an author writes; empty or missing answers with `about`. */
export const text = (about: string) => z.string({ error: about }).trim().min(1, { error: about });

/** A day as `YYYY-MM-DD`; YAML's bare dates are accepted and turned into that text. */
export const day = (about: string) =>
  z
    .union([z.date(), z.string()], { error: about })
    .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value))
    .pipe(z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, { error: about }));
