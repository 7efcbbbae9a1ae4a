import { fill, type Messages } from '../support/messages.ts';

/** A whole number with its thousands apart, as Japanese writes it; Intl would take a tenth of a second for its first. */
export function writeCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** A sentence with its `{count}`. */
export function sayCount(messages: Messages, name: string, count: number): string {
  return fill(messages, name, { count: writeCount(count) });
}
