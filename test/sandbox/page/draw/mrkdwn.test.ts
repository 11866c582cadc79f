import { expect, it } from 'vitest';
import { drawMrkdwn } from '../../../../src/sandbox/page/draw/mrkdwn.ts';
import { names } from './some-drawings.ts';

const link = (url: string, label: string) =>
  `<a href="${url}" target="_blank" rel="noopener noreferrer">${label}</a>`;

it.each<[string, string, string]>([
  ['bold', '*指数* は', '<strong>指数</strong> は'],
  ['bold between signs', '「*指数*」、', '「<strong>指数</strong>」、'],
  ['italic and struck', '_下_ ~前~', '<em>下</em> <s>前</s>'],
  ['marks in marks', '*_両方_*', '<strong><em>両方</em></strong>'],
  ['a sum', '2*3*4 = 24', '2*3*4 = 24'],
  ['marks inside of words, as Slack does', '値は*5*です 5_M_3', '値は*5*です 5_M_3'],
  ['a mark that nothing closes', '*注 年度末の値', '*注 年度末の値'],
  ['marks that end on another line', '*一\n二*', '*一\n二*'],
  ['code, in which nothing is read', '`*a* <b>`', '<code>*a* &lt;b&gt;</code>'],
  ['fenced text', '前\n```\n*a*\n```\n後', '前\n<pre>*a*</pre>後'],
  ['a quote', '> 一\n> 二\n三', '<blockquote>一\n二</blockquote>三'],
  ['a quote whose sign was escaped', '&gt; 一', '<blockquote>一</blockquote>'],
  ['a link', '<https://a.example/?a=1&amp;b=2|表>', link('https://a.example/?a=1&amp;b=2', '表')],
  ['a link without words', '<https://a.example>', link('https://a.example', 'https://a.example')],
  [
    'a link in bold',
    '*<https://a.example|表>*',
    `<strong>${link('https://a.example', '表')}</strong>`,
  ],
  ['a letter', '<mailto:a@b.example|送る>', link('mailto:a@b.example', '送る')],
  [
    'a bare address',
    'https://a.example/x_y_z 。',
    `${link('https://a.example/x_y_z', 'https://a.example/x_y_z')} 。`,
  ],
  ['a person', '<@U1>さん', '<span class="mention" data-user="U1">@佐藤</span>さん'],
  ['a channel', '<#C1|x>', '<span class="mention" data-channel="C1">#検証部会</span>'],
  ['everybody here', '<!here>', '<span class="mention">@here</span>'],
  ['a group', '<!subteam^S1|@委員>', '<span class="mention">@委員</span>'],
  [
    'a moment',
    '<!date^1795132800^期限は{date_num} {time}|11月20日>',
    '<time datetime="2026-11-20T00:00:00.000Z">期限は2026/11/20 09:00</time>',
  ],
  [
    'an emoji',
    ':memo: 意見',
    '<img class="emoji" src="/assets/emoji/memo.svg" alt="📝" title=":memo:"> 意見',
  ],
  ['no emoji in a time', '10:30:00 :30: :nani:', '10:30:00 :30: :nani:'],
  ['escapes once', 'A &amp; B &lt;!here&gt; &amp;lt;', 'A &amp; B &lt;!here&gt; &amp;lt;'],
  ['headings and rules, which mrkdwn does not know', '# 一\n---', '# 一\n---'],
  ['spaces as they are', '　　字下げ  二つ', '　　字下げ  二つ'],
  ['an open bracket', 'a < b', 'a &lt; b'],
])('draws %s', (_what, text, html) => {
  expect(drawMrkdwn(text, names)).toBe(html);
});

it.each(['javascript:alert(1)', 'data:text/html,a', 'vbscript:a', ' javascript:a', '/api', 'あ'])(
  'makes no link of <%s>',
  (url) => {
    expect(drawMrkdwn(`<${url}|押す>`, names)).toBe(
      `<span class="not-a-link">&lt;${url}|押す&gt;</span>`,
    );
  },
);
