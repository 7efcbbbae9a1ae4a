import { isRecord } from '../../lib/is-record.ts';
import type { ReadRecipient } from '../../lib/report/evidence.ts';
import { verdictStore } from '../bounce/kept.ts';
import { recall } from '../support/storage.ts';

function toRecipient(value: unknown): ReadRecipient[] {
  if (!isRecord(value)) return [];
  const text = (name: string) => {
    const field = value[name];
    return typeof field === 'string' ? field : '';
  };
  const { words } = value;
  return [
    {
      address: text('address'),
      codes: text('codes'),
      cause: text('cause'),
      certainty: text('certainty'),
      fate: text('fate'),
      server: text('server'),
      words: Array.isArray(words) ? words.filter((each) => typeof each === 'string') : [],
    },
  ];
}

/** Gives what the bounce reader read in this tab; what cannot be read is left out. */
export function recallVerdicts(): readonly ReadRecipient[] {
  try {
    const kept: unknown = JSON.parse(recall(verdictStore, 'sessionStorage') ?? '[]');
    return Array.isArray(kept) ? kept.flatMap(toRecipient) : [];
  } catch {
    return [];
  }
}
