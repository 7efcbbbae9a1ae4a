/** Whether the page was gone to, and what stands in its fields is new: on a reload and on the way back a browser puts back what was there. */
export function isFresh(): boolean {
  return performance
    .getEntriesByType('navigation')
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'navigate');
}
