/** Puts a path from the root (`/send/`) into the folder that the site lies in (`/` or `/mail/`). */
export function withBase(base: string, path: string): string {
  return base.replace(/\/$/u, '') + path;
}
