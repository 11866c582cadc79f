/** 差し戻しのお知らせ: what who entered a value reads when the secretariat sends it back. */

import { collectedOf } from '../collection/collected.ts';
import type { State } from '../domain/state.ts';
import { enteredValueText, targetName } from './entry.ts';
import { fiscalYearName } from './fiscal-year.ts';
import type { Page } from './page.ts';
import { sentencePage } from './sentence-page.ts';

/** Nothing for an entry that is no longer sent back. */
export function sentBackPage(no: number, state: State): Page | undefined {
  const entry = state.entries.find((one) => one.no === no);
  const last = entry?.decisions.at(-1);
  if (entry === undefined || last?.kind !== 'sent-back') return undefined;
  const what = collectedOf(entry, state);
  const name = what === undefined ? entry.target : targetName(what);
  const value = enteredValueText(entry.value, what?.unit ?? null);
  const said = `${name}の${fiscalYearName(entry.fiscalYear)}の${entry.what === 'planned' ? '計画・目標' : '値'}（${value}）が、事務局から差し戻されました。この値は回答に使われていません。`;
  return sentencePage(
    [
      said,
      `理由：${last.reason}`,
      'みちすじのホームの「入れ直す」から、もう一度入力してください。',
    ].join('\n'),
  );
}
