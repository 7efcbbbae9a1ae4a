/** Calls `comeBack` when the way back shows a page as it was left, with what was cleared on another page since still in it; until `signal` ends it. */
export function onWayBack(comeBack: () => void, signal: AbortSignal): void {
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) comeBack();
    },
    { signal },
  );
}
