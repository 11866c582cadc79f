/** What is answered of goal 8 before its workbook came in, and after. */

import { expect, it } from 'vitest';
import { keepGoal } from '../../../src/collection/goal/keep-goal.ts';
import { collected } from '../../../src/collection/collected.ts';
import { planInForce } from '../../../src/collection/plan-in-force.ts';
import { isRefusal } from '../../../src/domain/refusal.ts';
import type { State } from '../../../src/domain/state.ts';
import { ask } from '../../helpers/the-answerer.ts';
import { first, goalEight, importer, tablesFrom } from './a-goal.ts';

const kept = keepGoal(first, { tables: tablesFrom(goalEight()), wasShown: () => true }, importer);
if (isRefusal(kept)) throw new Error(kept.refused);
const added = kept;

it('answers nothing of goal 8 before, and everything after', () => {
  const say = (state: State) =>
    [
      '目指す姿8の指数は？',
      '充実度は？',
      '目指す姿8のロジックモデルは？',
      '8-A1の値は？',
      '目指す姿8の指標一覧',
      '目指す姿8で指数が100を下回る指標は？',
      '目指す姿8の施策は？',
      '8-S1の出典は？',
    ].map((question) => ask(question, { plan: planInForce(state) }).text.split('\n', 3));
  expect(say(first)).toMatchInlineSnapshot(`
    [
      [
        "目指す姿8「地域及び社会課題解決への関心が高く参画しやすい世田谷区」はビジョンにありますが、別の部会の担当で、指標の数値は登録されていません。",
        "",
        "指標の数値をお答えできるのは、目指す姿5～7です。",
      ],
      [
        "令和6年度の充実度は資料に記載がありません。目標は令和9年度130、令和13年度135です（令和5年度を100とした値）。",
        "",
        "（読み取り：持続可能な地域経済の充実度／令和6年度（年度の指定がないため最新））",
      ],
      [
        "目指す姿8「地域及び社会課題解決への関心が高く参画しやすい世田谷区」はビジョンにありますが、別の部会の担当で、指標の数値は登録されていません。",
        "",
        "指標の数値をお答えできるのは、目指す姿5～7です。",
      ],
      [
        "目指す姿8「地域及び社会課題解決への関心が高く参画しやすい世田谷区」はビジョンにありますが、別の部会の担当で、指標の数値は登録されていません。",
        "",
        "指標の数値をお答えできるのは、目指す姿5～7です。",
      ],
      [
        "目指す姿8「地域及び社会課題解決への関心が高く参画しやすい世田谷区」はビジョンにありますが、別の部会の担当で、指標の数値は登録されていません。",
        "",
        "指標の数値をお答えできるのは、目指す姿5～7です。",
      ],
      [
        "目指す姿8「地域及び社会課題解決への関心が高く参画しやすい世田谷区」はビジョンにありますが、別の部会の担当で、指標の数値は登録されていません。",
        "",
        "指標の数値をお答えできるのは、目指す姿5～7です。",
      ],
      [
        "目指す姿8「地域及び社会課題解決への関心が高く参画しやすい世田谷区」はビジョンにありますが、別の部会の担当で、指標の数値は登録されていません。",
        "",
        "指標の数値をお答えできるのは、目指す姿5～7です。",
      ],
      [
        "目指す姿8「地域及び社会課題解決への関心が高く参画しやすい世田谷区」はビジョンにありますが、別の部会の担当で、指標の数値は登録されていません。",
        "",
        "指標の数値をお答えできるのは、目指す姿5～7です。",
      ],
    ]
  `);
  expect(say(added)).toMatchInlineSnapshot(`
    [
      [
        "目指す姿8の指数は参考値で172.99（本ボットの試算：中長期6件中3件の平均。資料に目指す姿ごとの指数はありません）です。令和6年度は指標13件のうち100超6件、100未満2件（同一の指標）、指数なし5件です。上昇分72.99のうち71.27は中長期3（シニア採用意向のある企業の割合）によるものです。",
        "",
        "（読み取り：目指す姿8／令和6年度（年度の指定がないため最新））",
      ],
      [
        "令和6年度の充実度は資料に記載がありません。目標は令和9年度130、令和13年度135です（令和5年度を100とした値）。",
        "",
        "（読み取り：持続可能な地域経済の充実度／令和6年度（年度の指定がないため最新））",
      ],
      [
        "目指す姿8のロジックモデルは、「区内事業者」と「区民」を対象に、取組例4件、短期アウトカム1件と中長期アウトカム0件が登録されています。アウトカムは一部だけです。",
        "",
        "（読み取り：目指す姿8／ロジックモデル／令和6年度（年度の指定がないため最新））",
      ],
      [
        "多様な働き方に関するセミナー回数（目指す姿8 行動指標1）は、基準値0（令和5年度）に対し、令和6年度の実績は7です。基準値が0で割り算ができないため、指数はありません（資料でも「—」です）。",
        "",
        "（読み取り：目指す姿8 行動指標1／令和6年度（年度の指定がないため最新））",
      ],
      [
        "目指す姿8の指数は参考値で172.99（本ボットの試算：中長期6件中3件の平均。資料に目指す姿ごとの指数はありません）です。令和6年度は指標13件のうち100超6件、100未満2件（同一の指標）、指数なし5件です。上昇分72.99のうち71.27は中長期3（シニア採用意向のある企業の割合）によるものです。",
        "",
        "（読み取り：目指す姿8／令和6年度（年度の指定がないため最新））",
      ],
      [
        "目指す姿8で、指数が100を下回る指標は1件です（令和6年度。延べ2件で、2か所に載る同じ指標は1件と数えています）。三軒茶屋就労支援センターの就職決定者数（97.33）です。",
        "",
        "（読み取り：目指す姿8／指数が100を下回る指標／令和6年度（年度の指定がないため最新））",
      ],
      [
        "目指す姿8の施策は18行、行動指標は13件です。令和6年度の達成率（R6～9）は0.0%から101.1%までです。",
        "",
        "（読み取り：目指す姿8／施策の達成率／令和6年度（年度の指定がないため最新））",
      ],
      [
        "三軒茶屋就労支援センターの就職決定者数のデータの収集方法は、資料では「公社」です。",
        "",
        "（読み取り：目指す姿8 短期1＝中長期6）",
      ],
    ]
  `);
});

it('collects its values from then on', () => {
  const figures = collected(added).filter(({ goals }) => goals.includes(8));
  expect(figures.map(({ target, rule }) => [target, rule.cycle.kind])).toMatchInlineSnapshot(`
    [
      [
        "5-M2",
        "every-n-years",
      ],
      [
        "8-A1",
        "as-needed",
      ],
      [
        "8-A2",
        "yearly",
      ],
      [
        "8-A3",
        "yearly",
      ],
      [
        "8-A4",
        "yearly",
      ],
      [
        "8-A5",
        "yearly",
      ],
      [
        "8-S1",
        "yearly",
      ],
      [
        "8-S2",
        "yearly",
      ],
      [
        "8-M1",
        "yearly",
      ],
      [
        "8-M3",
        "yearly",
      ],
      [
        "8-M4",
        "yearly",
      ],
      [
        "8-M5",
        "yearly",
      ],
      [
        "mi-03",
        "yearly",
      ],
      [
        "mi-04",
        "yearly",
      ],
      [
        "mi-07",
        "yearly",
      ],
      [
        "mi-08",
        "yearly",
      ],
      [
        "mi-09",
        "yearly",
      ],
      [
        "mi-12",
        "yearly",
      ],
      [
        "mi-8-01",
        "yearly",
      ],
      [
        "mi-8-02",
        "yearly",
      ],
      [
        "mi-8-03",
        "yearly",
      ],
      [
        "mi-8-04",
        "yearly",
      ],
      [
        "mi-8-05",
        "yearly",
      ],
      [
        "mi-8-06",
        "yearly",
      ],
      [
        "mi-8-07",
        "yearly",
      ],
      [
        "pp-3-1",
        "yearly",
      ],
      [
        "pp-7-1",
        "yearly",
      ],
      [
        "pp-9-1",
        "yearly",
      ],
    ]
  `);
});

it('gives the figures of other goals a record of a year that only the workbook has', () => {
  const later: State = {
    ...added,
    plan: {
      ...added.plan,
      indicators: added.plan.indicators.map((one) =>
        one.id === '8-A2'
          ? { ...one, actuals: one.actuals.map((actual) => ({ ...actual, fiscalYear: 2025 })) }
          : one,
      ),
    },
  };
  const { text } = ask('5-A2の令和7年度の値は？', { plan: planInForce(later) });
  expect(text.split('\n')[0]).toMatchInlineSnapshot(
    `"多様な働き方の相談・社会保険労務士の相談実施回数（目指す姿5 行動指標2）は、基準値155回（令和5年度）に対し、令和7年度の実績は「—」です。まだ入力されていないため、指数はありません（「入力期限は令和8年6月30日」）。"`,
  );
});
