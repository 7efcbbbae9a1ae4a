import type { APIRoute } from 'astro';
import { href } from '../components/site/href.ts';
import { listPages } from '../queries/pages.ts';

/** The sitemap: every page that search engines may list, with the day it was last reviewed. */
export const GET: APIRoute = async ({ site }) => {
  const entries = (await listPages()).map(({ path, reviewedOn }) => {
    const when = reviewedOn === undefined ? '' : `<lastmod>${reviewedOn}</lastmod>`;
    return `<url><loc>${new URL(href(path), site).href}</loc>${when}</url>`;
  });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
