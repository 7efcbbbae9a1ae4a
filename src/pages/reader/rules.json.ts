import type { APIRoute } from 'astro';
import { readBounceData } from '../../queries/bounce-data.ts';

/** The rules and words of the bounce reader, fetched when something is pasted. */
export const GET: APIRoute = async () => Response.json(await readBounceData());
