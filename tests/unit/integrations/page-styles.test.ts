import { describe, expect, it } from 'vitest';
import { prunePage } from '../../../src/integrations/page-styles.ts';

const page = (css: string, body: string) => `<head><style>${css}</style></head><body>${body}</body>`;
const stylesOf = (html: string) => /<style>(.*)<\/style>/su.exec(html)?.[1];

const none = new Set<string>();

describe('prunePage', () => {
  const body =
    '<p data-astro-cid-here>本文</p><template><b data-astro-cid-folded></b></template><my-tool></my-tool>';

  it.each([
    ['a rule of a component on the page', 'p[data-astro-cid-here]{color:red}'],
    ['a rule of a component in a template', 'b[data-astro-cid-folded]{color:red}'],
    ['a rule that belongs to none', '.button{color:red}'],
    ['a rule with a brace in a string', '.a:before{content:"}"}'],
    ['a rule for the page around a tool', '.a-b:has(my-tool[data-read="x-y"]):focus-visible{color:red}'],
    ['a rule inside a query', '@media print{p[data-astro-cid-here]{color:red}}'],
  ])('keeps %s', (_, css) => {
    expect(stylesOf(prunePage(page(css, body), none))).toBe(css);
  });

  it.each([
    [
      'a rule of a component that is not there',
      'p[data-astro-cid-gone]{color:red}i{color:red}',
      'i{color:red}',
    ],
    [
      'queries that come out empty',
      'i{color:red}@media print{@supports (a:b){p[data-astro-cid-gone]{color:red}}}',
      'i{color:red}',
    ],
    [
      'one selector of several',
      'p[data-astro-cid-gone],p[data-astro-cid-here]{color:red}',
      'p[data-astro-cid-here]{color:red}',
    ],
    [
      'a rule for the page around a tool that is not there',
      '.page:has(the-tool[data-read])>p{color:red}i{color:red}',
      'i{color:red}',
    ],
    [
      'a rule that reaches into a component',
      '.x[data-astro-cid-gone] .icon{color:red}i{color:red}',
      'i{color:red}',
    ],
  ])('leaves out %s', (_, css, left) => {
    expect(stylesOf(prunePage(page(css, body), none))).toBe(left);
  });

  it('keeps what belongs to the look of every page', () => {
    const css = 'p[data-astro-cid-gone]{color:red}';
    expect(stylesOf(prunePage(page(css, body), new Set(['data-astro-cid-gone'])))).toBe(css);
  });

  it('leaves no empty style behind, and no layer out of its order', () => {
    expect(prunePage(page('p[data-astro-cid-gone]{color:red}', body), none)).toContain('<head></head>');
    expect(stylesOf(prunePage(page('@layer a{p[data-astro-cid-gone]{color:red}}', body), none))).toBe(
      '@layer a{}',
    );
  });
});
