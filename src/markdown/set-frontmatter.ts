import type { VFile } from 'vfile';

/** Adds a value to what a page learns from its MDX (`remarkPluginFrontmatter`); outside Astro nothing happens. */
export function setFrontmatter(file: VFile, key: string, value: unknown): void {
  const astro = file.data.astro;
  if (astro?.frontmatter) astro.frontmatter[key] = value;
}
