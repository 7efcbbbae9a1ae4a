import { withBase } from '../../lib/links/with-base.ts';
import { site } from '../../site.ts';

/** Gives the address of a path from the root (`/send/`) on this site: with its base, without its origin. */
export function href(path: string): string {
  return withBase(site.base, path);
}
