/** 変わった見直しの言葉: how far each 見直し had come, and has come. */

import type { ChangesFacts } from '../answers/kinds/changes.ts';
import type { SeenRevision } from '../collection/revision-record.ts';
import type { ChangesSection } from '../reports/changes-page.ts';
import { dateText } from '../domain/date-text.ts';
import { kindName } from './kept-revision-text.ts';
import { stageName } from './revision.ts';

export function revisionsSection({ revisions }: Pick<ChangesFacts, 'revisions'>): ChangesSection {
  return {
    title: '見直し',
    columns: ['番号', '種類', '前', '後'],
    rows: revisions.map((one) => {
      const revision = one.standing;
      const [before, after] = [one.before, one.after].map(stateText);
      const isReworded = before === after;
      return [
        `見直し${revision.no}`,
        kindName(revision),
        before ?? '',
        `${after ?? ''}${isReworded ? '（記載が改められました）' : ''}`,
      ];
    }),
    empty: '見直しに変化はありません。',
  };
}

/** @example '決定（令和9年3月10日、新しい系列を試算に入れることは令和9年4月1日に承認）' */
function stateText(revision: SeenRevision | undefined): string {
  if (revision === undefined) return '（なし）';
  const { stage, stages, dropped, breakApprovedOn, outdated } = revision;
  if (dropped !== null) return '取下げ';
  const on = stages.at(-1)?.on;
  const told = [
    ...(on === undefined ? [] : [dateText(on)]),
    ...(breakApprovedOn === null
      ? []
      : [`新しい系列を試算に入れることは${dateText(breakApprovedOn)}に承認`]),
    ...(outdated === null ? [] : ['いまの計画データと合わず、回答に反映していません']),
  ];
  return told.length === 0 ? stageName(stage) : `${stageName(stage)}（${told.join('、')}）`;
}
