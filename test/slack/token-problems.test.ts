import { expect, it } from 'vitest';
import { tokenProblems } from '../../src/slack/token-problems.ts';

const good = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };

it.each([
  {},
  { SLACK_BOT_TOKEN: ' ', SLACK_APP_TOKEN: '' },
  good,
  { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'abc' },
])('finds nothing wrong with %j', (settings) => {
  expect(tokenProblems(settings)).toEqual([]);
});

it.each([
  [{ ...good, SLACK_APP_TOKEN: 'xoxb-secret' }, 'SLACK_APP_TOKEN にボットトークン'],
  [{ ...good, SLACK_BOT_TOKEN: 'xapp-secret' }, 'SLACK_BOT_TOKEN にアプリトークン'],
  [{ ...good, SLACK_BOT_TOKEN: 'xoxp-secret' }, '利用者個人のトークン'],
  [{ ...good, SLACK_BOT_TOKEN: 'secret' }, 'xoxb- で始まる'],
  [{ ...good, SLACK_APP_TOKEN: 'secret' }, 'xapp- で始まる'],
  [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'xoxb-secret' }, 'にトークンが入って'],
  [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'どちらかが必要'],
  [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN がありません'],
])('says of %j what is wrong, without quoting it', (settings, said) => {
  const problems = tokenProblems(settings).join('\n');
  expect(problems).toContain(said);
  expect(problems).not.toContain('secret');
});
