/** Stories of checking the plan on a terminal before papers are printed. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { checkList } from '../../src/answers/kinds/check-list.ts';
import { createClock } from '../../src/clock.ts';
import { beginState } from '../../src/domain/begin-state.ts';
import { GoalNumber } from '../../src/domain/goal.ts';
import { checkRecord } from '../../src/review/check-record.ts';
import { keyOf } from '../../src/review/checks/finding.ts';
import { findingsNow } from '../../src/slack/review/findings-now.ts';
import { readCheckWords } from '../../src/store/read-check-words.ts';
import { adoptedPlan } from '../helpers/adopted-plan.ts';
import { aHome, type Home } from '../store/stores.ts';
import { run } from './run.ts';

const Keyed = z.object({ findings: z.array(z.object({ key: z.string() })) });
const words = await readCheckWords('data/check-words.json');
const state = beginState(adoptedPlan());
const today = createClock().today();

let home: Home;
beforeAll(async () => {
  home = await aHome();
});
afterAll(() => home.remove());

const checkPlan = (...words: readonly string[]) =>
  run('check-plan', words, {
    cwd: home.path('.'),
    settings: { MICHISUJI_DATA_DIR: home.path('store') },
  });

it('lists what the rules find of a goal, step by step', async () => {
  const { code, out, err } = await checkPlan('--goal', '５');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const lines = out.split('\n');
  expect(lines[0]).toBe('目指す姿5の点検（令和6年度の値、事実38件、確認のお願い7件）');
  expect(lines.filter((line) => /^(?:手順|数値)/.test(line))).toEqual([
    '手順1 行動指標の確認',
    '手順3 指標の確認',
    '手順4 データ収集方法の確認',
    '手順5 全体の流れを確認',
    '数値と資料の記載について（検証手順によらないもの）',
  ]);
  expect(lines).toContain(
    '・[確認のお願い] 目指す姿5 行動指標4「おしごとカフェでの求人数」：名前が「求人数」で終わります。区の働きかけではなく、受け手の側の数ではないでしょうか。（R01、出典：指標一覧（目指す姿5））',
  );
  expect(lines).toContain(
    '・[事実] 目指す姿5 中長期3「シニア採用意向のある企業の割合」：令和6年度の公表値は313.81、表示の値からの計算は315.56です。表示の四捨五入で説明できる範囲（306.76から324.86）に入っています。（R12、出典：指標一覧（目指す姿5））',
  );
  expect(lines.at(-2)).toBe(
    '※ 資料にある値と言葉だけから、決まった規則で挙げたものです。区の誤りを示すものではありません。',
  );
});

it('lists of a goal without figures what concerns its 重点事業', async () => {
  const { out } = await checkPlan('--goal', '11');
  expect(out.split('\n')[0]).toBe('目指す姿11の点検（令和6年度の値、事実4件、確認のお願い0件）');
  expect(out).toContain('（R35、出典：重点事業19）');
});

it('gives the same to other programs, with the figures each finding rests on', async () => {
  const { out } = await checkPlan('--goal', '7', '--json');
  expect(JSON.parse(out)).toMatchObject({ goal: 7, fiscalYear: 2024 });
  expect(out).toContain('"rule": "R18"');
});

it.each(['5', '6', '7', '11', undefined])(
  'names the findings of 目指す姿%s by the keys of the review card and of the answer',
  async (goal) => {
    const { out } = await checkPlan(...(goal === undefined ? [] : ['--goal', goal]), '--json');
    const told = Keyed.parse(JSON.parse(out)).findings.map(({ key }) => key);
    const goals = goal === undefined ? [] : [GoalNumber.parse(Number(goal))];
    const query = { intent: 'check-list' as const, ...(goals.length === 0 ? {} : { goals }) };
    const listed = checkList(query, {
      ...{ plan: state.plan, today, role: 'secretariat' },
      checks: checkRecord(state, { words, sees: 'all' }),
    }).listed.map(keyOf);
    const [card] = goals.map((one) => findingsNow(state, { goal: one }, { words, today }).told);
    expect(told.length).toBeGreaterThan(3);
    expect({ answer: listed, card: card?.map(({ key }) => key) ?? told }).toEqual({
      ...{ answer: told, card: told },
    });
  },
);

it('says how it is written when a goal cannot be read', async () => {
  const { code, err } = await checkPlan('--goal', '12');
  expect(code).toBe(2);
  expect(err).toContain('目指す姿「12」は、1から11までの数字で書いてください。何もしていません。');
});
