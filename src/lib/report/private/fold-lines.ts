/**
 * Where a field that ends its first line at `from` ends with the lines that RFC 5322 2.2.3 folds onto it: those indented
 * further than the field's own `indent` (null: none is), and those that begin with an encoded word.
 */
export function foldedEnd(folded: string, from: number, indent: number | null): number {
  const next = /\r?\n([ \t]+)(?=\S)([^\r\n]*)/uy;
  for (let end = from; ; end = next.lastIndex) {
    next.lastIndex = end;
    const line = next.exec(folded);
    if (line === null) return end;
    const [, space = '', words = ''] = line;
    if ((indent === null || space.length <= indent) && !words.startsWith('=?')) return end;
  }
}
