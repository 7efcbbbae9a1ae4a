import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InlinePart, splitInline } from '../../../../src/lib/links/split-inline.ts';

const text = (words: string): InlinePart => ({ kind: 'text', text: words });

describe('splitInline', () => {
  it.each<[string, InlinePart[]]>([
    ['', []],
    ['待っても直りません。', [text('待っても直りません。')]],
    ['[大きさ](#size)を見ます', [{ kind: 'link', text: '大きさ', target: '#size' }, text('を見ます')]],
    [
      '[調べて](#a)、[送ります](guide:send/attachment#link)。',
      [
        { kind: 'link', text: '調べて', target: '#a' },
        text('、'),
        { kind: 'link', text: '送ります', target: 'guide:send/attachment#link' },
        text('。'),
      ],
    ],
    [
      '上限は{gmail/send-limit}です',
      [text('上限は'), { kind: 'fact', id: 'gmail/send-limit' }, text('です')],
    ],
    ['{au-one-net/receive-limit}', [{ kind: 'fact', id: 'au-one-net/receive-limit' }]],
  ])('reads %j', (sentence, parts) => {
    expect(splitInline(sentence)).toEqual(parts);
  });

  it.each([
    '[大きさ',
    '[大きさ]',
    '[大きさ](',
    '[大きさ](#si ze)',
    '[](#size)',
    '{gmail}',
    '{gmail/}',
    '{Gmail/limit}',
    '件名に[SPAM]と付く',
  ])('leaves the unfinished %j plain', (sentence) => {
    expect(splitInline(sentence)).toEqual([text(sentence)]);
  });

  it('loses no plain character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('[', ']', '(', ')', '{', '}', '/', 'a', '送') }),
        (sentence) => {
          const back = splitInline(sentence).map((part) => {
            if (part.kind === 'fact') return `{${part.id}}`;
            return part.kind === 'link' ? `[${part.text}](${part.target})` : part.text;
          });
          expect(back.join('')).toBe(sentence);
        },
      ),
    );
  });

  it.each(['[', '[a](', '{a/', '[a](b'])('cuts 200,000 characters of %j at once', (piece) => {
    const start = performance.now();
    splitInline(piece.repeat(200_000 / piece.length));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
