/** 点検の対象の呼び名: what a finding is about, as the committee calls it. */

import type { Plan } from '../../domain/plan.ts';
import type { Finding, FindingSubject } from '../../review/checks/finding.ts';
import { inQuotes } from '../in-quotes.ts';
import { goalNames, indicatorPlace } from '../indicator-names.ts';

/**
 * Returns what a finding is about; a name that several share stands once, behind their places.
 *
 * @example
 * subjectText(finding, plan); // '目指す姿5 行動指標4「おしごとカフェでの求人数」'
 * subjectText(other, plan); // '目指す姿5 中長期2・目指す姿6 中長期4「…事業所の割合」'
 */
export function subjectText({ about, goals }: Finding, plan: Plan): string {
  if (about.length === 0) return goals.length === 0 ? '計画の全体' : goalNames(goals);
  const named = about.map((id) => placed(id, plan));
  const names = [...new Set(named.map(({ name }) => name))];
  return names
    .map((name) => {
      const places = named.filter((one) => one.name === name).map(({ place }) => place);
      return `${places.join('・')}${name}`;
    })
    .join('と');
}

function placed(id: FindingSubject, plan: Plan): { place: string; name: string } {
  const indicator = plan.indicators.find((one) => one.id === id);
  if (indicator) return { place: indicatorPlace(indicator), name: inQuotes(indicator.name) };
  const value = plan.measureIndicators.find((one) => one.id === id);
  if (value) return { place: '施策の行動指標', name: inQuotes(value.name) };
  const project = plan.projects.find(({ no }) => `重点事業${no}` === id);
  if (project) return { place: id, name: inQuotes(project.name) };
  const row = plan.measures.find((one) => one.id === id);
  return row
    ? { place: `施策${row.section}${row.printedNo ?? ''}`, name: inQuotes(row.name) }
    : { place: id, name: '' };
}
