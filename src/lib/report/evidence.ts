import type { Direction, Showing } from '../checklist/state.ts';

/** What the report asks, in the order in which a desk asks it. `asked` are the words given to the search. */
export const questions = [
  'since',
  'own',
  'others',
  'screen',
  'app',
  'device',
  'line',
  'elsewhere',
  'changed',
  'asked',
  'note',
] as const;
export type Question = (typeof questions)[number];

/** The visitor's own words; what is not answered is `''`. */
export type Answers = Readonly<Record<Question, string>>;

/** What the bounce reader decided of one recipient, in words. */
export interface ReadRecipient {
  address: string;
  /** 「550 5.1.1」, or `''`. */
  codes: string;
  /** `''` where the reader could not tell. */
  cause: string;
  certainty: string;
  /** Whether the server gave up or still tries. */
  fate: string;
  server: string;
  /** The server's sentence on one line, and the words in it that decided. */
  said: string;
  words: readonly string[];
}

/** What was read of a bounce: the first of its recipients, how many there are, and what helps to find the mail. */
export interface ReadBounce {
  /** 0 where no bounce was read. */
  total: number;
  recipients: readonly ReadRecipient[];
  /** When the mail was sent, or came back, in words. */
  at: string;
  sender: string;
  /** Fields by which a host finds the mail in its logs. */
  traces: readonly string[];
}

/** No bounce was read. */
export const noBounce: ReadBounce = { total: 0, recipients: [], at: '', sender: '', traces: [] };

/** A guide by its number, with its title for a desk that does not know the numbers. */
export interface NamedGuide {
  number: number;
  title: string;
}

/** A guide that was gone through, with what a tool found there, or `''`. */
export interface Checked extends NamedGuide {
  came: string;
}

/** So many recipients of a mail to hundreds are told one by one: the rest fail for the same reasons. */
export const mostRecipients = 10;

/** Everything known of a trouble, from every tool and from the visitor; the report is written from it. */
export interface Evidence {
  /** 「送れない：エラーメールが戻ってくる」, or `''`; the same as the checklist tells it. */
  trouble: string;
  direction: Direction | null;
  showing: Showing | null;
  answers: Answers;
  bounce: ReadBounce;
  checked: readonly Checked[];
  /** The checklist's guides that are still open. */
  open: readonly NamedGuide[];
}

/** No answer yet. */
export const noAnswers: Answers = {
  since: '',
  own: '',
  others: '',
  screen: '',
  app: '',
  device: '',
  line: '',
  elsewhere: '',
  changed: '',
  asked: '',
  note: '',
};
