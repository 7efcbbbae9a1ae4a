import type { Region } from './region.ts';

const beginning = 6_000;
/** So much is shown before and after a mark that stands further down. */
const around = 300;

/** Chooses what of a long mail is shown: its beginning, and the surroundings of each mark; in their order, apart. */
export function cutText(length: number, marks: readonly Region[]): Region[] {
  const pieces: Region[] = [{ start: 0, end: Math.min(length, beginning) }];
  for (const mark of marks) {
    const last = pieces.at(-1) ?? { start: 0, end: 0 };
    const end = Math.min(length, mark.end + around);
    if (mark.start - around <= last.end)
      pieces[pieces.length - 1] = {
        start: last.start,
        end: Math.max(last.end, mark.end > last.end ? end : last.end),
      };
    else pieces.push({ start: mark.start - around, end });
  }
  return pieces;
}
