import type { Fact } from './fact.ts';

/** Says the figure with its unit as a reader meets it: 「25 MB」「4〜5日」「2,000 MB」; a text or link as it stands. */
export function sayFact(fact: Fact): string {
  if (fact.value === undefined) return fact.text ?? fact.link ?? '';
  const unit = fact.unit ?? '';
  const figure =
    fact.value.toLocaleString('ja-JP') +
    (fact.upTo === undefined ? '' : `〜${fact.upTo.toLocaleString('ja-JP')}`);
  return /^[A-Z]/u.test(unit) ? `${figure} ${unit}` : figure + unit;
}

/** Says a source's date in Japanese (「2021年6月」), or 「日付なし」 where none is known. */
export function sayDate(asOf: string | null): string {
  if (asOf === null) return '日付なし';
  const [year = '', month, day] = asOf.split('-').map(Number);
  return `${year}年` + (month ? `${month}月` : '') + (day ? `${day}日` : '');
}
