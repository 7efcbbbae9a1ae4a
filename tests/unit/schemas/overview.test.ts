import { describe, expect, it } from 'vitest';
import { overviewSchema } from '../../../src/schemas/overview.ts';
import { change, expectSentence, expectUnknown, sentencesAbout } from './sentences-about.ts';

const overview = {
  number: 100,
  topic: 'send/general',
  title: 'メールが送れない',
  menu: '送れない',
  hint: 'エラーが出る、戻ってくる',
  description: 'メールが送れないときは、まず何が起きたかを見ます。',
  lead: '当てはまる答えを一つ選んでください。',
  questions: [
    {
      id: 'what',
      ask: '何が起きましたか',
      hint: '近いものを選びます。',
      answers: [{ say: 'エラーが出る', to: 'guide:send/error-code', why: '番号から調べます' }],
    },
  ],
  reviewedOn: '2026-11-24',
};

describe('an overview', () => {
  it.each<[string, string, unknown]>([
    ['as it is', 'number', 100],
    ['with a question without a hint', 'questions.0.hint', undefined],
  ])('may stand %s', (_, path, value) => {
    expect(sentencesAbout(overviewSchema, change(overview, path, value))).toEqual([]);
  });

  it.each([
    'number',
    'topic',
    'title',
    'menu',
    'hint',
    'description',
    'lead',
    'questions',
    'questions.0.id',
    'questions.0.ask',
    'questions.0.answers',
    'questions.0.answers.0.say',
    'questions.0.answers.0.to',
    'questions.0.answers.0.why',
    'reviewedOn',
  ])('is missed where there is no %s', (path) => {
    expectSentence(overviewSchema, change(overview, path, undefined), path);
  });

  it.each<[string, unknown, string]>([
    ['number', '100', 'number'],
    ['topic', '', 'topic'],
    ['description', '字'.repeat(131), 'description'],
    ['questions', 'なし', 'questions'],
    ['questions.0.id', '質問', 'questions.0.id'],
    ['questions.0.hint', '', 'questions.0.hint'],
    ['questions.0.answers.0.to', ' ', 'questions.0.answers.0.to'],
    ['reviewedOn', null, 'reviewedOn'],
  ])('has a sentence where %s is %j', (path, value, at) => {
    expectSentence(overviewSchema, change(overview, path, value), at);
  });

  it.each(['next', 'questions.0.question', 'questions.0.answers.0.guide'])('does not know %s', (path) => {
    expectUnknown(overviewSchema, overview, path);
  });
});
