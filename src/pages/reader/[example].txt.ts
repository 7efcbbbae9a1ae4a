import type { APIRoute, GetStaticPaths } from 'astro';
import { listExampleBounces } from '../../queries/example-bounces.ts';

export const getStaticPaths = (() =>
  listExampleBounces().map(({ id, mail }) => ({
    params: { example: id },
    props: { mail },
  }))) satisfies GetStaticPaths;

/** A bounce to try the reader with, fetched when it is chosen. */
export const GET: APIRoute<{ mail: string }> = ({ props }) =>
  new Response(props.mail, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
