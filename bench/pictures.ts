/** How long pictures take in the drawing thread, beside an empty picture in the same run. */

import { monitorEventLoopDelay } from 'node:perf_hooks';
import { answerQuery } from '../src/answers/answer.ts';
import type { Query } from '../src/answers/query.ts';
import { isRefusal } from '../src/domain/refusal.ts';
import type { Drawing } from '../src/reports/pictures/drawing.ts';
import { blank, createDrawer, type PictureDrawer } from '../src/render/pictures/draw-pictures.ts';
import { readPlan } from '../src/store/read-plan.ts';
import { picturesOf } from '../src/wording/pictures/pictures-of.ts';
import type { Measured } from './table.ts';

const rounds = 7;

const queries: readonly Query[] = [
  { intent: 'goal-summary', goals: [5] },
  { intent: 'logic-model-lookup', goals: [5] },
  { intent: 'composite' },
  { intent: 'project-list' },
  { intent: 'measure-list', goals: [5] },
];

type Timing = {
  name: string;
  drawing: Drawing;
  /** Every text is one that the thread has never drawn. */
  newMs: number[];
  /** Only the second line is new, as when one value was entered. */
  changedMs: number[];
  blockedMs: number;
};

/**
 * Measures the first picture of a thread that starts with it and of one that was warmed up, then each
 * picture warm: with new words throughout, and with one new line. Rounds are interleaved, so that a
 * busy machine slows the floor as well.
 */
export async function benchPictures(): Promise<readonly Measured[]> {
  const plan = await readPlan('data/plan.json');
  const context = { plan, today: '2026-11-20', role: 'committee-member' } as const;
  const pictures = queries.flatMap((query) => {
    const answer = answerQuery(query, context);
    return answer.outcome === 'answered' ? picturesOf(answer.facts, { plan }) : [];
  });
  const timings: Timing[] = [{ name: 'empty', drawing: blank }, ...pictures].map((one) => ({
    ...{ name: one.name, drawing: one.drawing },
    ...{ newMs: [], changedMs: [], blockedMs: 0 },
  }));
  const drawer = createDrawer({ kept: 1, patienceMs: 60_000 });
  const [, bars] = timings;
  const firstMs =
    bars === undefined ? 0 : (await drawn(drawer, oneNewLine(bars.drawing, -1))).tookMs;
  const ready = createDrawer({ patienceMs: 60_000 });
  await ready.warmUp(); // As the bot does when it has started
  const readyMs =
    bars === undefined ? 0 : (await drawn(ready, oneNewLine(bars.drawing, -1))).tookMs;
  await ready.close();
  for (const { drawing } of timings) await drawn(drawer, oneNewLine(drawing, -2));
  for (let round = 0; round < rounds; round += 1) {
    for (const timing of timings) {
      const fresh = await drawn(drawer, newWords(timing.drawing, round));
      const changed = await drawn(drawer, oneNewLine(timing.drawing, round));
      timing.newMs.push(fresh.tookMs);
      timing.changedMs.push(changed.tookMs);
      timing.blockedMs = Math.max(timing.blockedMs, fresh.blockedMs, changed.blockedMs);
    }
  }
  await drawer.close();
  const [floor] = timings;
  const floorMs = middle(floor?.newMs ?? []);
  return timings.map(({ name, newMs, changedMs, blockedMs }, at) => ({
    ...{ bench: 'pictures', picture: name, warmMs: rounded(middle(newMs)) },
    ratio: Number((middle(newMs) / floorMs).toFixed(2)),
    ...{ fastestMs: rounded(Math.min(...newMs)), oneNewLineMs: rounded(middle(changedMs)) },
    loopBlockedMs: rounded(blockedMs),
    ...(at === 1
      ? { firstColdMs: rounded(firstMs), firstMs: rounded(readyMs) }
      : { firstColdMs: '', firstMs: '' }),
  }));
}

async function drawn(drawer: PictureDrawer, drawing: Drawing) {
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  const from = performance.now();
  const png = await drawer.draw(drawing);
  const tookMs = performance.now() - from;
  loop.disable();
  if (isRefusal(png)) throw new Error(`Cannot draw: ${png.refused}`);
  return { tookMs, blockedMs: loop.max / 1e6 };
}

/** Every round's picture says its round, so that none comes from the cache. */
function oneNewLine(drawing: Drawing, round: number): Drawing {
  return { ...drawing, subtitle: `${drawing.subtitle}（${round}）` };
}

/** The same letters in an order that no picture had: nothing that was remembered of a line helps. */
function newWords(drawing: Drawing, round: number): Drawing {
  const turned = (text: string): string => {
    const by = (round + 1) % Math.max(text.length, 1);
    return text.slice(by) + text.slice(0, by);
  };
  const around = {
    title: turned(drawing.title),
    subtitle: turned(`${drawing.subtitle}（${round}）`),
    legend: drawing.legend.map((one) => ({ ...one, label: turned(one.label) })),
    notes: drawing.notes.map(turned),
  };
  switch (drawing.shape) {
    case 'path':
      return { ...drawing, ...around };
    case 'boxes':
      return {
        ...drawing,
        ...around,
        columns: drawing.columns.map((one) => ({
          heading: turned(one.heading),
          boxes: one.boxes.map((box) => ({
            ...box,
            texts: box.texts.map((said) => ({ ...said, text: turned(said.text) })),
          })),
        })),
      };
    case 'bars':
      return {
        ...drawing,
        ...around,
        groups: drawing.groups.map(({ heading, rows }) => ({
          heading: turned(heading),
          rows: rows.map((row) => ({
            ...{ badge: turned(row.badge), label: turned(row.label) },
            bars: row.bars.map((bar) => ({ ...bar, told: turned(bar.told) })),
          })),
        })),
      };
  }
}

function middle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function rounded(ms: number): number {
  return Number(ms.toFixed(1));
}
