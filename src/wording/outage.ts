/** 不通の知らせ: what the person who looks after the bot reads while Slack cannot be reached. */

/** Returns what is the matter, what the bot does, and what to look at; `code` can be looked up. */
export function outageBegins(code: string): string {
  return `Slackにつながりません（${code}）。つながるまで試し続けます。長く続くときは、ネットワークとプロキシ（MICHISUJI_PROXY）の設定を確かめてください。`;
}

export const outageEnds = 'Slackにつながりました。';
