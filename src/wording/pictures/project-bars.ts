/** 重点事業の棒の言葉: actual and target of each project, or why there is no bar. */

import type { PriorityProject } from '../../domain/priority-project.ts';
import { placeOn } from '../../reports/pictures/axis.ts';
import type { BarsDrawing, BarsRow, DrawnBar } from '../../reports/pictures/drawing.ts';
import { projectAxis, type ProjectBars, projectBars } from '../../reports/pictures/project-bars.ts';
import { showPercentage } from '../../scoring/round.ts';
import {
  progressActual,
  progressDate,
  progressNotes,
  progressTarget,
} from '../project-progress.ts';
import type { Picture } from './picture.ts';

/** Draws the projects that have any figure; nothing where none has. */
export function projectPicture(projects: readonly PriorityProject[], mark = ''): Picture[] {
  const shown = projects.map((project) => ({ project, bars: projectBars(project) }));
  const known = shown.flatMap(({ bars }) => bars).filter(({ percent }) => percent !== undefined);
  if (known.length === 0) return [];
  const reached = known.filter(({ percent }) => percent?.greaterThanOrEqualTo(100));
  const [only, ...others] = projects;
  const isOne = only !== undefined && others.length === 0;
  const title = isOne ? `重点事業${only.no}　実績と目標` : `重点事業　実績と目標${mark}`;
  return [
    {
      name: `projects-${[only?.no, others.at(-1)?.no].filter((no) => no !== undefined).join('-')}`,
      drawing: drawingOf(title, shown),
      alt: `${isOne ? `重点事業${only.no}` : `重点事業${mark}`}で実績と目標の両方の数値が分かる${known.length}件のうち、目標に届いているのは${reached.length}件です。`,
    },
  ];
}

type Shown = { project: PriorityProject; bars: readonly ProjectBars[] };

function drawingOf(title: string, shown: readonly Shown[]): BarsDrawing {
  const bars = shown.flatMap((one) => one.bars);
  const isCut = bars.some(({ actual }) => actual?.cutAt !== undefined);
  return {
    shape: 'bars',
    title,
    subtitle: '目標を100%とした実績。％は本ボットの計算で、時点は事業により異なります。',
    legend: [
      { sign: 'plain', label: '実績' },
      { sign: 'target', label: '目標' },
      ...(isCut ? [{ sign: 'cut', label: '目盛りの外まで続く棒' } as const] : []),
    ],
    ticks: projectAxis.ticks.map((value) => ({
      at: placeOn(projectAxis, value),
      label: `${value}%`,
    })),
    line: placeOn(projectAxis, 100),
    guide: undefined,
    groups: [{ heading: '', rows: shown.flatMap(rowsOf) }],
    notes: progressNotes(bars.map(({ progress }) => progress)),
  };
}

function rowsOf({ project, bars }: Shown): BarsRow[] {
  const badge = `${project.no}`;
  if (bars.length === 0) {
    const told = '—（指標値にかかる進捗なし）';
    const none = { extent: undefined, tone: 'none', isTarget: false, told } as const;
    return [{ badge, label: project.name, bars: [none] }];
  }
  return bars.map((one) => ({
    badge,
    label: `${project.name}：${one.progress.label}（${progressDate(one.progress)}）`,
    bars: barsOf(one),
  }));
}

function barsOf(one: ProjectBars): DrawnBar[] {
  const { actual, target } = one.progress;
  if (actual === null && target === null) {
    const told = `実績・目標とも${progressActual(one.progress)}`;
    return [{ extent: undefined, tone: 'none', isTarget: false, told }];
  }
  return [
    {
      extent: one.actual,
      tone: 'plain',
      isTarget: false,
      told: `実績 ${progressActual(one.progress)}${percentText(one)}`,
    },
    {
      extent: one.target,
      tone: 'plain',
      isTarget: true,
      told: `目標 ${progressTarget(one.progress)}`,
    },
  ];
}

function percentText({ percent }: ProjectBars): string {
  return percent === undefined ? '' : `（${showPercentage(percent)}%）`;
}
