const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function readEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** What is skipped with everything inside it, and how it ends. */
const hidden: Readonly<Record<string, string>> = {
  style: '</style',
  script: '</script',
  title: '</title',
  '!--': '--',
};
const blocks = /^(?:p|div|br|tr|li|h[1-6]|table|td)$/u;

/** Gives the words of an HTML source as plain text, a line for each block; nothing is rendered or run. Linear in its length. */
export function htmlText(html: string): string {
  // Latin letters alone: others can grow (İ), and places would no longer be the same.
  const low = html.replace(/[A-Z]+/gu, (letters) => letters.toLowerCase());
  const words: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    words.push(html.slice(at, open === -1 ? html.length : open));
    if (open === -1) break;
    const name = /^<\/?(!--|[a-z!][a-z0-9]*)/u.exec(low.slice(open, open + 20))?.[1];
    if (name === undefined) {
      words.push('<');
      at = open + 1;
      continue;
    }
    if (blocks.test(name)) words.push('\n');
    const ending = low.charAt(open + 1) === '/' ? undefined : hidden[name];
    const inside = ending === undefined ? open : low.indexOf(ending, open + name.length);
    const close = inside === -1 ? -1 : low.indexOf('>', inside);
    at = close === -1 ? html.length : close + 1;
  }
  return words
    .join('')
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,5});/giu, readEntity)
    .replace(/[ \t\u00a0]+/gu, ' ')
    .replace(/ ?\n[ \n]*/gu, '\n')
    .trim();
}
