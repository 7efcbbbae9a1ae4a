import { describe, expect, it } from 'vitest';
import { noAnswers, noBounce } from '../../../../src/lib/report/evidence.ts';
import { core, findMissing } from '../../../../src/lib/report/missing.ts';
import { empty, full } from './evidence.ts';

describe('findMissing', () => {
  it('misses everything of the core where nothing was told', () => {
    expect(findMissing(empty)).toEqual(core);
  });

  it('misses nothing where all of it was told', () => {
    expect(findMissing(full)).toEqual([]);
  });

  it('takes a bounce that was read for the words of the screen', () => {
    const bounced = { ...full, answers: { ...full.answers, screen: '' } };
    expect(findMissing(bounced)).toEqual([]);
    expect(findMissing({ ...bounced, bounce: noBounce })).toEqual(['screen']);
  });

  it('takes blanks for no answer', () => {
    expect(findMissing({ ...full, answers: { ...full.answers, since: ' 　\n' } })).toEqual(['since']);
  });

  it('asks for nothing beside the core', () => {
    const { since, own, others, screen, app, device, line } = full.answers;
    const answers = { ...noAnswers, since, own, others, screen, app, device, line };
    expect(findMissing({ ...full, answers })).toEqual([]);
  });
});
