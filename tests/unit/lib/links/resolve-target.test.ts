import { describe, expect, it } from 'vitest';
import { type KnownTargets, pages, resolveTarget } from '../../../../src/lib/links/resolve-target.ts';

const known: KnownTargets = {
  guides: new Map([
    ['send/attachment', new Set(['size', 'still'])],
    ['support', new Set(['who', 'still'])],
  ]),
  errors: new Set(['550', '5.1.1']),
};
const own = new Set(['folder', 'still']);

describe('resolveTarget', () => {
  it.each([
    ['guide:send/attachment', '/send/attachment/'],
    ['guide:send/attachment#size', '/send/attachment/#size'],
    ['guide:support#still', '/support/#still'],
    ['code:550', '/errors/550/'],
    ['code:5.1.1', '/errors/5.1.1/'],
    ['page:home', '/'],
    ['page:check', '/check/'],
    ['page:check#spam', '/check/#spam'],
    ['#folder', '#folder'],
  ])('leads %s to %s', (target, path) => {
    expect(resolveTarget(target, known, own)).toEqual({ kind: 'path', path });
  });

  it('leaves an outside address as it is', () => {
    expect(resolveTarget('https://example.jp/a?b=c#d', known, own)).toEqual({
      kind: 'outside',
      url: 'https://example.jp/a?b=c#d',
    });
  });

  it('does not check a fragment of its own page where the fragments are not known', () => {
    expect(resolveTarget('#anything', known, null)).toEqual({ kind: 'path', path: '#anything' });
  });

  it.each([
    ['a guide that is not there', 'guide:send/outbox', 'send/outbox'],
    ['a step that the guide does not have', 'guide:send/attachment#outbox', 'outbox'],
    ['a code that is not there', 'code:599', '599'],
    ['a page that is not there', 'page:desk', 'desk'],
    ['a page with the name of an inherited property', 'page:constructor', 'constructor'],
    ['a step that this page does not have', '#size', 'size'],
    ['a bare path', '/check/', '/check/'],
  ])('is dead, and names what is missing, for %s', (_, target, missing) => {
    const resolved = resolveTarget(target, known, own);
    expect(resolved.kind).toBe('dead');
    expect(resolved.kind === 'dead' ? resolved.why : '').toContain(missing);
  });

  it('gives every fixed page a path from the root with a slash at its end', () => {
    for (const path of Object.values(pages)) expect(path).toMatch(/^\/(?:[a-z]+\/)*$/u);
  });
});
