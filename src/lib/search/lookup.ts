import { findWrittenAddress } from './find-written-address.ts';
import { isPastedMail } from './is-pasted-mail.ts';
import { isSentence } from './is-sentence.ts';
import { readCodes } from './read-codes.ts';
import { readNumber } from './read-number.ts';
import type { RecordStep, Side } from './search-record.ts';

/** A page that a question can be sent to without asking the engine, with what a result shows of it. */
export interface LookupTarget {
  /** The guide's id; for a reply code or an enhanced code `send/error-code`, for an app's error the guide it leads to. */
  readonly topic: string;
  readonly url: string;
  readonly title: string;
  readonly answer: string;
  readonly side: readonly Side[];
}

/** A guide or overview, by its number. */
export interface GuideTarget extends LookupTarget {
  readonly number: number;
  readonly steps: readonly RecordStep[];
}

/** A page of the dictionary of errors, by its code: `550`, `5.1.1`, `0x800ccc0e`. */
export interface CodeTarget extends LookupTarget {
  readonly code: string;
}

/** What can be looked up without the dictionary of errors. */
export interface LookupTable {
  readonly guides: readonly GuideTarget[];
  /** Where to go with an address, with an unknown code, with a whole bounce. */
  readonly addressCheck: LookupTarget;
  readonly errorCodes: LookupTarget;
}

/** The dictionary of errors, of which a part knows nothing where `asksFor` says that the question does not ask for it. */
export interface Dictionary {
  readonly codes: readonly CodeTarget[];
  /** See find-sentence.ts, which is fetched with its rules when a question holds a sentence. */
  readonly findSentence: (text: string) => LookupTarget | null;
}

export type Lookup =
  | { readonly kind: 'guide'; readonly number: number; readonly target: LookupTarget }
  /** `others`: further known codes of the question, less exact ones after, then its sentence. `alone`: nothing else was asked. */
  | {
      readonly kind: 'code';
      readonly code: string;
      readonly target: LookupTarget;
      readonly others: readonly LookupTarget[];
      readonly alone: boolean;
    }
  | {
      readonly kind: 'unknown-code';
      readonly code: string;
      readonly target: LookupTarget;
      readonly alone: boolean;
    }
  /** `rest` is the question without the address: ask the engine with this. */
  | {
      readonly kind: 'address';
      readonly address: string;
      readonly rest: string;
      readonly target: LookupTarget;
    }
  /** A sentence of a server or an app, as the dictionary or the rules of the bounce reader have it. */
  | { readonly kind: 'sentence'; readonly target: LookupTarget }
  | { readonly kind: 'bounce'; readonly target: LookupTarget }
  | { readonly kind: 'nothing' };

const MOST_LETTERS = 20_000;
const DAEMON = /^(?:mailer-daemon|postmaster)@/i;
const SPEAKS_OF_CODES = /エラー|えらー|ｴﾗｰ|error|コード|smtp|code|戻|返/i;

/** Tells which parts of the dictionary of errors a question asks for: it holds a code, it holds a sentence as servers write them. */
export function asksFor(question: string): { codes: boolean; sentences: boolean } {
  const text = question.slice(0, MOST_LETTERS);
  return { codes: readCodes(text).length > 0, sentences: isSentence(text) };
}

function lookUpError(text: string, table: LookupTable, { codes, findSentence }: Dictionary): Lookup {
  const written = readCodes(text);
  const entry = (code: string) => codes.find((candidate) => candidate.code === code);
  const known = written.flatMap((code) => {
    const dotted =
      code.kind === 'reply' && code.alone ? entry(code.code.replace(/(.)(.)(.)/, '$1.$2.$3')) : undefined;
    const target = entry(code.code) ?? dotted;
    return target === undefined ? [] : [{ ...code, code: target.code, target }];
  });
  const said = findSentence(text);
  const [first, ...rest] = known;
  if (first !== undefined) {
    const { target, alone, code } = first;
    const others = [...rest.map((other) => other.target), ...(said === null ? [] : [said])];
    return { kind: 'code', code, target, others, alone };
  }
  if (said !== null) return { kind: 'sentence', target: said };
  const unknown = written.find((code) => code.kind !== 'reply' || code.alone || SPEAKS_OF_CODES.test(text));
  if (unknown === undefined) return { kind: 'nothing' };
  return { kind: 'unknown-code', code: unknown.code, target: table.errorCodes, alone: unknown.alone };
}

/**
 * What a question says by rule, before the engine is asked: a guide's number, a whole bounce, an address, a code of a
 * server or of a mail app, a server's sentence. Any width and case is read; a question without any of these gives `nothing`.
 */
export function lookup(question: string, table: LookupTable, dictionary: Dictionary): Lookup {
  const text = question.slice(0, MOST_LETTERS);
  const number = readNumber(text);
  const guide = table.guides.find((candidate) => candidate.number === number);
  if (guide !== undefined) return { kind: 'guide', number: guide.number, target: guide };
  if (isPastedMail(text)) return { kind: 'bounce', target: table.errorCodes };
  const found = findWrittenAddress(text);
  // Nobody writes to these: who names one speaks of a bounce.
  const written = found !== null && DAEMON.test(found.address) ? null : found;
  // A server names the address that it refuses; what it says of it tells more.
  const error = lookUpError(written?.rest ?? text, table, dictionary);
  return written === null || error.kind === 'code' || error.kind === 'sentence'
    ? error
    : { kind: 'address', ...written, target: table.addressCheck };
}
