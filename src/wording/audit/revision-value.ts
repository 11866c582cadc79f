/** 変わった見直しの書き方: a revision, and each stage that it reached, as the audit tells them. */

import type { Op } from '../../domain/change.ts';
import { Revision, StageReached } from '../../domain/revision.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { changeText, stageText } from '../revision.ts';

/**
 * Returns a line for a revision that was put down, or a stage of one; nothing for what else changed
 * in it.
 *
 * @example '見直し1を追加：指標の差替え：5-A4 → 「…」、令和8年度から（事務局案（令和8年11月20日））'
 */
export function revisionLine({ path, before, after }: Op): string | undefined {
  const [first, place, field] = path;
  if (first !== 'revisions' || typeof place !== 'object') return undefined;
  const name = `見直し${place.at + 1}`; // None is ever taken out of the list
  const revision = Revision.safeParse(after);
  if (revision.success) {
    const { change, appliesFrom, reason } = revision.data;
    const from = `${fiscalYearName(appliesFrom)}から`;
    return `${name}を追加：${changeText(change, undefined)}、${from}、${stageText(revision.data)}。見直しの理由：${reason}`;
  }
  if (field !== 'stages') return undefined;
  return stageLine(name, 'を追加', after) ?? stageLine(name, 'を取り消し', before);
}

function stageLine(name: string, done: string, value: unknown): string | undefined {
  const stage = StageReached.safeParse(value);
  if (!stage.success) return undefined;
  return `${name}の段階${done}：${stageText({ stages: [stage.data], dropped: null })}`;
}
