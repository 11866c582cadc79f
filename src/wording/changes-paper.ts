/** 変化の一覧の言葉: all that changed as one page of tables, the same on screen and paper. */

import type { ChangesFacts } from '../answers/kinds/changes.ts';
import type { ChangesPaper, ChangesSection } from '../reports/changes-page.ts';
import { momentPhrase } from './as-of-page.ts';
import { collectingSection, enteringSection } from './changed-collecting.ts';
import { answersSection, commentsSection, sortingSection } from './changed-comments.ts';
import { figuresSection, goalsSection } from './changed-figures.ts';
import {
  asidesSection,
  committeeSections,
  meetingsSection,
  ownNameSections,
  pointsSection,
  reviewsSection,
} from './changed-reviews.ts';
import { revisionsSection } from './changed-revisions.ts';
import { valuesSection } from './changed-values.ts';
import { wordsSection } from './changed-words.ts';
import { yearsSentence } from './changed-years.ts';

/** Returns what changed as one page of tables; a section in which nothing changed says so. */
export function changesPaper(facts: ChangesFacts): ChangesPaper {
  const sections = [
    valuesSection(facts),
    enteringSection(facts),
    figuresSection(facts),
    wordsSection(facts),
    goalsSection(facts),
    revisionsSection(facts),
    collectingSection(facts),
    commentsSection(facts),
    sortingSection(facts),
    answersSection(facts),
    pointsSection(facts),
    ...asidesSection(facts),
    reviewsSection(facts),
    ...committeeSections(facts),
    ...ownNameSections(facts),
    meetingsSection(facts),
  ];
  return {
    title: '変化の一覧',
    period: periodOf(facts),
    summary: summaryOf(facts, sections),
    sections,
  };
}

/** @example '令和8年11月5日の終わりから今まで' */
export function periodOf({ since, until }: Pick<ChangesFacts, 'since' | 'until'>): string {
  const to = until === undefined ? '今まで' : `${momentPhrase(until)}まで`;
  return `${momentPhrase(since)}から${to}`;
}

/** Counted from the lines below it, so that none of them can be missing. */
function summaryOf({ adopted, years }: ChangesFacts, sections: readonly ChangesSection[]): string {
  const parts = sections.flatMap(({ title, rows }) =>
    rows.length === 0 ? [] : [`${title.replace(/（事務局だけに表示）$/, '')}${rows.length}件`],
  );
  const plan =
    adopted === undefined
      ? ''
      : `計画データは、第${adopted.from}版から第${adopted.to}版に改められました。`;
  const changed = parts.length === 0 ? '' : `変わったのは、${parts.join('、')}です。`;
  const summary = `${changed}${plan}${yearsSentence(years)}`;
  return summary === '' ? '変化はありません。' : summary;
}
