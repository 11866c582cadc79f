/** シート「取組み」を読む: the sections of the action plan, each with its 取組み in their order. */

import type { GoalNumber } from '../../domain/goal.ts';
import { ActionPlanSection } from '../../domain/measure.ts';
import { folded } from '../folded.ts';
import {
  cellIn,
  limits,
  readLines,
  readText,
  readTextOrNone,
  type ReadCell,
  readWholeNumber,
  taker,
} from './goal-cells.ts';
import type { GoalRowProblem } from './goal-problem.ts';
import type { GoalRow, GoalRows } from './goal-rows.ts';
import {
  citationOfRow,
  type ReadRow,
  readRow,
  type ReadRows,
  tooMany,
  twiceIn,
} from './read-rows.ts';

type Said = {
  section: string | undefined;
  /** Empty where the section was named in a row above. */
  name: string;
  no: number | null;
  text: string | null;
  remarks: readonly string[];
};

export function readInitiatives(
  { rows }: GoalRows,
  goal: GoalNumber,
): ReadRows<ActionPlanSection[]> {
  const read = tooMany(rows.map((row) => initiativeRow(row, goal)));
  const checked = twiceIn(read, ({ section, no }) =>
    section === undefined || no === null ? undefined : `${section}の取組み${no}`,
  );
  const sections = [...new Set(read.flatMap(({ said }) => said.section ?? []))];
  return {
    rows: checked.map((one) => ({
      ...one,
      problems: [...one.problems, ...orderProblems(one, read)],
    })),
    content: sections.map((no) => sectionOf(no, read, goal)),
  };
}

function initiativeRow(row: GoalRow, goal: GoalNumber): ReadRow<Said> {
  const { problems, take } = taker(row.problems);
  const section = readSection(row, goal);
  if ('problem' in section) problems.push(section.problem);
  const text = take(readTextOrNone(cellIn(row, 'initiative'), limits.text), null);
  const no = cellIn(row, 'initiativeNo');
  const isWithout = text === null && no.said === '';
  const said: Said = {
    section: 'read' in section ? section.read : undefined,
    name: take(readTextOrNone(cellIn(row, 'sectionName')), null) ?? '',
    no: isWithout ? null : take(readWholeNumber(no, limits.lines), 1),
    text,
    remarks: take(readLines(cellIn(row, 'remarks')), []),
  };
  if (text === null && no.said !== '') problems.push({ problem: 'empty', at: 'initiative' });
  return readRow(row, said, problems);
}

/** 「8-1」; what Excel made a date of is told apart in its sentence. */
export function readSection(row: GoalRow, goal: GoalNumber): ReadCell<string> {
  const cell = cellIn(row, 'section');
  const said = readText(cell);
  if ('problem' in said) return said;
  const no = ActionPlanSection.shape.no.safeParse(folded(said.read));
  if (!no.success) return { problem: { problem: 'not-a-section', said: said.read } };
  return no.data.startsWith(`${goal}-`)
    ? { read: no.data }
    : { problem: { problem: 'other-goal', at: cell.at, said: said.read } };
}

/** A section is named on its first row, and its 取組み count from 1 without a gap. */
function orderProblems(
  { row, said: { section, name, no } }: ReadRow<Said>,
  all: readonly ReadRow<Said>[],
): GoalRowProblem[] {
  if (section === undefined) return [];
  const mine = all.filter((one) => one.said.section === section);
  const [first] = mine;
  const named = first?.said.name ?? '';
  return [
    ...nameProblems({ section, name }, { named, isFirst: first?.row === row }),
    ...(hasGap(no, mine)
      ? [{ problem: 'initiative-gap', section, expected: no - 1 } as const]
      : []),
  ];
}

function nameProblems(
  { section, name }: { section: string; name: string },
  { named, isFirst }: { named: string; isFirst: boolean },
): GoalRowProblem[] {
  if (isFirst) return name === '' ? [{ problem: 'empty', at: 'sectionName' }] : [];
  if (name === '' || name === named) return [];
  return [{ problem: 'other-section-name', section, name: named }];
}

function hasGap(no: number | null, all: readonly ReadRow<Said>[]): no is number {
  return no !== null && no !== 1 && !all.some(({ said }) => said.no === no - 1);
}

function sectionOf(no: string, all: readonly ReadRow<Said>[], goal: GoalNumber): ActionPlanSection {
  const mine = all.filter(({ said }) => said.section === no);
  const initiatives = mine
    .flatMap(({ said }) =>
      said.no === null || said.text === null ? [] : [{ at: said.no, text: said.text }],
    )
    .toSorted((one, other) => one.at - other.at);
  return {
    ...{ no, goal },
    name: mine[0]?.said.name ?? '',
    nameIsReconstructed: false,
    initiatives: initiatives.map(({ text }) => text),
    remarks: mine.flatMap(({ said }) => said.remarks),
    citation: citationOfRow(goal, mine[0]?.row ?? { place: { sheet: '', no: 1 } }),
  };
}
