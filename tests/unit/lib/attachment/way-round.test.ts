import { describe, expect, it } from 'vitest';
import { findWayRound, type WayRound } from '../../../../src/lib/attachment/way-round.ts';

const megabytes = (...sizes: number[]) =>
  sizes.map((size, index) => ({ name: `${index}.jpg`, bytes: size * 1_000_000 }));

describe('findWayRound', () => {
  it.each<[string, number[], WayRound]>([
    ['no file needs one mail', [], { kind: 'one-mail' }],
    ['what fits needs one mail', [10, 10], { kind: 'one-mail' }],
    ['two that do not fit together go in two mails', [20, 20], { kind: 'several-mails', mails: 2 }],
    ['small ones fill up the mails of the large ones', [5, 20, 5, 20], { kind: 'several-mails', mails: 2 }],
    ['five mails are still a help', [20, 20, 20, 20, 20], { kind: 'several-mails', mails: 5 }],
    ['six mails are not: a link', [20, 20, 20, 20, 20, 20], { kind: 'link' }],
    ['one that is too large alone goes as a link', [40], { kind: 'link' }],
    ['so does one among small ones', [1, 40, 1], { kind: 'link' }],
  ])('%s', (_, sizes, way) => {
    expect(findWayRound(megabytes(...sizes), { megabytes: 25, counts: 'files' })).toEqual(way);
  });

  it('leaves the order of the files alone', () => {
    const files = megabytes(1, 30, 2);
    findWayRound(files, { megabytes: 25, counts: 'files' });
    expect(files).toEqual(megabytes(1, 30, 2));
  });
});
