import { isRecord } from '../../lib/is-record.ts';
import { noBounce, type ReadBounce, type ReadRecipient } from '../../lib/report/evidence.ts';
import { verdictStore } from '../support/kept.ts';
import { recall } from '../support/storage.ts';

function textIn(record: Readonly<Record<string, unknown>>, name: string): string {
  const field = record[name];
  return typeof field === 'string' ? field : '';
}

function textsIn(record: Readonly<Record<string, unknown>>, name: string): string[] {
  const field = record[name];
  return Array.isArray(field) ? field.filter((each) => typeof each === 'string') : [];
}

function toRecipient(value: unknown): ReadRecipient[] {
  if (!isRecord(value)) return [];
  const text = (name: string) => textIn(value, name);
  return [
    {
      address: text('address'),
      codes: text('codes'),
      cause: text('cause'),
      certainty: text('certainty'),
      fate: text('fate'),
      server: text('server'),
      said: text('said'),
      words: textsIn(value, 'words'),
    },
  ];
}

/** Gives what the bounce reader read in this tab; what cannot be read is left out. */
export function recallVerdicts(): ReadBounce {
  let kept: unknown;
  try {
    kept = JSON.parse(recall(verdictStore, 'sessionStorage') ?? '{}');
  } catch {
    return noBounce;
  }
  if (!isRecord(kept)) return noBounce;
  const { total, recipients } = kept;
  return {
    total: typeof total === 'number' ? total : 0,
    recipients: Array.isArray(recipients) ? recipients.flatMap(toRecipient) : [],
    at: textIn(kept, 'at'),
    sender: textIn(kept, 'sender'),
    traces: textsIn(kept, 'traces'),
  };
}
