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
  cause: string;
  certainty: string;
  /** Whether the server gave up or still tries. */
  fate: string;
  server: string;
  /** The words that decided, as the server wrote them. */
  words: readonly string[];
}

/** A guide that was gone through, with what a tool found there, or `''`. */
export interface Checked {
  number: number;
  title: string;
  came: string;
}

/** Everything known of a trouble, from every tool and from the visitor; the report is written from it. */
export interface Evidence {
  /** 「送れない：エラーメールが戻ってくる」, or `''`. */
  trouble: string;
  answers: Answers;
  recipients: readonly ReadRecipient[];
  checked: readonly Checked[];
  /** Numbers of the checklist's guides that are still open. */
  open: readonly number[];
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
