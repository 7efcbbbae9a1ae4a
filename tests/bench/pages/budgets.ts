/** The most that a page may cost: bytes and requests up to the load event, and bytes of script among them. */
export interface Budget {
  bytes: number;
  requests: number;
  script: number;
}

/** Gives the budget of a kind of page: ten TCP segments for a reading page, so that it comes with a new connection's first flight. */
export function budgetOf(kind: 'tool' | 'reading'): Budget {
  return kind === 'reading'
    ? { bytes: 14_600, requests: 2, script: 3_000 }
    : { bytes: 45_000, requests: Infinity, script: Infinity };
}

/** The most that the first search may cost in bytes, counted at the server from the first focus. */
export const firstSearch = 130_000;

/** The most that the address checker may cost: its scripts, and what its page carries of domains, endings, rules and names. */
export const addressChecker = 25_000;
