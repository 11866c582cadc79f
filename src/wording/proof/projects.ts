/** 校正シートの重点事業: the vision, its policies and goals, and every project with its figures. */

import { toReiwa } from '../../domain/fiscal-year.ts';
import type { Plan } from '../../domain/plan.ts';
import type { PriorityProject, Progress } from '../../domain/priority-project.ts';
import { box, boxes, heading, lineMark, note, separated } from './layout.ts';

const readings: Record<Progress['targetReading'], string> = {
  stated: '本文から',
  'by-elimination': '残りの値から',
  'both-equal': '実績値と目標値が同じ',
  'figure-only': '図のみ',
};

/** Returns the lines of the vision with its basic policies and goals. */
export function visionLines({ vision, policies, goals }: Plan): string[] {
  const period = `令和${toReiwa(vision.from)}年度から令和${toReiwa(vision.to)}年度まで`;
  return [
    ...heading(`ビジョン${lineMark(vision.citation)}`),
    ...boxes([vision.name, vision.establishedText]),
    ...boxes([`期間 ${period}`, `条例 ${vision.ordinance}`]),
    ...box(`未来像 ${vision.slogan}`),
    ...box(`（要約）${vision.aim}`),
    ...heading('基本の方針と目指す姿'),
    ...policies.flatMap((policy) => [
      ...box(`基本の方針${policy.no} ${policy.name}${lineMark(policy.citation)}`),
      ...goals
        .filter((goal) => goal.policy === policy.no)
        .flatMap((goal) => [
          ...box(`目指す姿${goal.no} ${goal.name}${lineMark(goal.citation)}`, 1),
          ...goal.nameVariants.flatMap((variant) => box(`別の表記 ${variant}`, 2)),
        ]),
    ]),
  ];
}

/** Returns the lines of the named priority measures and of every project page. */
export function projectLines({ priorityMeasures, projects }: Plan): string[] {
  return [
    ...heading(`重点事業（抜粋）${lineMark(priorityMeasures.citation)}`),
    ...box(priorityMeasures.totalText),
    ...priorityMeasures.names.flatMap(({ name, page, components }) => [
      ...box(`抜粋${page} ${name}`),
      ...components.flatMap((component) => box(component, 1)),
    ]),
    ...note(priorityMeasures.note),
    ...projects.flatMap(pageLines),
  ];
}

function pageLines(project: PriorityProject): string[] {
  const { no, name, nameVariants, tag, goals, purpose, activities, outlook, citation } = project;
  return [
    ...heading(`重点事業${no}${lineMark(citation)}`),
    ...box(`名前 ${name}${tag === null ? '' : `【${tag}】`}`),
    ...nameVariants.flatMap((variant) => box(`別の表記 ${variant}`, 1)),
    ...box(`目指す姿 ${goals.join('・')}`),
    ...box(`事業内容（要約）${purpose}`),
    ...activities.flatMap((activity) => box(`取組内容（要約）${activity}`)),
    ...(outlook === null ? [] : box(`令和7年度（要約）${outlook}`)),
    ...project.progress.flatMap(progressLines),
    ...(project.progressNote === null ? [] : box(`進捗の補足（要約）${project.progressNote}`)),
  ];
}

function progressLines(progress: Progress): string[] {
  const { label, asOf, approximate, remark } = progress;
  const actual = amount(progress.actual, progress.unit, progress.actualReading);
  const target = amount(progress.target, progress.unit, progress.targetReading);
  return [
    ...box(`進捗 ${label}（${asOf}）`),
    ...boxes([`実績値 ${approximate ? '約' : ''}${actual}`, `目標値 ${target}`], 1),
    ...(remark === null ? [] : note(remark, 1)),
  ];
}

function amount(
  figure: Progress['actual'],
  unit: Progress['unit'],
  reading: Progress['targetReading'],
): string {
  return figure === null
    ? '図のみ。原本で確認：'
    : `${separated(figure)}${unit ?? ''}（${readings[reading]}）`;
}
