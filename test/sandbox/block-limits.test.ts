import { describe, expect, it } from 'vitest';
import { aButton, aSlack, call, plain } from './a-slack.ts';
import { actions, complaintsAbout, long, menu, section, times } from './some-blocks.ts';

describe('the blocks of a message that Slack refuses', () => {
  const at = (pointer: string) => `[json-pointer:/blocks${pointer}]`;
  it.each<[string, unknown[], string]>([
    [
      '51 blocks',
      times(51, () => ({ type: 'divider' })),
      `no more than 50 items allowed ${at('')}`,
    ],
    ['an unknown block', [{ type: 'chart' }], `unsupported type: chart ${at('/0/type')}`],
    [
      'an unknown property',
      [{ type: 'divider', colour: 'red' }],
      `invalid additional property: colour ${at('/0')}`,
    ],
    [
      'a section of 3,001',
      [section(long(3001))],
      `must be less than 3001 characters ${at('/0/text/text')}`,
    ],
    ['an empty section', [section('')], `must be more than 0 characters ${at('/0/text/text')}`],
    [
      'a section of nothing',
      [{ type: 'section' }],
      `must define either \`text\` or \`fields\` ${at('/0')}`,
    ],
    [
      '11 fields',
      [{ type: 'section', fields: times(11, () => plain('あ')) }],
      `no more than 10 items allowed ${at('/0/fields')}`,
    ],
    [
      'a field of 2,001',
      [{ type: 'section', fields: [plain(long(2001))] }],
      `must be less than 2001 characters ${at('/0/fields/0/text')}`,
    ],
    [
      'a header of 151',
      [{ type: 'header', text: plain(long(151)) }],
      `must be less than 151 characters ${at('/0/text/text')}`,
    ],
    [
      'a header in mrkdwn',
      [{ type: 'header', text: { type: 'mrkdwn', text: 'あ' } }],
      `value must be one of [plain_text] ${at('/0/text/type')}`,
    ],
    [
      '11 elements of context',
      [{ type: 'context', elements: times(11, () => plain('あ')) }],
      `no more than 10 items allowed ${at('/0/elements')}`,
    ],
    [
      '26 buttons',
      [actions(times(26, (n) => aButton({ action_id: `b${n}` })))],
      `no more than 25 items allowed ${at('/0/elements')}`,
    ],
    [
      'a button text of 76',
      [actions([aButton({ text: plain(long(76)) })])],
      `must be less than 76 characters ${at('/0/elements/0/text/text')}`,
    ],
    [
      'a button value of 2,001',
      [actions([aButton({ value: long(2001) })])],
      `must be less than 2001 characters ${at('/0/elements/0/value')}`,
    ],
    [
      'an action_id of 256',
      [actions([aButton({ action_id: long(256) })])],
      `must be less than 256 characters ${at('/0/elements/0/action_id')}`,
    ],
    [
      'one action_id twice in a block',
      [actions([aButton(), aButton()])],
      `\`action_id\` "more" already exists ${at('/0/elements/1/action_id')}`,
    ],
    [
      'a block_id of 256',
      [{ type: 'divider', block_id: long(256) }],
      `must be less than 256 characters ${at('/0/block_id')}`,
    ],
    [
      'one block_id twice',
      times(2, () => ({ type: 'divider', block_id: 'a' })),
      `\`block_id\` "a" already exists ${at('/1/block_id')}`,
    ],
    [
      '101 options',
      [actions([menu(101)])],
      `no more than 100 items allowed ${at('/0/elements/0/options')}`,
    ],
    [
      'an option text of 76',
      [actions([menu(1, { text: plain(long(76)) })])],
      `must be less than 76 characters ${at('/0/elements/0/options/0/text/text')}`,
    ],
    [
      'an option value of 151',
      [actions([menu(1, { value: long(151) })])],
      `must be less than 151 characters ${at('/0/elements/0/options/0/value')}`,
    ],
    [
      'an image without alt text',
      [{ type: 'image', image_url: 'https://example.com/a.png' }],
      `missing required field: alt_text ${at('/0')}`,
    ],
    [
      'an alt text of 2,001',
      [{ type: 'image', image_url: 'https://example.com/a.png', alt_text: long(2001) }],
      `must be less than 2001 characters ${at('/0/alt_text')}`,
    ],
    [
      'markdown of 12,001 in all',
      [
        { type: 'markdown', text: long(6000) },
        { type: 'markdown', text: long(6001) },
      ],
      `must be less than 12001 characters ${at('')}`,
    ],
    [
      'markdown with 51 headings',
      [{ type: 'markdown', text: times(51, (n) => `# ${n}`).join('\n') }],
      `no more than 50 items allowed ${at('')}`,
    ],
  ])('refuses %s', (_what, blocks, message) => {
    expect(complaintsAbout(blocks)).toEqual(['invalid_blocks', `[ERROR] ${message}`]);
  });

  it('refuses more than about 13,000 characters in all', () => {
    expect(complaintsAbout(times(5, () => section(long(3000))))).toEqual(['msg_blocks_too_long']);
  });

  it('refuses blocks that are no list', () => {
    expect(complaintsAbout({ type: 'divider' })).toEqual(['invalid_blocks_format']);
  });
});

describe('the blocks of a message that Slack takes', () => {
  it.each<[string, unknown[]]>([
    ['50 dividers', times(50, () => ({ type: 'divider' }))],
    ['a section of 3,000', [section(long(3000))]],
    ['one action_id in two blocks', times(2, () => actions([aButton()]))],
    ['a menu of 100 options', [actions([menu(100)])]],
    [
      'rich text',
      [
        {
          type: 'rich_text',
          elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'あ' }] }],
        },
      ],
    ],
  ])('takes %s', (_what, blocks) => {
    expect(complaintsAbout(blocks)).toEqual([]);
  });
});

it('answers a call with the complaints in both places Slack writes them', async () => {
  const slack = await aSlack();
  expect(
    await call(slack, 'chat.postMessage', {
      channel: 'C1',
      text: 'あ',
      blocks: [{ type: 'chart' }],
    }),
  ).toEqual({
    ok: false,
    error: 'invalid_blocks',
    errors: ['unsupported type: chart [json-pointer:/blocks/0/type]'],
    response_metadata: {
      messages: ['[ERROR] unsupported type: chart [json-pointer:/blocks/0/type]'],
    },
  });
  expect(slack.messages('C1')).toEqual([]);
});
