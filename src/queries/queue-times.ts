import type { Fact } from '../lib/facts/fact.ts';
import { type QueueTimes, toHours } from '../lib/waiting/queue-times.ts';
import { findFact, listFactSheets } from './facts.ts';

/** How long one server keeps trying, with the facts that say so. */
export interface Queue {
  id: string;
  name: string;
  times: QueueTimes;
  facts: Fact[];
}

/** What is known of servers that keep trying: what counts where the host is unknown comes first. */
export interface Queues {
  standard: Queue;
  hosts: Queue[];
  /** After how long one may ask; it is part of all times. */
  patience: Fact;
}

function spanOf(fact: Fact): readonly [number, number] {
  const earliest = toHours(fact.value ?? NaN, fact.unit ?? '');
  const latest = toHours(fact.upTo ?? fact.value ?? NaN, fact.unit ?? '');
  if (!earliest || !latest)
    throw new Error(`「${fact.label}」には、value に数字、unit に 分 時間 日 のどれかが要ります。`);
  return [earliest, latest];
}

/** Lists every service and software of which it is known when it gives up (`retry-give-up`), in the order that tables show. */
export async function listQueues(): Promise<Queues> {
  const [standard, patience] = await Promise.all(['smtp/give-up', 'greylisting/ask-after'].map(findFact));
  if (!standard || !patience) throw new Error('no standard times');
  const queueOf = (id: string, name: string, givesUp: Fact, warns: Fact | undefined): Queue => ({
    id,
    name,
    times: {
      warns: warns ? spanOf(warns)[0] : null,
      givesUp: spanOf(givesUp),
      patience: spanOf(patience.fact)[0],
    },
    facts: warns ? [warns, givesUp] : [givesUp],
  });
  return {
    standard: queueOf('', standard.owner, standard.fact, undefined),
    hosts: (await listFactSheets()).flatMap(({ id, data }) => {
      const givesUp = data.facts['retry-give-up'];
      return givesUp ? [queueOf(id, data.name, givesUp, data.facts['retry-warning'])] : [];
    }),
    patience: patience.fact,
  };
}
