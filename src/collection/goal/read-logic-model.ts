/** シート「ロジックモデル」を読む: issues, triggers, examples, outcomes and stated links, one a row. */

import type { GoalNumber } from '../../domain/goal.ts';
import type { Indicator, IndicatorId } from '../../domain/indicator.ts';
import { levels } from '../../domain/level.ts';
import type { LogicModel } from '../../domain/logic-model.ts';
import { folded } from '../folded.ts';
import {
  cellIn,
  limits,
  readChoice,
  readText,
  readTextOrNone,
  type ReadCell,
  taker,
} from './goal-cells.ts';
import type { Title } from './goal-columns.ts';
import type { GoalRowProblem } from './goal-problem.ts';
import type { GoalRow, GoalRows } from './goal-rows.ts';
import { modelParts, type ModelRowPart, partWords } from './goal-words.ts';
import type { GoalHead } from './read-goal-head.ts';
import { idsIn } from './read-indicators.ts';
import {
  citationOfRow,
  type ReadRow,
  readRow,
  type ReadRows,
  tooMany,
  twiceIn,
} from './read-rows.ts';

type Around = { goal: GoalNumber; head: GoalHead; indicators: readonly Indicator[] };

type Said = {
  part: ModelRowPart | undefined;
  text: string;
  audience: string;
  from: string | null;
  indicators: readonly IndicatorId[];
  to: readonly IndicatorId[];
};

/** Which cells each kind of row has besides its text. */
const used: Readonly<Record<ModelRowPart, readonly Title[]>> = {
  issue: ['audience'],
  trigger: ['audience', 'from'],
  example: ['from', 'indicator'],
  'short-term': ['indicator'],
  'mid-long-term': ['indicator'],
  link: ['indicator', 'to'],
};

export function readLogicModel({ rows }: GoalRows, around: Around): ReadRows<LogicModel> {
  const written = rows.map((row) => modelRow(row, around));
  const textsOf = (part: ModelRowPart): string[] =>
    written.flatMap(({ said }) => (said.part === part ? [said.text] : []));
  const texts = { issue: textsOf('issue'), trigger: textsOf('trigger') };
  const read = twiceIn(tooMany(written), keyOf).map((one) => ({
    ...one,
    problems: [...one.problems, ...fromProblems(one.said, texts)],
  }));
  return { rows: read, content: modelOf(read, around) };
}

function modelRow(row: GoalRow, { goal, head, indicators }: Around): ReadRow<Said> {
  const { problems, take } = taker(row.problems);
  const part = readChoice(cellIn(row, 'part'), partWords, modelParts);
  if ('problem' in part) {
    const said = { part: undefined, text: '', audience: '', from: null, indicators: [], to: [] };
    return readRow(row, said, [...problems, part.problem]);
  }
  const has = (title: Title): boolean => used[part.read].includes(title);
  for (const title of ['audience', 'from', 'indicator', 'to'] as const) {
    if (!has(title) && row.text(title) !== '') {
      problems.push({ problem: 'not-used', at: title, part: partWords[part.read][0] });
    }
  }
  const named = (title: 'indicator' | 'to', level: boolean): IndicatorId[] => {
    if (!has(title)) return [];
    const ids = take(idsIn(cellIn(row, title)), []);
    problems.push(...indicatorProblems(ids, title, { part: part.read, goal, indicators, level }));
    return ids;
  };
  const said: Said = {
    part: part.read,
    text: take(readText(cellIn(row, 'text'), limits.text), ''),
    audience: has('audience') ? take(audienceIn(row, head), '') : '',
    from: has('from') ? take(readTextOrNone(cellIn(row, 'from'), limits.text), null) : null,
    indicators: named('indicator', part.read !== 'link'),
    to: named('to', false),
  };
  return readRow(row, said, [...problems, ...countProblems(said, problems, indicators)]);
}

function audienceIn(row: GoalRow, { audiences }: GoalHead): ReadCell<string> {
  const cell = cellIn(row, 'audience');
  const read = readText(cell);
  if ('problem' in read) return read;
  const found = audiences.find((one) => folded(one) === folded(read.read));
  return found === undefined
    ? { problem: { problem: 'unknown-text', at: cell.at, said: read.read, among: 'audience' } }
    : { read: found };
}

type Named = {
  part: ModelRowPart;
  goal: GoalNumber;
  indicators: readonly Indicator[];
  /** Whether all of them are of the level that the part is about. */
  level: boolean;
};

function indicatorProblems(
  ids: readonly IndicatorId[],
  at: 'indicator' | 'to',
  { part, indicators, level }: Named,
): GoalRowProblem[] {
  return ids.flatMap((id): GoalRowProblem[] => {
    const indicator = indicators.find((one) => one.id === id);
    if (indicator === undefined) return [{ problem: 'unknown-indicator', at, id }];
    const expected = part === 'example' ? 'action' : part;
    return !level || indicator.level === expected
      ? []
      : [{ problem: 'other-level', at, id, part: partWords[part][0] }];
  });
}

/** An outcome is shown by one indicator, and a link leads from one to a later one. */
function countProblems(
  { part, indicators, to }: Said,
  problems: readonly GoalRowProblem[],
  all: readonly Indicator[],
): GoalRowProblem[] {
  if (part === 'issue' || part === 'trigger' || part === 'example') return [];
  const isTold = (at: Title): boolean => problems.some((one) => 'at' in one && one.at === at);
  const isOne = (at: 'indicator' | 'to', ids: readonly IndicatorId[]): GoalRowProblem[] =>
    ids.length === 1 || isTold(at) ? [] : [{ problem: 'one-indicator', at }];
  const counts = [...isOne('indicator', indicators), ...(part === 'link' ? isOne('to', to) : [])];
  if (part !== 'link' || counts.length > 0 || problems.length > 0) return counts;
  const rank = (ids: readonly IndicatorId[]): number =>
    levels.indexOf(all.find(({ id }) => ids.includes(id))?.level ?? 'action');
  return rank(to) <= rank(indicators) ? [{ problem: 'link-leads-back' }] : [];
}

function fromProblems(
  { part, from }: Said,
  texts: Readonly<Record<'issue' | 'trigger', readonly string[]>>,
): GoalRowProblem[] {
  if (from === null || (part !== 'trigger' && part !== 'example')) return [];
  const among = part === 'trigger' ? 'issue' : 'trigger';
  return sameIn(texts[among], from) === undefined
    ? [{ problem: 'unknown-text', at: 'from', said: from, among }]
    : [];
}

function sameIn(texts: readonly string[], said: string): string | undefined {
  return texts.find((one) => folded(one) === folded(said));
}

function keyOf({ part, text, audience, from, indicators, to }: Said): string | undefined {
  if (part === undefined || text === '') return undefined;
  const where = [audience, from ?? '', ...indicators, ...to].filter((one) => one !== '').join('・');
  return `${partWords[part][0]}：${text}${where === '' ? '' : `（${where}）`}`;
}

function modelOf(read: readonly ReadRow<Said>[], { goal, head, indicators }: Around): LogicModel {
  const of = (part: ModelRowPart): readonly ReadRow<Said>[] =>
    read.filter(({ said }) => said.part === part);
  const issues = of('issue').map(({ said }) => said.text);
  const triggers = of('trigger').map(({ said }) => said.text);
  const printed = { attachment: 'printed' } as const;
  const [first] = read;
  const known = (part: ModelRowPart): LogicModel['shortTermOutcomes']['known'] =>
    of(part).flatMap(({ row, said: { text, indicators: ids } }) =>
      ids.map((indicator) => ({ text, indicator, citation: citationOfRow(goal, row) })),
    );
  return {
    goal,
    printedTitle: head.title,
    audiences: head.audiences,
    issues: of('issue').map(({ said: { text, audience } }) => ({ text, audience, ...printed })),
    triggers: of('trigger').map(({ said: { text, audience, from } }) => ({
      ...{ text, audience, ...printed },
      issue: from === null ? null : (sameIn(issues, from) ?? null),
    })),
    examples: of('example').map(({ said: { text, from, indicators: ids } }) => ({
      ...{ text, ...printed },
      trigger: from === null ? null : (sameIn(triggers, from) ?? null),
      indicators: indicators.filter(({ id }) => ids.includes(id)).map(printedIndicator),
    })),
    shortTermOutcomes: { known: known('short-term'), others: head.shortTermOthers },
    midLongTermOutcomes: { known: known('mid-long-term'), others: head.midLongTermOthers },
    statedLinks: of('link').flatMap(({ row, said }) => {
      const [[from], [to]] = [said.indicators, said.to];
      const citation = citationOfRow(goal, row);
      return from === undefined || to === undefined
        ? []
        : [{ from, to, text: said.text, citation }];
    }),
    remarks: head.remarks,
    citation: citationOfRow(goal, first?.row ?? { place: { sheet: '', no: 1 } }),
  };
}

/** The workbook shows an indicator once, so it is called the same here as in the table. */
function printedIndicator({
  id,
  no,
  name,
  published,
}: Indicator): LogicModel['examples'][number]['indicators'][number] {
  return {
    ...{ indicator: id, printedNo: `${no}`, printedName: name },
    printedIndexNumber: published.at(-1)?.indexNumber ?? null,
    role: 'current',
  };
}
