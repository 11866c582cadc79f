/** 資料の頭: under which day, for whom, and about what a paper is. */

import type { Plan } from '../../domain/plan.ts';
import type { PaperRequest } from '../../reports/papers/paper.ts';
import { dateText } from '../../domain/date-text.ts';
import { inQuotes } from '../in-quotes.ts';
import { copyNames, paperNames } from './paper-names.ts';

const unpublished: Partial<Record<Asked['kind'], string>> = {
  changes: '公開していない変更',
  'changes-since': '事務局だけの意見と事務局案',
};

type Asked = Pick<PaperRequest, 'kind' | 'goal' | 'copy' | 'on'>;

/** @example paperTitle({ kind: 'indicators', goal: 5, … }, plan); // '指標一覧　目指す姿5「ライフスタイル等に…」' */
export function paperTitle({ kind, goal: no }: Asked, { goals }: Plan): string {
  const goal = goals.find((one) => one.no === no);
  return `${paperNames[kind]}${goal === undefined ? '' : `　目指す姿${goal.no}${inQuotes(goal.name)}`}`;
}

/** @example copyLine({ copy: 'for-committee', on: '2026-11-20', … }); // '令和8年11月20日現在　配布用' */
export function copyLine({ kind, on, copy }: Asked): string {
  const holds = unpublished[kind] ?? '事務局だけの意見と氏名';
  const warning = copy === 'for-secretariat' ? `（${holds}を含みます。配らないでください）` : '';
  return `${dateText(on)}現在　${copyNames[copy]}${warning}`;
}
