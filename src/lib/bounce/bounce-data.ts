import type { StationId } from '../map/stations.ts';
import type { QueueTimes } from '../waiting/queue-times.ts';
import type { WrittenRules } from './rules.ts';

/** A piece of a sentence; with `href` a link, whose path has the site's base. */
export interface SpokenPart {
  readonly text: string;
  readonly href?: string;
}

/** What a cause means to its reader. */
export interface ShownCause {
  readonly name: string;
  readonly short: string;
  readonly side: readonly ('self' | 'other' | 'service')[];
  readonly now: readonly SpokenPart[];
  /** How long to wait: after the server gave up, and while it still tries. */
  readonly failed: string;
  readonly retrying: string;
  readonly map: readonly StationId[];
  /** While the server still tries, it may get through without anybody's doing. */
  readonly waits: boolean;
}

/** What a rule says of the words that it reads, and where that differs from its cause. */
export interface ShownRule extends Partial<Pick<ShownCause, 'name' | 'side' | 'now' | 'failed' | 'map'>> {
  /** What the server's words mean. */
  readonly ja: string;
  /** The page of the dictionary that explains them. */
  readonly page?: string;
}

/** What the bounce reader asks for when something is pasted. */
export interface BounceData {
  /** By cause, and `unknown`. */
  readonly causes: Readonly<Record<string, ShownCause>>;
  readonly written: WrittenRules;
  /** How long a server keeps trying where its notice does not say. */
  readonly queue: QueueTimes;
  /** For each rule, in the same order. */
  readonly sentences: readonly ShownRule[];
}
