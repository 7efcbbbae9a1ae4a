import { describe, expect, it } from 'vitest';
import { attribute, numberSteps, stepsOf } from '../../../src/markdown/number-steps.ts';
import { runPlugin, whereItStops } from './run-plugin.ts';

const step = (attributes: string) => `<Step ${attributes}>\n\n本文です。\n\n</Step>\n`;
const size = step('id="size" title="大きさを調べる" reversible="yes"');
const remove = step('id="delete-2" title="消す" reversible="no"');

describe('numberSteps', () => {
  it('numbers the steps from 1 in their order', () => {
    const { tree } = runPlugin(numberSteps, `はじめに。\n\n${size}\n${remove}`);
    expect(stepsOf(tree).map(({ id, element }) => [id, attribute(element, 'number')])).toEqual([
      ['size', '1'],
      ['delete-2', '2'],
    ]);
  });

  it('lists them for the page', () => {
    expect(runPlugin(numberSteps, `${size}\n${remove}`).frontmatter).toEqual({
      steps: [
        { id: 'size', title: '大きさを調べる' },
        { id: 'delete-2', title: '消す' },
      ],
    });
  });

  it('gives a page without steps an empty list', () => {
    expect(runPlugin(numberSteps, '本文です。').frontmatter).toEqual({ steps: [] });
  });

  it.each([
    ['no id', step('title="題" reversible="yes"'), 'id'],
    ['an id that is an expression', step('id={1} title="題" reversible="yes"'), 'id'],
    ['a Japanese id', step('id="大きさ" title="題" reversible="yes"'), 'id'],
    ['an id that starts with a digit', step('id="1st" title="題" reversible="yes"'), 'id'],
    ['no title', step('id="a" reversible="yes"'), 'title'],
    ['an empty title', step('id="a" title="" reversible="yes"'), 'title'],
    ['no word on whether it can be undone', step('id="a" title="題"'), 'reversible'],
    ['another word on whether it can be undone', step('id="a" title="題" reversible="maybe"'), 'reversible'],
  ])('stops at the line of a step with %s, and names the attribute', (_, source, name) => {
    const stop = whereItStops(numberSteps, `${size}\n${source}`);
    expect(stop?.line).toBe(7);
    expect(stop?.reason).toContain(name);
  });

  it('stops at a step whose id the page uses elsewhere', () => {
    expect(
      whereItStops(numberSteps, `${size}\n${step('id="still" title="題" reversible="yes"')}`)?.reason,
    ).toContain('still');
  });

  it('stops at the second of two steps with one id', () => {
    const stop = whereItStops(numberSteps, `${size}\n${size}`);
    expect(stop?.line).toBe(7);
    expect(stop?.reason).toContain('size');
  });
});
