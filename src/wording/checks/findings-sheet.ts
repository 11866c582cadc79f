/** 点検結果の表: what the rules find, one row each, to be put into a workbook as the sheet 点検結果. */

import type { SetAside } from '../../domain/discussion-point.ts';
import type { Plan } from '../../domain/plan.ts';
import { type Finding, keyOf } from '../../review/checks/finding.ts';
import { setAsideOf } from '../../review/points.ts';
import { kindText, originText } from './finding-text.ts';
import { stepOrder, stepTitle } from './check-list.ts';
import { toldFinding } from './told-finding.ts';

export const findingColumns = [
  ...['検証手順', '種類', '対象', '点検結果', '規則', '目指す姿', '資料の写しによるもの'],
  ...['出典', '取り上げない理由'],
] as const;

/** Returns the rows in the order of the steps; drafts, so for the secretariat's own copy alone. */
export function findingRows(
  findings: readonly Finding[],
  { plan, setAsides }: { plan: Plan; setAsides: readonly SetAside[] },
): string[][] {
  return stepOrder.flatMap((step) =>
    findings
      .filter((one) => one.step === step)
      .map((finding) => {
        const { heading, text, rule, goals, source } = toldFinding(finding, plan);
        return [
          ...[stepTitle(step, plan), kindText(finding), heading, text, rule, goals.join('・')],
          ...[originText(finding) === '' ? '' : originMark(finding), source],
          setAsideOf({ setAsides }, keyOf(finding))?.reason ?? '',
        ];
      }),
  );
}

function originMark({ origin }: Finding): string {
  return origin === 'transcription' ? '写しによる' : '元の資料で確認';
}
