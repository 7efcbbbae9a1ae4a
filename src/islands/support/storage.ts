const prefix = 'mail-first-aid:';

/** The device's stores, where the browser lends them: a blocked store is left out. */
function stores(): Storage[] {
  return (['localStorage', 'sessionStorage'] as const).flatMap((name) => {
    try {
      return [window[name]];
    } catch {
      return [];
    }
  });
}

/** Reads what was kept on this device under `name`; null where there is nothing or the store is blocked. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

/** Keeps a value on this device; false where the store is blocked or full, which changes nothing else. */
export function keep(name: string, value: string): boolean {
  try {
    localStorage.setItem(prefix + name, value);
    return true;
  } catch {
    return false;
  }
}

/** Removes what was kept on this device under `name`. */
export function forget(name: string): void {
  try {
    localStorage.removeItem(prefix + name);
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
