/** Says a span of hours in words: minutes under one hour, days where they come out even or the hours say no more. */
export function sayHours(hours: number): string {
  if (hours < 1) return `${Math.max(1, Math.round(hours * 60))}分`;
  if (hours % 24 === 0) return `${hours / 24}日`;
  return hours < 72 ? `${Math.round(hours)}時間` : `${Math.round(hours / 24)}日`;
}
