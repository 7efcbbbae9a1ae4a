import fc from 'fast-check';

const scraps = '@ . taro docomo ne jp docomo.ne.jp < > " , ー ， あ 😀 \u200b \0 \ud800'
  .split(' ')
  .concat(' ', '\r\n');

/** Texts that nobody means: anything at all, or the pieces of addresses in any order. */
export const rubbish = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...scraps)).map((parts) => parts.join('')),
);
