import { describe, expect, it } from 'vitest';
import { checklistItemSchema } from '../../../src/schemas/checklist.ts';
import { change, expectSentence, expectUnknown, sentencesAbout } from './sentences-about.ts';

const item = {
  group: 'send',
  ask: 'アドレスの打ち間違いがないか',
  hint: '「.com」が「.con」になっていませんか。',
  guide: 'send/address',
  shows: ['error', 'bounce', 'silence'],
};

describe('an item of the checklist', () => {
  it('may help with every answer or with none', () => {
    expect(sentencesAbout(checklistItemSchema, item)).toEqual([]);
    expect(sentencesAbout(checklistItemSchema, { ...item, group: 'last', shows: [] })).toEqual([]);
  });

  it.each(['group', 'ask', 'hint', 'guide', 'shows'])('is missed where there is no %s', (path) => {
    expectSentence(checklistItemSchema, change(item, path, undefined), path);
  });

  it.each<[string, unknown, string]>([
    ['group', '送れない', 'group'],
    ['ask', '', 'ask'],
    ['guide', 101, 'guide'],
    ['shows', 'error', 'shows'],
    ['shows', ['error', 'always'], 'shows.1'],
  ])('has a sentence where %s is %j', (path, value, at) => {
    expectSentence(checklistItemSchema, change(item, path, value), at);
  });

  it('does not know a field with a slip in it', () => {
    expectUnknown(checklistItemSchema, item, 'show');
  });
});
