import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Entry {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Entry>;
};

/** Looks a package up as Node would from the folder of another: beside it first, then further out. */
function find(from: string, name: string): Entry | undefined {
  const inner = from === '' ? '' : `${from}/`;
  const found = packages[`${inner}node_modules/${name}`];
  if (found !== undefined || from === '') return found;
  return find(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
}

function isListed(from: string, name: string, wanted: string): boolean {
  const version = find(from, name)?.version;
  return version !== undefined && (version === wanted || !/^\d/u.test(wanted));
}

// npm writes only the platform it runs on into a lock file made over an existing node_modules, and npm ci then refuses it elsewhere.
it('lists the optional packages of every platform', () => {
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, wanted]) => !isListed(from, name, wanted))
      .map(([name]) => name),
  );
  expect(missing).toEqual([]);
});

it('names no registry', () => {
  const hosts = Object.values(packages).flatMap(({ resolved }) => resolved ?? []);
  expect(hosts).toEqual([]);
});
