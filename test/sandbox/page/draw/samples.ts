/** One of each kind that the strict checker takes, with all that can be drawn of it. */
import { plain } from '../../a-slack.ts';

const option = (value: string) => ({ text: plain(`選択肢${value}`), value });
const described = { ...option('b'), description: plain('説明') };
const choice = { options: [option('a'), described] };
const richText = {
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: '太い' }] }],
};

/** Type → what it holds besides its type. */
export const elements: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  button: { text: plain('内訳'), value: '{"goal":5}', style: 'primary' },
  overflow: choice,
  static_select: { ...choice, initial_option: described },
  multi_static_select: { ...choice, initial_options: [described] },
  external_select: { initial_option: option('a'), min_query_length: 0 },
  multi_external_select: { initial_options: [option('a')] },
  users_select: { initial_user: 'U1' },
  multi_users_select: { initial_users: ['U1', 'U2'] },
  channels_select: { initial_channel: 'C1' },
  conversations_select: { initial_conversation: 'C1' },
  checkboxes: { ...choice, initial_options: [described] },
  radio_buttons: { ...choice, initial_option: described },
  datepicker: { initial_date: '2026-11-20' },
  timepicker: { initial_time: '09:30' },
  datetimepicker: { initial_date_time: 1_795_132_800 },
  plain_text_input: { multiline: true, initial_value: '意見', max_length: 20 },
  rich_text_input: { initial_value: richText },
  number_input: { is_decimal_allowed: true, initial_value: '132.3' },
  email_text_input: { initial_value: 'a@example.com' },
  url_text_input: { initial_value: 'https://example.com/' },
  file_input: { filetypes: ['xlsx', 'csv'], max_files: 1 },
  icon_button: { icon: 'trash', text: plain('消す') },
  feedback_buttons: {
    positive_button: { text: plain('よい'), value: 'good' },
    negative_button: { text: plain('わるい'), value: 'bad' },
  },
};

export const anElement = (type: string) => ({ type, action_id: 'a', ...elements[type] });

const rows = [[{ type: 'raw_text', text: '年度' }], [{ type: 'raw_text', text: 'R6' }]];

export const blocks: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  section: {
    text: plain('本文'),
    fields: [plain('左'), plain('右')],
    accessory: anElement('button'),
  },
  image: { image_url: 'https://example.com/a.png', alt_text: '図', title: plain('題') },
  context_actions: { elements: [anElement('feedback_buttons')] },
  input: { label: plain('意見'), hint: plain('例'), element: anElement('plain_text_input') },
  rich_text: { elements: richText.elements },
  table: { rows },
  data_table: { rows, caption: '実績' },
  divider: {},
  header: { text: plain('見出し') },
  context: { elements: [plain('注'), { type: 'mrkdwn', text: '*注*' }] },
  actions: { elements: [anElement('button')] },
  markdown: { text: '# 見出し' },
};

export const aBlock = (type: string) => ({ type, block_id: 'b', ...blocks[type] });
