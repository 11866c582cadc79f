/** 診断（お知らせ）: which reminders Slack has refused, and what to do about them. */

import type { State } from '../../domain/state.ts';
import { unsentReason } from '../unsent.ts';
import { weekdayText } from '../weekday-text.ts';
import type { Finding } from './finding.ts';

/** So many are named; all of them stand on Home one after the other. */
const most = 5;

/** Returns nothing where all could be sent. */
export function noticeFindings({ notices, roster }: Pick<State, 'notices' | 'roster'>): Finding[] {
  const failed = notices.flatMap(({ to, on, state }) =>
    state.status === 'failed' ? [{ to, on, code: state.code }] : [],
  );
  if (failed.length === 0) return [];
  const named = failed.slice(0, most).map(({ to, on, code }) => {
    const name = roster.people.find(({ user }) => user === to)?.name;
    const whom = name === undefined ? to : `${name}さん（${to}）`;
    return `${whom}への${weekdayText(on)}の分は、${unsentReason(code)}`;
  });
  const rest = failed.length - named.length;
  const list = [...named, ...(rest > 0 ? [`ほか${rest}通`] : [])].join('。');
  return [
    {
      grade: 'attention',
      text: `お知らせ：Slackに送れなかったものが${failed.length}通あります。${list}。中身は保存してあります。わけを除いてから、事務局の方がみちすじのホームで「再送」を押してください。届けられない方が担当のときは、「収集の予定を直す」で担当を替えてください。`,
    },
  ];
}
