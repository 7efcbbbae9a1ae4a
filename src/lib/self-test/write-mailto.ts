const two = (number: number): string => String(number).padStart(2, '0');

/**
 * Gives a `mailto:` link with a subject and no address, which the reader fills in. With a moment the subject ends in it as the device's
 * clock shows it, `テスト1 11/28 14:05`, so that each mail is told from an earlier one. RFC 6068 wants a space as %20, never as +.
 */
export function writeMailto(subject: string, now?: Date): string {
  const stamp =
    now === undefined
      ? ''
      : ` ${now.getMonth() + 1}/${now.getDate()} ${two(now.getHours())}:${two(now.getMinutes())}`;
  return `mailto:?subject=${encodeURIComponent(subject + stamp)}`;
}
