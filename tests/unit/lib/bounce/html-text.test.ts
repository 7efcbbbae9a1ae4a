import { expect, it } from 'vitest';
import { htmlText } from '../../../../src/lib/bounce/html-text.ts';

it.each([
  ['<p>User&nbsp;unknown</p><p>550</p>', 'User unknown\n550'],
  ['<style>p > a { color: red }</style><b>full</b>', 'full'],
  ['<script>alert("550")</script>hi', 'hi'],
  ['&lt;a@example.jp&gt; &#x5b9b;&#20808;', '<a@example.jp> 宛先'],
  ['a < b', 'a < b'],
  ['<!-- hidden > -->shown', 'shown'],
  ['open <p', 'open'],
  ['<p>İSTANBUL</p><STYLE>p { }</STYLE>550', 'İSTANBUL\n550'],
  ['', ''],
])('%j reads %j', (html, text) => {
  expect(htmlText(html)).toBe(text);
});
