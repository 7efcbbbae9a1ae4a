import type { APIRoute } from 'astro';
import { readSearchSource } from '../../queries/search-records.ts';

/** Hands everything that the search index is built from to the integration search-index, which takes the file out of the build again. */
export const GET: APIRoute = async () => Response.json(await readSearchSource());
