/** One line of 「番号の読み方」: the digits, which of them are meant, and what they say. */
export interface DigitReading {
  digits: string;
  /** Where the meant digits stand in `digits`: start and end. */
  meant: readonly [number, number];
  what: 'reply' | 'class' | 'subject' | 'detail';
  /** A key for the words: `reply-5`, `class-4`, `subject-1`; a detail has none of its own. */
  says: string;
}

/** Reads a reply code (RFC 5321 §4.2.1) or an enhanced status code (RFC 3463 §2) digit by digit; anything else gives no line. */
export function readDigits(code: string): DigitReading[] {
  if (/^[45]\d\d$/u.test(code))
    return [{ digits: code, meant: [0, 1], what: 'reply', says: `reply-${code.charAt(0)}` }];
  const [, kind, subject, detail] = /^([45])\.(\d{1,3})\.(\d{1,3})$/u.exec(code) ?? [];
  if (kind === undefined || subject === undefined || detail === undefined) return [];
  return [
    { digits: code, meant: [0, 1], what: 'class', says: `class-${kind}` },
    { digits: code, meant: [2, 2 + subject.length], what: 'subject', says: `subject-${subject}` },
    { digits: code, meant: [3 + subject.length, code.length], what: 'detail', says: 'detail' },
  ];
}
