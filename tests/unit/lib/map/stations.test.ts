import { describe, expect, it } from 'vitest';
import { placeStations, stationIds, stationName } from '../../../../src/lib/map/stations.ts';

const states = (...args: Parameters<typeof placeStations>) =>
  placeStations(...args).map(({ state }) => state);
const lines = (...args: Parameters<typeof placeStations>) => placeStations(...args).map(({ line }) => line);

describe('placeStations', () => {
  it('knows nothing of any place when none is marked', () => {
    expect(states('send', [], 'here')).toEqual(['unknown', 'unknown', 'unknown', 'unknown', 'unknown']);
    expect(lines('send', [], 'here')).toEqual(['ahead', 'ahead', 'ahead', 'ahead', 'ahead']);
  });

  it('has the mail stop at the first place', () => {
    expect(states('send', ['app'], 'stop')).toEqual(['stop', 'ahead', 'ahead', 'ahead', 'ahead']);
    expect(lines('send', ['app'], 'stop')).toEqual(['ahead', 'ahead', 'ahead', 'ahead', 'ahead']);
  });

  it('has the mail wait at the receiving server', () => {
    expect(states('send', ['incoming'], 'wait')).toEqual(['passed', 'passed', 'wait', 'ahead', 'ahead']);
    expect(lines('send', ['incoming'], 'wait')).toEqual(['passed', 'passed', 'ahead', 'ahead', 'ahead']);
  });

  it('marks two places at once, in the order of the map and not of the call', () => {
    expect(states('send', ['incoming', 'outgoing'], 'here')).toEqual([
      'passed',
      'here',
      'here',
      'ahead',
      'ahead',
    ]);
    expect(lines('send', ['incoming', 'outgoing'], 'here')).toEqual([
      'passed',
      'passed',
      'ahead',
      'ahead',
      'ahead',
    ]);
  });

  it('has the mail pass what lies between two marked places', () => {
    expect(states('send', ['app', 'incoming'], 'here')).toEqual(['here', 'passed', 'here', 'ahead', 'ahead']);
  });

  it('has everything behind the mail that reached the inbox', () => {
    expect(states('receive', ['inbox'], 'here')).toEqual(['passed', 'passed', 'passed', 'passed', 'here']);
  });
});

describe('stationName', () => {
  it.each([
    ['send', ['あなたのアプリ', '送信サーバー', '相手のサーバー', '迷惑メール判定', '相手の受信箱']],
    [
      'receive',
      ['相手のアプリ', '相手の送信サーバー', 'あなたのサーバー', '迷惑メール判定', 'あなたの受信箱'],
    ],
  ] as const)('names the five places as the one who would %s sees them', (view, names) => {
    expect(stationIds.map((id) => stationName(view, id))).toEqual(names);
    expect(placeStations(view, [], 'here').map(({ name }) => name.join(''))).toEqual(names);
  });
});
