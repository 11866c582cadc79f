/** 起動できないとき: the one message for the person who starts the bot. */

/** `code` is Slack's or the system's own word, for those who look it up. */
export type StartProblem =
  | { problem: 'bot-token-refused'; code: string }
  | { problem: 'app-token-refused'; code: string }
  | { problem: 'port-in-use'; port: number }
  | { problem: 'port-refused'; port: number; code: string };

/** Returns what is wrong and what to do about it. */
export function explainStart(problem: StartProblem): string {
  switch (problem.problem) {
    case 'bot-token-refused':
      return `SLACK_BOT_TOKEN がSlackに受け付けられませんでした（${problem.code}）。アプリ管理画面の「OAuth & Permissions」にある xoxb- で始まるトークンを確かめてください。`;
    case 'app-token-refused':
      return `SLACK_APP_TOKEN がSlackに受け付けられませんでした（${problem.code}）。「Basic Information」の「App-Level Tokens」のトークンと、権限 connections:write、Socket Modeの設定を確かめてください。`;
    case 'port-in-use':
      return `ポート${problem.port}は、ほかのプログラム（すでに動いているこのボットかもしれません）が使っています。それを止めるか、PORT に別の番号を設定してください。`;
    case 'port-refused':
      return `ポート${problem.port}で待ち受けられません（${problem.code}）。PORT と HOST の設定を確かめてください。`;
  }
}
