/** トークンの取り違え: Slack's tokens look alike, and each in another's place is its own mistake. */

type Settings = Readonly<Record<string, string | undefined>>;

/**
 * Returns what is wrong with the Slack tokens, in Japanese; no token is quoted.
 *
 * @returns an empty list when they are complete, or when none is set at all.
 */
export function tokenProblems(settings: Settings): readonly string[] {
  const valueOf = (name: string): string => settings[name]?.trim() ?? '';
  const bot = valueOf('SLACK_BOT_TOKEN');
  const app = valueOf('SLACK_APP_TOKEN');
  const secret = valueOf('SLACK_SIGNING_SECRET');
  if (bot + app + secret === '') return [];
  return [
    ...botTokenProblems(bot),
    ...appTokenProblems(app),
    ...(app + secret === '' ? [missingOther] : []),
    ...(/^x(ox|app)/.test(secret) ? [tokenAsSecret] : []),
  ];
}

const missingBotToken =
  'SLACK_BOT_TOKEN がありません。アプリ管理画面の「OAuth & Permissions」にある xoxb- で始まるトークンを入れてください。';
const missingOther =
  'SLACK_APP_TOKEN（Socket Mode、xapp- で始まる）か SLACK_SIGNING_SECRET（HTTP）のどちらかが必要です。';
const tokenAsSecret =
  'SLACK_SIGNING_SECRET にトークンが入っています。「Basic Information」の「Signing Secret」の値を入れてください。トークンはその場所に残さないでください。';

function botTokenProblems(token: string): readonly string[] {
  if (token === '') return [missingBotToken];
  if (token.startsWith('xoxb-')) return [];
  if (token.startsWith('xoxp-')) {
    return [
      'SLACK_BOT_TOKEN に利用者個人のトークン（xoxp-）が入っています。ボットが本人として読み書きしてしまうため、起動しません。xoxb- で始まるボットトークンに替えてください。',
    ];
  }
  if (token.startsWith('xapp-')) {
    return [
      'SLACK_BOT_TOKEN にアプリトークン（xapp-）が入っています。xapp- は SLACK_APP_TOKEN に、xoxb- を SLACK_BOT_TOKEN に入れてください。',
    ];
  }
  return ['SLACK_BOT_TOKEN は xoxb- で始まるボットトークンにしてください。'];
}

function appTokenProblems(token: string): readonly string[] {
  if (token === '' || token.startsWith('xapp-')) return [];
  if (token.startsWith('xoxb-')) {
    return [
      'SLACK_APP_TOKEN にボットトークン（xoxb-）が入っています。xoxb- は SLACK_BOT_TOKEN に、「Basic Information」の「App-Level Tokens」で作る xapp- を SLACK_APP_TOKEN に入れてください。',
    ];
  }
  return ['SLACK_APP_TOKEN は xapp- で始まるアプリトークンにしてください。'];
}
