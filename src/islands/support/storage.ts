const prefix = 'mail-first-aid:';

/** Where a value is kept: on this device until it is cleared, or in this tab until it is closed. */
type Place = 'localStorage' | 'sessionStorage';

/** The device's stores, where the browser lends them: a blocked store is left out. */
function stores(): Storage[] {
  return (['localStorage', 'sessionStorage'] satisfies Place[]).flatMap((name) => {
    try {
      return [window[name]];
    } catch {
      return [];
    }
  });
}

/** Reads what was kept under `name`; null where there is nothing or the store is blocked. */
export function recall(name: string, place: Place = 'localStorage'): string | null {
  try {
    return window[place].getItem(prefix + name);
  } catch {
    return null;
  }
}

/** Keeps a value; false where the store is blocked or full, which changes nothing else. */
export function keep(name: string, value: string, place: Place = 'localStorage'): boolean {
  try {
    window[place].setItem(prefix + name, value);
    return true;
  } catch {
    return false;
  }
}

/** Removes what was kept under `name`. */
export function forget(name: string, place: Place = 'localStorage'): void {
  try {
    window[place].removeItem(prefix + name);
  } catch {
    // A blocked store keeps nothing.
  }
}

/** Removes everything that this site keeps on the device. */
export function forgetAll(): void {
  for (const store of stores()) {
    for (const key of Object.keys(store)) if (key.startsWith(prefix)) store.removeItem(key);
  }
}
