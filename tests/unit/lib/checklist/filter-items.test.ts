import { describe, expect, it } from 'vitest';
import { type ChecklistItem, filterItems } from '../../../../src/lib/checklist/filter-items.ts';
import { type ChecklistState, emptyState } from '../../../../src/lib/checklist/state.ts';

const items: ChecklistItem[] = [
  { number: 101, ask: 'アドレス', group: 'send', shows: ['error', 'bounce', 'silence'] },
  { number: 102, ask: '添付', group: 'send', shows: ['error', 'bounce'] },
  { number: 201, ask: '迷惑メール', group: 'receive', shows: ['nobody', 'somebody'] },
  { number: 203, ask: '端末', group: 'receive', shows: ['nobody', 'device'] },
  { number: 301, ask: '相談', group: 'last', shows: [] },
];

describe('filterItems', () => {
  it.each<[string, Partial<ChecklistState>, number[]]>([
    ['everything before the first answer', {}, [101, 102, 201, 203, 301]],
    ['what can stop a mail that is sent', { direction: 'send' }, [101, 102, 301]],
    ['what can stop a mail that is received', { direction: 'receive' }, [201, 203, 301]],
    ['what shows as an error', { direction: 'send', showing: 'error' }, [101, 102, 301]],
    ['what shows as nothing', { direction: 'send', showing: 'silence' }, [101, 301]],
    ['what shows on one device', { direction: 'receive', showing: 'device' }, [203, 301]],
    [
      'the last resort alone where the answers do not belong together',
      { direction: 'send', showing: 'device' },
      [301],
    ],
    ['everything for a showing without a direction', { showing: 'error' }, [101, 102, 201, 203, 301]],
    ['ticked items too', { direction: 'send', done: new Set([101]) }, [101, 102, 301]],
  ])('keeps %s', (_, answers, numbers) => {
    expect(filterItems(items, { ...emptyState, ...answers }).map(({ number }) => number)).toEqual(numbers);
  });
});
