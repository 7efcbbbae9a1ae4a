import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { readBuiltPages } from '../support/built-pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes attributes without quotes' need and void elements in its own way; both are valid HTML.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'no-inline-style': 'error',
    // Text is long where the reader needs it; the head test holds the length of descriptions.
    'long-title': 'off',
    // A telephone number of an operator may stand as he writes it.
    'tel-non-breaking': 'off',
  },
});

describe('HTML of the built site', () => {
  it.each(readBuiltPages())('$path is valid', async ({ html }) => {
    const report = await validator.validateString(html);
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(faults).toEqual([]);
  });

  it.each(readBuiltPages())('$path shows no markup as text', ({ html }) => {
    expect(html.replaceAll(/<(script|style|template)[\s\S]*?<\/\1>/gu, '')).not.toMatch(
      /\*\*|\]\(|\{[a-z-]+\/[a-z-]+\}/u,
    );
  });
});
