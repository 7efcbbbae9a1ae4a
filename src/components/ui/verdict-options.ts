/** Whose side a cause lies on, and how sure a verdict is: what is circled everywhere, in this order. */
export const sides = [
  { id: 'self', name: '自分' },
  { id: 'other', name: '相手' },
  { id: 'service', name: 'サービス' },
];

export const levels = [
  { id: 'certain', name: 'たしか' },
  { id: 'likely', name: 'おそらく' },
  { id: 'unknown', name: '分かりません' },
];
