import type { Cause, Certainty, Stage } from './cause.ts';
import { causeOfCodes } from './code-causes.ts';
import { blank, flatten } from './flatten.ts';
import { inNotice } from './in-notice.ts';
import { readCodes } from './read-codes.ts';
import { beginningOf, type Region } from './region.ts';
import { type Circumstances, matchRules, type RuleMatch, type Rules } from './rules.ts';

/** What is known of one recipient before its words are read; `places` hold the words, the surest first. */
export interface Evidence {
  readonly text: string;
  readonly places: readonly Region[];
  readonly status: Region | null;
  readonly stage: Stage | null;
  readonly server: string | null;
  readonly address: string;
}

export interface Judgement {
  readonly reply: string;
  readonly status: string;
  readonly cause: Cause | 'unknown';
  readonly also: readonly Cause[];
  readonly certainty: Certainty;
  readonly rule: number | null;
  readonly spans: readonly Region[];
  readonly said: Region | null;
}

interface FoundCodes {
  reply: Region | null;
  status: Region | null;
}

/** A code 5.0.0 in a report is what the reporting server writes where it knows nothing. */
function isEmptyCode(text: string, status: Region | null): boolean {
  return status === null || /^[245]\.0\.0/u.test(text.slice(status.start, status.end));
}

/** The codes of the surest place that has them; a report's own Status comes after what the other server said, before what stands farther off. */
function findCodes({ text, places, status: reported }: Evidence): FoundCodes {
  const found = places.map((place) => readCodes(text, beginningOf(place)));
  const statuses = [found[0]?.status ?? null, reported, ...found.slice(1).map(({ status }) => status)];
  return {
    reply: found.find(({ reply }) => reply !== null)?.reply ?? null,
    status:
      statuses.find((status) => !isEmptyCode(text, status)) ??
      statuses.find((status) => status !== null) ??
      null,
  };
}

/** The answer of a server inside a longer notice: from its first code to the end of the paragraph. What the notice says around it is the other server's opinion. */
function answerIn(text: string, place: Region): Region | null {
  const { reply, status } = readCodes(text, beginningOf(place));
  const start = Math.min(reply?.start ?? Infinity, status?.start ?? Infinity);
  // qmail puts its code behind the sentence, in brackets.
  if (start === Infinity || text.charAt(start - 1) === '#') return null;
  const paragraph = blank.exec(text.slice(start, place.end));
  return { start, end: paragraph === null ? place.end : start + paragraph.index };
}

function findRule(
  evidence: Evidence,
  rules: Rules,
  circumstances: Circumstances,
): (RuleMatch & { place: Region }) | null {
  const places = evidence.places.flatMap((place) => {
    const answer = answerIn(evidence.text, place);
    return answer === null ? [place] : [answer, place];
  });
  for (const place of places) {
    const match = matchRules(
      flatten(evidence.text, beginningOf(place), evidence.address || undefined),
      rules,
      circumstances,
    );
    if (match !== null) return { ...match, place };
  }
  return null;
}

/** Where nothing but the step of the conversation is known: who was refused there. */
const byStage: Readonly<Partial<Record<Stage, Cause>>> = {
  connect: 'server-blocked',
  greeting: 'server-blocked',
  sender: 'sender-refused',
  content: 'content-refused',
};

/**
 * Reads the cause for one recipient: by the words of the server, which decide; by codes where no words do, and then it is
 * likely at best. A clear code that says otherwise makes certain words likely.
 */
export function judge(evidence: Evidence, rules: Rules): Judgement {
  const { text, places, stage, server, address } = evidence;
  const codes = findCodes(evidence);
  const written = (region: Region | null): string =>
    region === null ? '' : text.slice(region.start, region.end);
  const reply = written(codes.reply);
  const status = /^[245]\.\d{1,3}\.\d{1,3}/u.exec(written(codes.status))?.[0] ?? '';
  const match = findRule(evidence, rules, { status, reply, stage, server, address });
  const bySign = causeOfCodes(status, reply);
  const inOrder = (regions: readonly (Region | null)[]): Region[] =>
    regions
      .flatMap((region) => (region === null ? [] : [inNotice(text, region, places)]))
      .toSorted((a, b) => a.start - b.start);
  const base = { reply, status };
  // Words that are said of anything do not outweigh a code that says one thing.
  if (match !== null && !(match.rule.vague === true && bySign?.clear === true)) {
    const { rule } = match;
    const disputed = bySign?.clear === true && bySign.cause !== rule.cause;
    return {
      ...base,
      cause: rule.cause,
      also: rule.also ?? [],
      certainty: rule.likely === true || disputed ? 'likely' : 'certain',
      rule: rule.index,
      spans: inOrder([codes.reply, codes.status, match.words]),
      said: match.place,
    };
  }
  const atStage = stage === null ? undefined : byStage[stage];
  const cause =
    bySign !== null && (bySign.clear || atStage === undefined) ? bySign.cause : (atStage ?? bySign?.cause);
  return {
    ...base,
    cause: cause ?? 'unknown',
    also: cause === bySign?.cause ? (bySign?.also ?? []) : [],
    certainty: cause === undefined ? 'unknown' : 'likely',
    rule: null,
    spans: inOrder([codes.reply, codes.status]),
    said: places[0] ?? null,
  };
}
