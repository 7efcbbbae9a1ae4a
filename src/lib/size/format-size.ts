const steps = [
  ['GB', 1024 ** 3],
  ['MB', 1024 ** 2],
  ['KB', 1024],
] as const;

/** Says a size in bytes with one decimal at most (「29.3 MB」「512 KB」「0 バイト」), counted as Windows counts. */
export function formatSize(bytes: number): string {
  for (const [unit, size] of steps) {
    // 1,023.95 of a unit would be rounded up to 1,024 of it.
    if (bytes >= size * (1 - 0.05 / 1024)) {
      const value = bytes / size;
      return `${value >= 100 ? Math.round(value).toLocaleString('ja-JP') : Number(value.toFixed(1))} ${unit}`;
    }
  }
  return `${bytes} バイト`;
}
