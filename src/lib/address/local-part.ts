import type { Defect, Doubt } from './verdict.ts';

/** What a local part is, as mail servers apply RFC 5321 (4.1.2, 4.5.3.1.1) and RFC 5322 (3.2.3). */
export type LocalPart =
  | { readonly kind: 'fine' }
  | { readonly kind: 'dots'; readonly why: 'double-dot' | 'dot-at-edge' }
  | { readonly kind: 'defect'; readonly why: Defect }
  | { readonly kind: 'doubt'; readonly why: Doubt };

const LONGEST = 64;

/** Judges what stands before the `@`. Letters beyond ASCII are real where both servers speak SMTPUTF8, so doubtful only. */
export function judgeLocalPart(local: string): LocalPart {
  if (local === '') return { kind: 'defect', why: 'nothing-before-at' };
  if (local.length > LONGEST) return { kind: 'defect', why: 'too-long' };
  if (/^"(?:[^"\\]|\\.)*"$/.test(local)) return { kind: 'fine' };
  if (local.includes(' ')) return { kind: 'defect', why: 'space-inside' };
  if (!/^[\w.!#$%&'*+/=?^`{|}~\u0080-\u{10ffff}-]+$/u.test(local))
    return { kind: 'defect', why: 'bad-character' };
  if (!/^[!-~]+$/.test(local)) {
    return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\p{P}]/u.test(
      local.replace(/[!-~]/g, ''),
    )
      ? { kind: 'defect', why: 'bad-character' }
      : { kind: 'doubt', why: 'unusual-characters' };
  }
  if (local.includes('..')) return { kind: 'dots', why: 'double-dot' };
  if (local.startsWith('.') || local.endsWith('.')) return { kind: 'dots', why: 'dot-at-edge' };
  return { kind: 'fine' };
}
