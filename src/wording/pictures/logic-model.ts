/** ロジックモデルの図の言葉: boxes with index, arrow and word, and what the text does not hold. */

import { type IndicatorFact, indicatorFact } from '../../answers/indicator-facts.ts';
import type { FoundLogicModel, PlacedIndicator } from '../../answers/kinds/logic-model-lookup.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Plan } from '../../domain/plan.ts';
import type { BoxesDrawing, BoxText, DrawnBox, Tone } from '../../reports/pictures/drawing.ts';
import { toneOf } from '../../reports/pictures/index-bars.ts';
import {
  logicModelBoxes,
  type LogicModelBoxes,
  type Outcome,
} from '../../reports/pictures/logic-model-boxes.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { inQuotes } from '../in-quotes.ts';
import { indexNumberCell } from '../index-number-text.ts';
import { indicatorLabel } from '../indicator-names.ts';
import { indicatorNotes } from '../indicator-notes.ts';
import { legendOf } from './index-bars.ts';
import type { Picture } from './picture.ts';

/** What stands where only the lost picture of the page held the words. */
export const notInText = '資料の文字情報になし';

type About = { plan: Plan; fiscalYear: FiscalYear };

/**
 * Draws the logic model of a goal in the six columns of its page, and once more for a phone, where six
 * columns are too small to read: one column below the other.
 */
export function logicModelPictures(found: FoundLogicModel, about: About): Picture[] {
  const wide = logicModelPicture(found, about);
  return [wide, forPhone(wide)];
}

function forPhone({ name, drawing, alt }: ModelPicture): Picture {
  const boxes = drawing.columns.flatMap((column) => column.boxes);
  const nameOf = (id: string) => boxes.find((box) => box.id === id)?.texts[0]?.text ?? '';
  const whence = (id: string): BoxText[] =>
    remarks(
      drawing.links.filter(({ to }) => to === id).map(({ from }) => `← ${inQuotes(nameOf(from))}`),
    );
  return {
    name: `${name}-phone`,
    drawing: {
      ...drawing,
      columnsStand: 'stacked',
      title: `${drawing.title}（縦）`,
      subtitle: drawing.subtitle.replace(linesSay, arrowsSay),
      legend: drawing.legend.filter(({ sign }) => sign !== 'link'),
      columns: drawing.columns.map(({ heading, boxes: own }) => ({
        heading,
        boxes: own.map((box) => ({ ...box, texts: [...box.texts, ...whence(box.id)] })),
      })),
      links: [],
    },
    alt: `${alt}スマートフォンで読めるよう、縦に並べた図です。`,
    isSameAsBefore: true,
  };
}

const linesSay = '線は、資料にあるつながりだけです。';
const arrowsSay = '「←」は、資料にあるつながりの元です。';

type ModelPicture = Picture & { drawing: BoxesDrawing };

/** Draws the logic model of a goal in the six columns of its page. */
export function logicModelPicture(found: FoundLogicModel, about: About): ModelPicture {
  const { goal } = found;
  const boxes = logicModelBoxes(found.model, found.outcomeIndicators);
  const columns = columnsOf(found, boxes, about);
  const drawn = columns.flatMap((column) => column.boxes);
  const tones = drawn.map(({ tone }) => tone);
  const count = (tone: Tone): number => tones.filter((one) => one === tone).length;
  const year = fiscalYearName(about.fiscalYear);
  return {
    name: `logic-model-${goal.no}-${about.fiscalYear}`,
    drawing: {
      shape: 'boxes',
      columnsStand: 'side-by-side',
      title: `目指す姿${goal.no}　ロジックモデル`,
      subtitle: `${year}の指数（基準値＝100）。${linesSay}`,
      legend: [
        ...legendOf(tones),
        { sign: 'missing', label: '— 指数なし・資料の文字情報になし' },
        { sign: 'link', label: '資料にあるつながり' },
      ],
      columns,
      links: boxes.links,
      notes: notesOf(found, about),
    },
    alt: `目指す姿${goal.no}のロジックモデルの図（${year}）で、指数のある箱のうち100を上回るものだけの箱は${count('above')}個、100を下回る指標のある箱は${count('below')}個で、資料にないつながりは描いていません。`,
  };
}

function columnsOf(
  found: FoundLogicModel,
  boxes: LogicModelBoxes,
  about: About,
): BoxesDrawing['columns'] {
  const plain = ({ id, text }: { id: string; text: string }): DrawnBox => ({
    ...{ id, tone: 'plain', isInner: false },
    texts: [{ text, as: 'main' }],
  });
  return [
    { heading: '注目する対象', boxes: boxes.audiences.map(plain) },
    { heading: '主な課題・現状', boxes: boxes.issues.map(marked) },
    { heading: 'きっかけとなる変化と取組例（行動指標）', boxes: changeBoxes(found, boxes) },
    {
      heading: '変化の状況（短期アウトカム）',
      boxes: outcomeBoxes(boxes, 'short-term', about),
    },
    {
      heading: '変化の状況（中長期アウトカム）',
      boxes: outcomeBoxes(boxes, 'mid-long-term', about),
    },
    { heading: '目指す姿', boxes: [plain({ id: 'goal', text: found.goal.name })] },
  ];
}

type Attached = { id: string; text: string; attachment: 'printed' | 'read-by-order' | 'uncertain' };

const attachments = {
  printed: [],
  'read-by-order': ['付く先は並びから読みました'],
  uncertain: ['付く先は、はっきりしません'],
} as const;

function marked({ id, text, attachment }: Attached): DrawnBox {
  return {
    ...{ id, tone: 'plain', isInner: false },
    texts: [{ text, as: 'main' }, ...remarks(attachments[attachment])],
  };
}

function remarks(texts: readonly string[]): BoxText[] {
  return texts.map((text) => ({ text, as: 'remark' }));
}

function changeBoxes(found: FoundLogicModel, { changes }: LogicModelBoxes): DrawnBox[] {
  return changes.flatMap(({ trigger, examples }) => [
    trigger === undefined
      ? {
          ...{ id: 'no-trigger', tone: 'none' as const, isInner: false },
          texts: remarks(['どの変化に付くか分からない取組例']),
        }
      : marked(trigger),
    ...examples.map(({ id, example }): DrawnBox => {
      const placed = found.examples.find(({ text }) => text === example.text)?.indicators ?? [];
      const current = placed.flatMap(({ role, fact }) =>
        role === 'current' && fact !== undefined ? [fact] : [],
      );
      return {
        ...{ id, isInner: true, tone: toneOfAll(current) },
        texts: [
          { text: example.text, as: 'main' },
          ...placed.flatMap(placedTexts),
          ...(placed.length === 0 ? remarks(['行動指標の記載なし']) : []),
          ...remarks(attachments[example.attachment]),
        ],
      };
    }),
  ]);
}

/** A second name carries no figures, whatever its standing. */
function placedTexts({ role, printedName, printedNo, fact }: PlacedIndicator): BoxText[] {
  if (fact === undefined) return [{ text: printedName, as: 'detail' }];
  switch (role) {
    case 'current':
      return figureTexts(fact);
    case 'second': {
      const isProposal = fact.indicator.secondName?.status === 'worded-proposal';
      const standing = isProposal ? '見直しの例として併記' : '併記。採否の記載なし';
      return remarks([`併記：${inQuotes(printedName)}（${standing}）`]);
    }
    case 'moved':
      return remarks([`併記：${printedName}（「行動指標${printedNo ?? ''}」としても併記）`]);
  }
}

function figureTexts(fact: IndicatorFact): BoxText[] {
  return [
    { text: indicatorLabel(fact.indicator), as: 'detail' },
    { text: indexNumberCell(fact), as: fact.score.state === 'scored' ? 'figure' : 'remark' },
  ];
}

function outcomeBoxes(
  boxes: LogicModelBoxes,
  level: 'short-term' | 'mid-long-term',
  { plan, fiscalYear }: About,
): DrawnBox[] {
  const drawn = boxes.outcomes(level).flatMap((outcome): DrawnBox[] => {
    const indicator = plan.indicators.find(({ id }) => id === outcome.indicator);
    return indicator ? [outcomeBox(outcome, indicatorFact(plan, indicator, fiscalYear))] : [];
  });
  const rest: DrawnBox = {
    ...{ id: `unknown-${level}`, tone: 'none', isInner: false },
    texts: remarks([`このほかの変化とつながり：${notInText}`]),
  };
  return boxes.isUnknown[level] ? [...drawn, rest] : drawn;
}

function outcomeBox({ id, text }: Outcome, fact: IndicatorFact): DrawnBox {
  const { secondName } = fact.indicator;
  const second =
    secondName === undefined
      ? []
      : [
          `併記：${inQuotes(secondName.name)}（${secondName.status === 'worded-proposal' ? '案' : '採否の記載なし'}）`,
        ];
  return {
    ...{ id, isInner: false, tone: toneOfAll([fact]) },
    texts: [
      text === undefined
        ? { text: `変化の言葉：${notInText}`, as: 'remark' }
        : { text, as: 'main' },
      ...figureTexts(fact),
      ...remarks(second),
    ],
  };
}

/** A box in which one indicator fell is never all blue. */
function toneOfAll(facts: readonly IndicatorFact[]): Tone {
  const tones = facts.map(({ score }) => toneOf(score));
  const order: readonly Tone[] = ['below', 'same', 'above'];
  return order.find((tone) => tones.includes(tone)) ?? 'none';
}

function notesOf({ model, examples }: FoundLogicModel, { plan, fiscalYear }: About): string[] {
  const placed = examples.flatMap(({ indicators }) => indicators);
  const current = placed.flatMap(({ role, fact }) => (role === 'current' && fact ? [fact] : []));
  const outcomes = plan.indicators
    .filter(({ goal, level }) => goal === model.goal && level !== 'action')
    .map((indicator) => indicatorFact(plan, indicator, fiscalYear));
  return [
    ...indicatorNotes([...current, ...outcomes]),
    ...model.statedLinks.map(({ text }) => text),
    ...model.remarks,
  ];
}
