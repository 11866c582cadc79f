/** R37: what had to be read out of a transcription in which columns and rows ran together. */

import type { Plan } from '../../domain/plan.ts';
import type { CheckContext } from './check-context.ts';
import type { Finding } from './finding.ts';
import { aboutProject } from './about-project.ts';
import { aboutIndicators } from './about-indicator.ts';

/**
 * Returns, for each remark on an indicator, each section of the action plan and each 重点事業, what its remarks
 * say of the transcription. None of it is a fault of the ward's.
 *
 * @example 目指す姿5: the labels of the tiers slid beside 5-A4, 5-A5, 5-S1 and 5-S2
 */
export function readFromTranscription({ plan, words }: CheckContext): Finding[] {
  const isMeant = (text: string) => words.transcription.some((word) => text.includes(word));
  return [
    ...plan.goals.flatMap(({ no }) => ofIndicators(no, plan, isMeant)),
    ...plan.sections.flatMap((section) => ofSection(section, plan, isMeant)),
    ...plan.projects.flatMap((project) => {
      const said = (project.progressNote ?? '').split('。').filter(isMeant);
      const detail = { rule: 'R37', said: said.map((one) => `${one}。`) } as const;
      return said.length === 0
        ? []
        : [aboutProject(project, { kind: 'auto', origin: 'transcription', detail })];
    }),
  ];
}

type IsMeant = (text: string) => boolean;

/** One for each thing that is said, with all that it is said of. */
function ofIndicators(goal: number, plan: Plan, isMeant: IsMeant): Finding[] {
  const own = plan.indicators.filter((one) => one.goal === goal);
  const texts = own.flatMap(({ remarks }) => remarks.map(({ text }) => text)).filter(isMeant);
  return [...new Set(texts)].map((said) => {
    const found = own.filter(({ remarks }) => remarks.some(({ text }) => text === said));
    const detail = { rule: 'R37', said: [said] } as const;
    const origin = 'transcription';
    return aboutIndicators(found, { step: null, kind: 'auto', origin, detail });
  });
}

function ofSection(section: Plan['sections'][number], plan: Plan, isMeant: IsMeant): Finding[] {
  const rows = plan.measures.filter(
    // What slid is told by R29, row by row
    (row) => row.section === section.no && row.aligned === undefined && row.remarks.some(isMeant),
  );
  const said = [...section.remarks, ...rows.flatMap(({ remarks }) => remarks)].filter(isMeant);
  if (said.length === 0) return [];
  return [
    {
      detail: { rule: 'R37', said: [...new Set(said)] },
      ...{ step: null, kind: 'auto', origin: 'transcription', goals: [section.goal] },
      about: [`アクションプラン${section.no}`],
      citations: [section.citation],
    },
  ];
}
