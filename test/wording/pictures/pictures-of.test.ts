/** The pictures of answers, read as the texts that stand for them. */

import { expect, it } from 'vitest';
import { answerQuery } from '../../../src/answers/answer.ts';
import { type Picture, textTwin } from '../../../src/wording/pictures/picture.ts';
import { picturesOf } from '../../../src/wording/pictures/pictures-of.ts';
import { aContext, aQuery } from '../../helpers/asking.ts';

const context = aContext();

function pictures(query: Parameters<typeof aQuery>[0], withGuide = false): Picture[] {
  const answer = answerQuery(aQuery(query), context);
  if (answer.outcome !== 'answered') throw new Error(`Not answered: ${answer.reason}`);
  return picturesOf(answer.facts, { plan: context.plan, withGuide });
}
const twins = (...asked: Parameters<typeof pictures>): string[] =>
  pictures(...asked).map(({ drawing }) => textTwin(drawing));

it('tells the bars of goal 7 in words, every 「—」 with its reason', () => {
  const [bars = ''] = twins({ intent: 'goal-summary', goals: [7] });
  expect(bars.split('\n')).toEqual([
    '【目指す姿7　指標の指数】',
    '令和6年度。基準値を100とした値です。',
    '・行動指標1 産業活性化拠点における「学び」施設への来場者数：—（基準値が「—」のため）',
    '・行動指標2 創業相談の実施回数：14.60※ ↓下回る',
    '・行動指標3 創業セミナーの回数：100.00 →同じ',
    '・行動指標4 起業家と若年層の交流機会数：—（基準値が「—」のため）',
    '・短期1 起業・創業に関心を持つ区民の割合：—（実績が「—」のため）',
    '・短期2 SETAGAYA PORTのプロジェクト・イベント参加者数：225.81※ ↑上回る',
    '・中長期1 創業相談等利用者の創業者数(特定創業者数)の割合：—（実績が「—」のため）',
    '・中長期2 SETAGAYA PORTを通して実現した連携事業数：150.00 ↑上回る',
    '※目指す姿7 行動指標2：基準値452回に対し、実績は66回です。数え方が変わった可能性がありますが、資料に説明はありません。アクションプラン7-2の創業相談等の実施回数も66回です。',
    '※目指す姿7 短期2：収集方法の欄によると、令和5年度は事前申込者数、令和6年度は来場者数で、数えたものが異なります。',
  ]);
});

it('tells what lifts and what lowers goal 5, with the standing of the number', () => {
  const [, contributions = ''] = twins({ intent: 'goal-summary', goals: [5] });
  expect(contributions.split('\n')).toEqual([
    '【目指す姿5　どの指標が動かしているか】',
    '令和6年度の参考値と100との差（ポイント）',
    '・中長期3 シニア採用意向のある企業の割合：+71.27 ↑押し上げ',
    '・中長期4 企業内創業・兼業副業を認める事業者割合：+2.61 ↑押し上げ',
    '・中長期6 三軒茶屋就労支援センターの就職決定者数：-0.89 ↓押し下げ',
    '・合計 100との差：+72.99',
    '※ 目指す姿5の指数は参考値で172.99（本ボットの試算：中長期6件中3件の平均。資料に目指す姿ごとの指数はありません）です。',
  ]);
});

it('says in a logic model what the text does not hold, and what only stands beside', () => {
  const [model = ''] = twins({ intent: 'logic-model-lookup', goals: [5] });
  expect(model).toContain('・変化の言葉：資料の文字情報になし ／ 短期2');
  expect(model).toContain(
    '併記：「区内企業と求職者のマッチングイベント開催数」（見直しの例として併記）',
  );
  expect(model).toContain('・スキルを活かした働き方が難しい ／ 付く先は、はっきりしません');
});

it('shows a logic model once more for phones, with words where the lines were', () => {
  const [wide, phone, ...others] = pictures({ intent: 'logic-model-lookup', goals: [7] });
  expect(others).toEqual([]);
  expect(phone?.name).toBe('logic-model-7-2024-phone');
  const links = wide?.drawing.shape === 'boxes' ? wide.drawing.links.length : 0;
  const told = phone === undefined ? [] : textTwin(phone.drawing).match(/← 「[^」]+」/g);
  expect(told).toHaveLength(links);
  expect(told).toContain('← 「アントレプレナーシップ醸成の環境整備」');
});

it('says nothing of 25 % a year unless it was turned on', () => {
  const [off] = pictures({ intent: 'measure-list', goals: [5] });
  const [on] = pictures({ intent: 'measure-list', goals: [5] }, true);
  expect(JSON.stringify(off)).not.toContain('目安');
  expect(on?.drawing).toMatchObject({ guide: 0.2 });
  expect(JSON.stringify(on)).toContain('年25％の目安との比較（区の評価ではありません）');
});

it('tells two figures of one name apart by their 施策', () => {
  const [rates = ''] = twins({ intent: 'measure-list', goals: [6] });
  expect(rates.split('\n').filter((line) => line.includes('セミナー＆相談'))).toEqual([
    '・6-3 「セミナー＆相談」の実施回数（外国籍区民雇用に関する理解の促進）：25.0%　実績 1回',
    '・6-3 「セミナー＆相談」の実施回数（外国籍区民就労に関する理解の促進）：25.0%　実績 1回',
  ]);
});

it('shows projects with both figures, and those of which only a picture told', () => {
  const all = twins({ intent: 'project-list' }).join('\n');
  expect(all).toContain('：実績 約6,400人（125.5%）、目標 5,100人※');
  expect(all).toContain('：実績・目標とも—（図のみ）');
  expect(all).toContain('・1 新たな産業活性化拠点整備事業：—（指標値にかかる進捗なし）');
});

it('gives every picture a sentence that says what it finds, and a name without words', () => {
  const all = [
    ...pictures({ intent: 'goal-summary' }),
    ...pictures({ intent: 'composite', view: 'breakdown' }),
    ...pictures({ intent: 'logic-model-lookup' }),
    ...pictures({ intent: 'project-list' }),
    ...pictures({ intent: 'measure-list' }),
    ...pictures({ intent: 'list-indicators' }),
    ...pictures({ intent: 'rank-indicators', order: 'desc', limit: 3 }),
    ...pictures({ intent: 'compare', goals: [5, 6] }),
  ];
  for (const { alt, name } of all) {
    expect(alt).toMatch(/^[^。]+(?:です|ません)。$/);
    expect(alt.length).toBeLessThan(1000);
    expect(name).toMatch(/^[\w-]+$/);
  }
  expect(pictures({ intent: 'composite' }).map(({ alt }) => alt)).toEqual([
    '充実度の基準と目標（令和5年度100、令和9年度130、令和13年度135）を結ぶ折れ線グラフで、令和6年度は使える指標が足りないため点がありません。',
  ]);
});

it('draws no picture for one bar alone', () => {
  expect(pictures({ intent: 'rank-indicators', order: 'desc', limit: 1 })).toEqual([]);
});
