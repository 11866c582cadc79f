/** 診断（時計）: the day in Tokyo, and how far the machine's clock is from Slack's. */

import { momentText } from '../moment-text.ts';
import type { Finding } from './finding.ts';

/** Over HTTP, Slack's requests are refused when the clocks differ by more than five minutes. */
const longestDriftMs = 5 * 60 * 1000;
const noticeableDriftMs = 30 * 1000;

/** `driftMs` is positive when the machine is ahead; nothing when Slack could not be asked. */
export function clockFinding(at: string, driftMs: number | undefined): Finding {
  const now = `時計：日本時間で${momentText(at)}`;
  if (driftMs === undefined) {
    return {
      grade: 'attention',
      text: `${now}。Slackの時計と比べていません。この日時が正しいか見てください。`,
    };
  }
  const size = Math.abs(driftMs);
  if (size < noticeableDriftMs)
    return { grade: 'good', text: `${now}。Slackの時計と合っています。` };
  const way = driftMs > 0 ? '進んで' : '遅れて';
  return {
    grade: size > longestDriftMs ? 'bad' : 'attention',
    text: `${now}。Slackの時計より${Math.round(size / 1000)}秒${way}います。機械の時刻合わせ（NTP）を確かめてください。`,
  };
}
