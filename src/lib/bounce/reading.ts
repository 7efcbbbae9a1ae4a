import type { Cause, Certainty, Stage } from './cause.ts';
import type { Region } from './region.ts';
import type { Times } from './read-times.ts';

/** Why a mail is no bounce, or no honest one. */
export type OtherMail = 'answer' | 'abuse-report' | 'delivered' | 'ordinary' | 'fake';

/** What became of the mail to one recipient; codes are as written, `''` where none stands, and `server` is null where none spoke. */
export interface Recipient {
  readonly address: string | null;
  readonly reply: string;
  readonly status: string;
  readonly server: string | null;
  readonly stage: Stage | null;
  readonly cause: Cause | 'unknown';
  /** Further causes that the same words can mean. */
  readonly also: readonly Cause[];
  readonly certainty: Certainty;
  /** `retrying`: the server still tries, nothing is lost yet. */
  readonly fate: 'failed' | 'retrying';
  readonly times: Times;
  /** The rule that decided, by its place in the list; null where a code did or nothing. */
  readonly rule: number | null;
  /** The words and codes that decided, in the order of the text. */
  readonly spans: readonly Region[];
  /** The sentence that the verdict was read from. */
  readonly said: Region | null;
}

/**
 * What was read. `text` is what spans count in: the paste itself, or what a whole mail shows once it is decoded.
 * `hints` are the words by which a fake or another kind of mail was known.
 */
export type Reading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable'; readonly why: 'image' | 'binary' | 'pdf' | 'archive' }
  | {
      readonly kind: 'not-a-bounce';
      readonly which: OtherMail;
      readonly text: string;
      readonly hints: readonly Region[];
    }
  | { readonly kind: 'bounce'; readonly text: string; readonly recipients: readonly Recipient[] };
