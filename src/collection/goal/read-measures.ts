/** シート「施策」を読む: the rows of the action plan, and the values that they show, each value once. */

import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { GoalNumber } from '../../domain/goal.ts';
import type { ActionPlanSection, Measure, MeasureIndicator } from '../../domain/measure.ts';
import {
  cellIn,
  limits,
  readChoice,
  readLines,
  readText,
  readTextOrNone,
  readWholeNumber,
  taker,
} from './goal-cells.ts';
import type { GoalRow, GoalRows } from './goal-rows.ts';
import { type MeasureIds, namedMeasures, type MeasureWords } from './measure-ids.ts';
import { repeatedWords } from './goal-words.ts';
import { readSection } from './read-initiatives.ts';
import { citationOfRow, type ReadRow, readRow, type ReadRows, tooMany } from './read-rows.ts';
import { readShownValue, type ShownValue } from './read-shown-value.ts';
import { valuesShown } from './shown-values.ts';

type Around = {
  goal: GoalNumber;
  sections: readonly ActionPlanSection[];
  /** The values that the plan shows in other goals. */
  others: readonly MeasureIndicator[];
  ids: MeasureIds;
};

export type ReadMeasures = {
  measures: Measure[];
  /** Those that only this goal shows. */
  measureIndicators: MeasureIndicator[];
};

type Said = Pick<MeasureWords, 'name'> & {
  section: string | undefined;
  shown: ShownValue | undefined;
  initiative: number | null;
  printedNo: string | null;
  repeated: boolean;
  activities: string[];
  printedUnit: string | null;
  remarks: string[];
};

export function readMeasures({ rows, years }: GoalRows, around: Around): ReadRows<ReadMeasures> {
  const read = tooMany(rows.map((row) => measureRow(row, years, around)));
  const values = valuesShown(
    read.flatMap(({ row, said: { shown } }) => (shown === undefined ? [] : [{ row, shown }])),
    around,
  );
  const checked = read.map((one) => ({
    ...one,
    problems: [...one.problems, ...(values.problems.get(one.row) ?? [])],
  }));
  return {
    rows: checked,
    content: {
      measures: measuresOf(checked, values.idOf, around),
      measureIndicators: values.own,
    },
  };
}

function measureRow(
  row: GoalRow,
  years: readonly FiscalYear[],
  { goal, sections }: Around,
): ReadRow<Said> {
  const { problems, take } = taker(row.problems);
  const section = readSection(row, goal);
  const home = 'read' in section ? sections.find(({ no }) => no === section.read) : undefined;
  if ('problem' in section) problems.push(section.problem);
  else if (home === undefined) problems.push({ problem: 'unknown-section', said: section.read });
  const no = cellIn(row, 'initiativeNo');
  const initiative = no.said === '' ? null : take(readWholeNumber(no, limits.lines), null);
  if (home !== undefined && initiative !== null && initiative > home.initiatives.length) {
    problems.push({ problem: 'unknown-initiative', section: home.no, no: initiative });
  }
  const repeated = readChoice(cellIn(row, 'repeated'), repeatedWords, ['yes', 'no']);
  const name = take(readText(cellIn(row, 'measure')), '');
  const value = readShownValue(row, years, goal);
  problems.push(...value.problems);
  return readRow(
    row,
    {
      section: 'read' in section ? section.read : undefined,
      ...{ initiative, name, shown: value.shown, printedUnit: value.unit },
      printedNo: take(readTextOrNone(cellIn(row, 'printedNo'), 10), null),
      repeated: take(repeated, 'no') === 'yes',
      activities: take(readLines(cellIn(row, 'activities')), []),
      remarks: take(readLines(cellIn(row, 'remarks')), []),
    },
    problems,
  );
}

/** Whoever replaces the workbook gets the ids that the same rows had before. */
function measuresOf(
  read: readonly ReadRow<Said>[],
  idOf: (shown: ShownValue) => MeasureIndicator['id'],
  { goal, ids }: Around,
): Measure[] {
  const words = read.map(({ said: { section, name, shown } }) => ({
    ...{ section: section ?? '', name, indicator: shown === undefined ? null : idOf(shown) },
  }));
  const named = namedMeasures(words, goal, ids);
  return read.flatMap(({ row, said }, at): Measure[] => {
    const id = named[at];
    const { section, shown, initiative, printedNo, name, repeated, ...others } = said;
    if (id === undefined || section === undefined) return [];
    return [
      {
        ...{ id, goal, section, initiative, printedNo, name, repeated },
        ...{ activities: others.activities, printedUnit: others.printedUnit },
        indicator: shown === undefined ? null : idOf(shown),
        remarks: others.remarks,
        citation: citationOfRow(goal, row),
      },
    ];
  });
}
