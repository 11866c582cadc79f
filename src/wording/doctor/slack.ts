/** 診断（Slack）: tokens, what Slack says to them, and what the bot may do there. */

import { explainStart } from '../start-problem.ts';
import type { Finding } from './finding.ts';

/** What Slack answered to `auth.test`; `code` is its own word, or the system's. */
export type SlackAnswer =
  | { reached: false; code: string }
  | { reached: true; accepted: false; code: string; driftMs: number | undefined }
  | {
      reached: true;
      accepted: true;
      team: string | undefined;
      scopes: readonly string[] | undefined;
      driftMs: number | undefined;
    };

export function tokenFinding(mode: 'none' | 'http' | 'socket'): Finding {
  if (mode === 'none') {
    return {
      grade: 'attention',
      text: 'トークン：設定されていません。Slackにはつながらず、端末での質問にだけ答えます。つなぐには SLACK_BOT_TOKEN と SLACK_APP_TOKEN を設定してください。',
    };
  }
  const way = mode === 'socket' ? 'Socket Mode' : 'HTTP';
  return { grade: 'good', text: `トークン：形は合っています（${way}）。` };
}

export function settingFinding(problem: string): Finding {
  return { grade: 'bad', text: `設定：${problem}` };
}

export function slackFinding(answer: SlackAnswer): Finding {
  if (!answer.reached) {
    return {
      grade: 'attention',
      text: `Slack：届きませんでした（${answer.code}）。トークンが使えるか、権限、時計のずれは確かめていません。ネットワークと MICHISUJI_PROXY を確かめてください。`,
    };
  }
  if (!answer.accepted) {
    const text = explainStart({ problem: 'bot-token-refused', code: answer.code });
    return { grade: 'bad', text: `Slack：${text}` };
  }
  const where = answer.team === undefined ? '' : `（ワークスペース「${answer.team}」）`;
  return { grade: 'good', text: `Slack：つながりました。トークンは有効です${where}。` };
}

/** Nothing stands for what could not be learnt. */
export function scopesFinding(
  granted: readonly string[] | undefined,
  wanted: readonly string[] | undefined,
): Finding {
  if (granted === undefined || wanted === undefined) {
    const lacking = wanted === undefined ? 'manifest.yml' : 'Slackの返事';
    return { grade: 'attention', text: `権限：${lacking}から読み取れず、確かめていません。` };
  }
  const missing = wanted.filter((scope) => !granted.includes(scope));
  const needless = granted.filter((scope) => !wanted.includes(scope));
  if (missing.length > 0) {
    return {
      grade: 'bad',
      text: `権限：足りません（${missing.join('、')}）。アプリ管理画面の「OAuth & Permissions」で加え、アプリをワークスペースに入れ直してください。`,
    };
  }
  if (needless.length > 0) {
    return {
      grade: 'attention',
      text: `権限：このボットの使わないものがあります（${needless.join('、')}）。アプリ管理画面で外せます。`,
    };
  }
  return { grade: 'good', text: `権限：manifest.yml のとおりです（${wanted.length}件）。` };
}
