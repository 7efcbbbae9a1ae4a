import type { APIRoute } from 'astro';
import { href } from '../components/site/href.ts';

/** Lets search engines read everything and names the sitemap, whose address depends on the operator's. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(href('/sitemap.xml'), site).href}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
