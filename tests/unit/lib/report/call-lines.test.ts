import { describe, expect, it } from 'vitest';
import { listCallLines } from '../../../../src/lib/report/call-lines.ts';
import { empty, full } from './evidence.ts';

const names = (evidence: typeof full) => listCallLines(evidence, '点').map(({ name }) => name);

describe('listCallLines', () => {
  it('greets, says what is wrong, since when, between whom, then the number', () => {
    expect(names(full).slice(0, 6)).toEqual(['hello', 'send', 'bounce', 'since', 'own', 'others']);
  });

  it('spells numbers so that they can be read out, and of addresses says what is behind the @', () => {
    const lines = listCallLines(full, '点');
    expect(lines.find(({ name }) => name === 'codes')?.values).toEqual({ codes: '5・5・0、5点1点1' });
    expect(lines.find(({ name }) => name === 'own')?.values).toEqual({ domain: 'example.jp' });
    expect(lines.find(({ name }) => name === 'others')?.values).toEqual({ domain: 'docomo.ne.jp' });
  });

  it('names what was tried by its title: a number says nothing to a desk that does not know the site', () => {
    expect(listCallLines(full, '点').at(-1)).toEqual({
      name: 'checked',
      values: { titles: '「アドレスを確かめる」「添付の大きさを確かめる」' },
    });
  });

  it('only greets where nothing was told, or nothing but blanks', () => {
    expect(names(empty)).toEqual(['hello']);
    expect(names({ ...empty, answers: { ...empty.answers, since: ' \n', elsewhere: '　' } })).toEqual([
      'hello',
    ]);
  });

  it.each([
    ['携帯では送れる。', '携帯では送れる'],
    ['携帯では送れる。\nパソコンは別です。', '携帯では送れる'],
    ['mail works.', 'mail works'],
  ])('lets %j end with the sentence that it is put into', (elsewhere, said) => {
    const answered = { ...empty, answers: { ...empty.answers, elsewhere } };
    expect(listCallLines(answered, '点').at(-1)?.values).toEqual({ elsewhere: said });
  });

  it('says nothing of a cause that could not be told', () => {
    const recipients = full.bounce.recipients.map((recipient) => ({ ...recipient, cause: '' }));
    const told = names({ ...full, bounce: { ...full.bounce, recipients } });
    expect(told).not.toContain('cause');
    expect(told).toContain('codes');
  });

  it('reads out one breath of a long answer', () => {
    const long = { ...full, answers: { ...full.answers, screen: `${'あ'.repeat(500)}\nい` } };
    const words = listCallLines(long, '点').find(({ name }) => name === 'screen')?.values['words'] ?? '';
    expect(words.length).toBeLessThan(70);
  });
});
