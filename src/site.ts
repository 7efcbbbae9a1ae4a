// The one file to edit for a copy of this site under another name: see README.md, "Under another name".
import type { Operator } from './lib/operator.ts';

export const site: Operator = {
  name: 'メールの救急箱',
  origin: 'https://mail-first-aid.example',
  base: '/',
  organisation: null,
  desk: null,
  corrections: null,
  feedback: null,
};
