/** R29: rows of the action plan whose 行動指標 slid by one row in the transcription. */

import type { MeasureIndicatorId } from '../../domain/measure.ts';
import type { Plan } from '../../domain/plan.ts';
import type { CheckContext } from './check-context.ts';
import type { Finding } from './finding.ts';

/**
 * Returns one finding for each section with such rows, with what stands beside each row and what
 * would stand there if the column were put back.
 *
 * @example 7-2: 補助件数 stands beside 地域連携型ハンズオン支援, and belongs to チャレンジ支援
 */
export function slidRows({ plan }: CheckContext): Finding[] {
  return plan.sections.flatMap(({ no, goal }) => {
    const slid = plan.measures.flatMap((row) =>
      row.section === no && row.aligned !== undefined ? [{ row, aligned: row.aligned }] : [],
    );
    if (slid.length === 0) return [];
    const rows = slid.map(({ row, aligned }) => ({
      id: row.id,
      name: row.name,
      printed: nameOf(row.indicator, plan),
      aligned: nameOf(aligned.indicator, plan),
    }));
    return [
      {
        detail: { rule: 'R29', rows },
        ...{ step: null, kind: 'auto', origin: 'transcription', goals: [goal] },
        about: [`アクションプラン${no}`],
        citations: slid.map(({ row }) => row.citation),
      },
    ];
  });
}

function nameOf(id: MeasureIndicatorId | null, plan: Plan): string | null {
  return plan.measureIndicators.find((one) => one.id === id)?.name ?? null;
}
