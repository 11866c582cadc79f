/** 施策の表: rows of the action plan as tables. */

import type { MeasureEntry, MeasureValue } from '../answers/action-plan.ts';
import type { RankedValue } from '../answers/kinds/measure-list.ts';
import type { FiscalYear } from '../domain/fiscal-year.ts';
import {
  figureCell,
  indicatorCell,
  measureCell,
  placesCell,
  rateCell,
} from './action-plan-words.ts';
import { fiscalYearShort } from './fiscal-year.ts';
import type { PagePart } from './page.ts';

/** Returns one table per section of the action plan, its rows as printed. */
export function sectionTables(
  entries: readonly MeasureEntry[],
  fiscalYear: FiscalYear,
): PagePart[] {
  const sections = [...new Set(entries.map(({ section }) => section))].toSorted((one, other) =>
    (one?.no ?? '').localeCompare(other?.no ?? ''),
  );
  return sections.map((section) => ({
    kind: 'table',
    table: {
      caption: section ? `${section.no} ${section.name}` : '区分の記載なし',
      columns: ['施策', ...valueColumns(fiscalYear)],
      rows: entries
        .filter((entry) => entry.section === section)
        .map((entry) => [measureCell(entry), ...valueCells(entry)]),
    },
  }));
}

function valueColumns(fiscalYear: FiscalYear): string[] {
  return ['行動指標', `実績（${fiscalYearShort(fiscalYear)}）`, '達成率（R6～9）'];
}

function valueCells(entry: MeasureEntry): string[] {
  return [indicatorCell(entry), figureCell(entry), rateCell(entry)];
}

/** Returns values, each with every place that shows it; nothing where there are none. */
export function valuesTable(
  caption: string,
  values: readonly MeasureValue[],
  fiscalYear: FiscalYear,
): PagePart[] {
  if (values.length === 0) return [];
  const columns = [...valueColumns(fiscalYear), '施策（載っている所）'];
  const rows = values.map(({ first, places }) => [...valueCells(first), placesCell(places)]);
  return [{ kind: 'table', table: { caption, columns, rows } }];
}

/** Returns the ranking; nothing where nothing could be ranked. */
export function rankingTable(
  ranked: readonly RankedValue[],
  order: 'asc' | 'desc',
  fiscalYear: FiscalYear,
): PagePart[] {
  if (ranked.length === 0) return [];
  return [
    {
      kind: 'table',
      table: {
        caption: `達成率が${order === 'desc' ? '高い' : '低い'}順（同じ値は同じ順位）`,
        columns: ['順位', ...valueColumns(fiscalYear), '施策（載っている所）'],
        rows: ranked.map(({ rank, first, places }) => [
          `${rank}`,
          ...valueCells(first),
          placesCell(places),
        ]),
      },
    },
  ];
}
