import { describe, expect, it } from 'vitest';
import { guideSchema } from '../../../src/schemas/guide.ts';
import { change, expectSentence, expectUnknown, sentencesAbout } from './sentences-about.ts';

const guide = {
  number: 102,
  title: '添付ファイルが大きくて送れない',
  menu: '添付ファイルの大きさを確かめる',
  hint: '添付を外して送れたら、原因は添付です。',
  description: '添付ファイルが大きくて送れないときの直し方です。',
  what: '添付が、メールで運べる大きさを超えています。',
  side: ['self'],
  now: '[大きさを調べます](#size)。',
  wait: '待っても直りません。',
  map: { view: 'send', at: ['outgoing', 'incoming'], caption: '「送信サーバー」で断られたときの案内です。' },
  next: { guide: 'send/recipient', why: '次は、相手の受信箱を確かめます' },
  also: [{ guide: 'support', why: '相談するとき' }],
  reviewedOn: '2026-11-24',
};

describe('the frontmatter of a guide', () => {
  it.each<[string, string, unknown]>([
    ['as it is', 'number', 102],
    ['with no other guides', 'also', []],
    ['whose side nobody knows', 'side', []],
    ['whose place nobody knows', 'map.at', []],
    ['with a tool as its first step', 'tool', 'bounce-reader'],
    ['with a day that YAML made a date of', 'reviewedOn', new Date('2026-11-24')],
    ['with a description of 130 characters', 'description', '字'.repeat(130)],
  ])('may stand %s', (_, path, value) => {
    expect(sentencesAbout(guideSchema, change(guide, path, value))).toEqual([]);
  });

  it('gives the day as text however YAML read it', () => {
    expect(guideSchema.parse({ ...guide, reviewedOn: new Date('2026-11-24') }).reviewedOn).toBe('2026-11-24');
  });

  it.each([
    'number',
    'title',
    'menu',
    'hint',
    'description',
    'what',
    'side',
    'now',
    'wait',
    'map',
    'map.view',
    'map.at',
    'map.caption',
    'next',
    'next.guide',
    'next.why',
    'also',
    'also.0.guide',
    'also.0.why',
    'reviewedOn',
  ])('is missed where there is no %s', (path) => {
    expectSentence(guideSchema, change(guide, path, undefined), path);
  });

  it.each<[string, unknown, string]>([
    ['number', 'one', 'number'],
    ['number', 102.5, 'number'],
    ['number', 99, 'number'],
    ['number', 404, 'number'],
    ['title', '', 'title'],
    ['title', '　 ', 'title'],
    ['title', 102, 'title'],
    ['description', '字'.repeat(131), 'description'],
    ['side', 'self', 'side'],
    ['side', ['me'], 'side.0'],
    ['map.view', 'both', 'map.view'],
    ['map.at', ['server'], 'map.at.0'],
    ['next', 'send/recipient', 'next'],
    ['also', { guide: 'support', why: '相談' }, 'also'],
    ['reviewedOn', '2026/11/24', 'reviewedOn'],
    ['reviewedOn', 20261124, 'reviewedOn'],
    ['tool', 'attachment-check', 'tool'],
  ])('has a sentence where %s is %j', (path, value, at) => {
    expectSentence(guideSchema, change(guide, path, value), at);
  });

  it.each(['titel', 'map.veiw', 'next.because', 'also.0.when'])('does not know %s', (path) => {
    expectUnknown(guideSchema, guide, path);
  });
});
