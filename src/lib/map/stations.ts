/** The five places that a mail passes, in order. */
export const stationIds = ['app', 'outgoing', 'incoming', 'filter', 'inbox'] as const;

export type StationId = (typeof stationIds)[number];

/** From whose side the places are named: the sender's, or the receiver's. */
export type Viewpoint = 'send' | 'receive';

/** What a place shows: look.md, 配達の地図. */
export type StationState = 'passed' | 'here' | 'stop' | 'wait' | 'ahead' | 'unknown';

export interface Station {
  id: StationId;
  /** The name in two lines, as the map breaks it. */
  name: readonly [string, string];
  state: StationState;
  /** Whether the mail has come along the line to the next place. */
  line: 'passed' | 'ahead';
}

const names: Record<Viewpoint, Record<StationId, readonly [string, string]>> = {
  send: {
    app: ['あなたの', 'アプリ'],
    outgoing: ['送信', 'サーバー'],
    incoming: ['相手の', 'サーバー'],
    filter: ['迷惑メール', '判定'],
    inbox: ['相手の', '受信箱'],
  },
  receive: {
    app: ['相手の', 'アプリ'],
    outgoing: ['相手の送信', 'サーバー'],
    incoming: ['あなたの', 'サーバー'],
    filter: ['迷惑メール', '判定'],
    inbox: ['あなたの', '受信箱'],
  },
};

/** Gives the name of a place in one word, as seen from `view`. */
export function stationName(view: Viewpoint, id: StationId): string {
  return names[view][id].join('');
}

/**
 * Lays out the map: `marked` places carry `mark`, those before the first are passed, those after it lie ahead.
 * With no marked place nothing is known, and every place says so.
 */
export function placeStations(
  view: Viewpoint,
  marked: readonly StationId[],
  mark: 'here' | 'stop' | 'wait',
): Station[] {
  const first = stationIds.findIndex((id) => marked.includes(id));
  const last = stationIds.findLastIndex((id) => marked.includes(id));
  return stationIds.map((id, index) => ({
    id,
    name: names[view][id],
    state: marked.includes(id) ? mark : first === -1 ? 'unknown' : index < last ? 'passed' : 'ahead',
    line: index < last ? 'passed' : 'ahead',
  }));
}
