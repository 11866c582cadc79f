/** 図を書き出す: the pictures of the plan as PNG files; `npm run pictures -- --out docs/screens`. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { AnswerContext } from '../answers/answer-context.ts';
import { answerQuery } from '../answers/answer.ts';
import { loadedGoals } from '../answers/offers.ts';
import type { Query } from '../answers/query.ts';
import { createClock } from '../clock.ts';
import { planInForce } from '../collection/plan-in-force.ts';
import type { Plan } from '../domain/plan.ts';
import { isRefusal } from '../domain/refusal.ts';
import { openReader } from '../open-store.ts';
import { createDrawer } from '../render/pictures/draw-pictures.ts';
import { type Picture, textTwin } from '../wording/pictures/picture.ts';
import { picturesOf } from '../wording/pictures/pictures-of.ts';
import { explain } from '../wording/refusal.ts';
import { parsedWords } from './parsed-words.ts';
import { complain, misused, runCommand, say } from './run-command.ts';

const usage = [
  '使い方: npm run --silent pictures -- --out フォルダー [--text] [--guide]',
  '  --out フォルダー    目指す姿、充実度、重点事業、施策の図をPNGで書き出します。',
  '  --text              それぞれの図の内容を、同じ名前のテキストでも書き出します。',
  '  --guide             施策の図に、年25％の目安の線を入れます（区の評価ではありません）。付けないと、みちすじの設定のとおりです。',
];

await runCommand('図を書き出していません。', async (config, words) => {
  const parsed = parsedWords(words, {
    options: {
      out: { type: 'string', default: '' },
      text: { type: 'boolean', default: false },
      guide: { type: 'boolean', default: false },
    },
  });
  if (parsed === undefined) return misused('知らない指定があります。', usage);
  const { out, text, guide } = parsed.values;
  if (out.trim() === '') return misused('--out で書き出すフォルダーを指定してください。', usage);
  const state = (await openReader(config)).read();
  const plan = planInForce(state);
  const withGuide = guide || state.settings.paceGuide === true;
  const folder = resolve(out);
  await mkdir(folder, { recursive: true });
  const drawer = createDrawer();
  const failed: string[] = [];
  for (const picture of picturesIn(plan, withGuide)) {
    const { name, drawing } = picture;
    const png = await drawer.draw(drawing);
    if (isRefusal(png)) {
      failed.push(`${name}：${explain(png)}`);
      continue;
    }
    await writeFile(join(folder, `${name}.png`), png);
    if (text) await writeFile(join(folder, `${name}.txt`), textFile(picture));
    say([`${name}.png`]);
  }
  await drawer.close();
  if (failed.length > 0) complain(failed);
  return failed.length > 0 ? 1 : 0;
});

function picturesIn(plan: Plan, withGuide: boolean): Picture[] {
  const context: AnswerContext = { plan, today: createClock().today(), role: 'committee-member' };
  const goals = loadedGoals(plan);
  const queries: Query[] = [
    ...goals.map((goal): Query => ({ intent: 'goal-summary', goals: [goal] })),
    ...goals.map((goal): Query => ({ intent: 'logic-model-lookup', goals: [goal] })),
    ...goals.map((goal): Query => ({ intent: 'measure-list', goals: [goal] })),
    { intent: 'composite' },
    { intent: 'project-list' },
  ];
  return queries.flatMap((query) => {
    const answer = answerQuery(query, context);
    return answer.outcome === 'answered' ? picturesOf(answer.facts, { plan, withGuide }) : [];
  });
}

function textFile({ alt, drawing }: Picture): string {
  return `${alt}\n\n${textTwin(drawing)}\n`;
}
