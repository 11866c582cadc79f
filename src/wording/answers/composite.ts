/** 充実度の言葉: what the plan says first; our trial only under 「試算の内訳」. */

import type { CompositeFacts } from '../../answers/kinds/composite.ts';
import type { Query } from '../../answers/query.ts';
import type { Composite } from '../../domain/vision.ts';
import { fiscalYearName } from '../fiscal-year.ts';
import { breakdownButton, formulaButton, sourceButton } from '../follow-up.ts';
import { inQuotes } from '../in-quotes.ts';
import { grouped } from '../numbers.ts';
import type { Page, PagePart } from '../page.ts';
import { readingLine } from '../reading-line.ts';
import { roundedParts } from '../rounded-parts.ts';
import { setApartSentence } from '../series-text.ts';
import { sourceLines } from '../sources.ts';
import { withoutSentence } from '../trial-lead.ts';
import { trialTables } from '../trial-tables.ts';
import { trialList } from '../trial-text.ts';

/** Returns the page. No sentence of it says what a later year will bring. */
export function compositePage(facts: CompositeFacts): Page {
  const { composite, trial } = facts;
  const same = ofYearWithFigures(facts);
  return {
    lead: `${leftOut(facts)}${lead(facts)}`,
    reading: readingLine([composite.name], facts),
    parts: [
      printedTable(composite),
      {
        kind: 'paragraph',
        text: `算出について資料にあるのは、${inQuotes(composite.basis)}という一文だけです。`,
      },
      ...(trial ? [trialList(trial)] : []),
      ...(trial && facts.query.view === 'breakdown' ? trialTables(trial) : []),
    ],
    notes: [
      composite.remark,
      ...(trial ? [] : unsaid(setApartSentence(facts.setApart))),
      ...(facts.query.view === 'breakdown' ? roundedParts(trial) : []),
    ],
    sources: sourceLines(facts.sources),
    buttons: [...(trial ? [breakdownButton(same)] : []), sourceButton(same), formulaButton(same)],
  };
}

/** Ours alone, and said to be so. */
function leftOut({ without, trial }: CompositeFacts): string {
  if (without === undefined || trial === undefined) return '';
  return `${withoutSentence(without, trial)}本ボットの試算で、区の値ではありません。`;
}

/** The trial says it itself. */
function unsaid(sentence: string): string[] {
  return sentence === '' ? [] : [sentence];
}

/** A target year has no figures that the buttons could ask for. */
function ofYearWithFigures({ query, printed }: CompositeFacts): Query {
  return printed.as === 'target' ? { intent: query.intent } : query;
}

function lead({ printed, fiscalYear, latest, composite }: CompositeFacts): string {
  const year = fiscalYearName(fiscalYear);
  switch (printed.as) {
    case 'baseline':
      return `${year}の充実度は基準の${grouped(printed.value)}です。${targetsSentence(composite)}`;
    case 'target':
      return (
        `${year}の充実度の目標は${grouped(printed.value)}（${printed.label}）です。` +
        `${notPrinted(latest)}今後の見込みは資料に記載がなく、本ボットも示しません。`
      );
    case 'nothing':
      return `${notPrinted(fiscalYear)}${targetsSentence(composite)}`;
  }
}

function notPrinted(fiscalYear: number): string {
  return `${fiscalYearName(fiscalYear)}の充実度は資料に記載がありません。`;
}

function targetsSentence({ baseline, targets }: Composite): string {
  const each = targets.map(
    ({ fiscalYear, value }) => `${fiscalYearName(fiscalYear)}${grouped(value)}`,
  );
  const from = `${fiscalYearName(baseline.fiscalYear)}を${grouped(baseline.value)}とした値`;
  return `目標は${each.join('、')}です（${from}）。`;
}

function printedTable({ unit, baseline, targets }: Composite): PagePart {
  return {
    kind: 'table',
    table: {
      caption: `資料に記載のある値（単位：${unit}）`,
      columns: ['年度', '種類', '値'],
      rows: [
        [fiscalYearName(baseline.fiscalYear), '基準', grouped(baseline.value)],
        ...targets.map(({ fiscalYear, label, value }) => [
          fiscalYearName(fiscalYear),
          label,
          grouped(value),
        ]),
      ],
    },
  };
}
