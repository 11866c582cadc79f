/** What people type becomes what Slack sends, and back again to be edited. */

import { expect, it } from 'vitest';
import { typedText, wireText } from '../../../src/sandbox/page/wire-text.ts';

const names = [
  { typed: '@みちすじ', wire: '<@U0BOT>' },
  { typed: '#検証部会', wire: '<#C1|検証部会>' },
];

it.each([
  ['@みちすじ 目指す姿5の指数は？', '<@U0BOT> 目指す姿5の指数は？'],
  ['#検証部会 で 5 < 6 & 7 > 6', '<#C1|検証部会> で 5 &lt; 6 &amp; 7 &gt; 6'],
  ['<@U0BOT>', '&lt;@U0BOT&gt;'],
  [
    '資料は https://example.jp/a?b=1&c=2 です。',
    '資料は <https://example.jp/a?b=1&amp;c=2> です。',
  ],
])('%s', (typed, wire) => {
  expect(wireText(typed, names)).toBe(wire);
  expect(typedText(wire, names)).toBe(typed);
});
