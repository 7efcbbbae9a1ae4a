import { describe, expect, it } from 'vitest';
import { type Answer, writeFeedbackLink } from '../../../../src/lib/feedback/write-link.ts';

const no: Answer = { guide: '102', answer: 'no', reason: 'different-screen' };

describe('writeFeedbackLink', () => {
  it.each([
    ['mailto:a@b.example', 'mailto:a@b.example?subject=SUBJECT'],
    ['mailto:a@b.example?cc=c@d.example', 'mailto:a@b.example?subject=SUBJECT&cc=c@d.example'],
    ['mailto:a@b.example?Subject=old', 'mailto:a@b.example?subject=SUBJECT'],
    ['https://b.example/form', 'https://b.example/form?guide=102&answer=no&reason=different-screen'],
    [
      'https://b.example/f?id=7&guide=1#top',
      'https://b.example/f?id=7&guide=102&answer=no&reason=different-screen#top',
    ],
  ])('adds to %s the number and the answer alone', (to, expected) => {
    expect(
      writeFeedbackLink(to, no, '案内102 いいえ')?.replace(encodeURIComponent('案内102 いいえ'), 'SUBJECT'),
    ).toBe(expected);
  });

  it('has no reason for a yes', () => {
    expect(writeFeedbackLink('https://b.example/', { guide: 'check', answer: 'yes' }, '')).toBe(
      'https://b.example/?guide=check&answer=yes',
    );
  });

  it.each(['', 'a@b.example', 'mailto:', 'http://b.example/', 'https://', 'javascript:alert(1)', 'tel:117'])(
    'has no link for %j',
    (to) => {
      expect(writeFeedbackLink(to, no, 'x')).toBeNull();
    },
  );
});
