/** Blocks for tests, and what Slack would say about them. */
import { checkMessageBlocks } from '../../src/sandbox/block-kit/check-blocks.ts';
import { plain } from './a-slack.ts';

export const long = (length: number) => 'あ'.repeat(length);
export const times = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));
export const said = (text: string) => ({ type: 'raw_text', text });
export const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });
export const actions = (elements: unknown[]) => ({ type: 'actions', elements });
export const dataTable = (changes: Record<string, unknown> = {}) => ({
  type: 'data_table',
  caption: '実績',
  rows: [
    [said('年度'), said('指数')],
    [said('R6'), { type: 'raw_number', value: 1, text: '1' }],
  ],
  ...changes,
});
export const menu = (count: number, option: Record<string, unknown> = {}) => ({
  type: 'static_select',
  action_id: 'goal',
  options: times(count, (at) => ({ text: plain(`${at}`), value: `${at}`, ...option })),
});

/** What Slack would say about the blocks of a message. */
export function complaintsAbout(blocks: unknown): readonly string[] {
  const read = checkMessageBlocks(blocks, []);
  return 'error' in read ? [read.error, ...read.messages] : [];
}
