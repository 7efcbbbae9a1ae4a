import type { ShownCause } from '../../lib/bounce/bounce-data.ts';
import type { Recipient } from '../../lib/bounce/reading.ts';
import { sayTimes } from '../../lib/bounce/say-times.ts';
import { waitOn } from '../../lib/bounce/wait-on.ts';
import { sayMoment } from '../../lib/waiting/wall-clock.ts';
import { fill } from '../support/messages.ts';
import type { View } from './view.ts';

/** What a verdict says of waiting. */
interface SaidWaiting {
  readonly verdict: string;
  readonly times: string;
  /** The server tries no longer. */
  readonly over: boolean;
}

/** Says how long to wait: until when the server tries, and where waiting can help, whether to. */
export function sayWaiting({ times, fate }: Recipient, { waits }: ShownCause, view: View): SaidWaiting {
  const waiting = fate === 'failed' ? null : waitOn(times, view.data.queue, Date.now());
  const said = { verdict: '', times: sayTimes(times, fate) ?? '', over: fate === 'failed' };
  if (waiting === null || !('moments' in waiting)) return said;
  const { otherWay, givesUp } = waiting.moments;
  const over = waiting.kind === 'give-up' || waiting.kind === 'long-ago';
  const verdict = over ? 'verdict-give-up' : `verdict-${waiting.kind}`;
  return {
    verdict: waits ? fill(view.messages, verdict, { moment: sayMoment(otherWay) }) : '',
    times: over ? fill(view.messages, 'gave-up', { moment: sayMoment(givesUp[1]) }) : said.times,
    over,
  };
}
