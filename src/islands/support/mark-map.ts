import { placeStations, type StationId, stationName, type Viewpoint } from '../../lib/map/stations.ts';
import { find } from './find.ts';
import { fill, type Messages } from './messages.ts';

/** Marks on a delivery map where a mail stopped or waits, and says it below: `map-stop` or `map-wait` with its `{places}`; `map-unknown` where no place is known. */
export function markMap(
  figure: HTMLElement,
  view: Viewpoint,
  at: readonly StationId[],
  mark: 'stop' | 'wait',
  messages: Messages,
): void {
  const stations = placeStations(view, at, mark);
  for (const [index, item] of [...figure.querySelectorAll('li')].entries()) {
    item.dataset['state'] = stations[index]?.state ?? 'unknown';
    item.dataset['line'] = stations[index]?.line ?? 'ahead';
  }
  const places = at.map((id) => `「${stationName(view, id)}」`).join('か');
  find(figure, 'figcaption', HTMLElement).textContent = fill(
    messages,
    places === '' ? 'map-unknown' : `map-${mark}`,
    { places },
  );
}
