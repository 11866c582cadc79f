import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/wording/proof/layout.ts';
import { proofSheet } from '../../src/wording/proof.ts';
import { adoptedPlan } from '../helpers/adopted-plan.ts';

const plan = adoptedPlan();
const sheet = proofSheet(plan);
const lines = sheet.split('\n');

/** The sheet as one line, because a name may be wrapped anywhere. */
const joined = lines.map((line) => line.trim()).join('');

describe('the proof sheet', () => {
  it('prints the goals in the order of the source: table, logic model, action plan', () => {
    const places = lines
      .filter((_, at) => lines[at + 1]?.startsWith('──') === true)
      .map((line) => line.replace(/〔.*/, ''));
    expect(places.slice(0, 16)).toEqual([
      '検証手順',
      '指標一覧（目指す姿5）',
      'ロジックモデル（目指す姿5）',
      'アクションプラン 5-1',
      'アクションプラン 5-2',
      'アクションプラン 5-3',
      '指標一覧（目指す姿6）',
      'ロジックモデル（目指す姿6）',
      'アクションプラン 6-1',
      'アクションプラン 6-2',
      'アクションプラン 6-3',
      '指標一覧（目指す姿7）',
      'ロジックモデル（目指す姿7）',
      'アクションプラン 7-1',
      'アクションプラン 7-3',
      'アクションプラン 7-2',
    ]);
  });

  it('has a box for every figure of a row', () => {
    const at = lines.findIndex((line) => line.startsWith('□ ［5-A4］'));
    expect(lines.slice(at, at + 5)).toEqual([
      '□ ［5-A4］〔132行〕行動指標 4 おしごとカフェでの求人数',
      '   □ 別の表記 おしごとカフェでの求人件数',
      '   □ もう1つの名前 区内企業と求職者のマッチングイベント開催数（文で例示）〔69行〕',
      '   □ データの収集方法 公社',
      '   □ 基準値 2691 件   □ 令和6年度 4022 件   □ 令和6年度の指数 149.46',
    ]);
  });

  it('prints the action plan with separators, and asks for the cell that was lost', () => {
    expect(joined).toContain('□ R6実績 6,701 人   □ R6～9までの達成率 97.1%');
    expect(joined).toContain('□ R6実績 0 件   □ R6～9までの達成率 —');
    expect(joined).toContain('□ R6実績 0 件   □ R6～9までの達成率 文字起こしにない。原本で確認：');
  });

  it('asks for what only the pictures hold', () => {
    expect(joined).toContain('□ 実績値 約6,400人（本文から）   □ 目標値 5,100人（残りの値から）');
    expect(joined).toContain('□ 実績値 76%（本文から）   □ 目標値 図のみ。原本で確認：');
  });

  it('leaves no name out', () => {
    const names = [
      ...plan.goals.map(({ name }) => name),
      ...plan.indicators.flatMap(({ name, collection }) => [name, collection.method]),
      ...plan.sections.flatMap(({ name, initiatives }) => [name, ...initiatives]),
      ...plan.measures.flatMap(({ name, activities }) => [name, ...activities]),
      ...plan.measureIndicators.map(({ name }) => name),
      ...plan.projects.flatMap(({ name, purpose, activities }) => [name, purpose, ...activities]),
      ...plan.priorityMeasures.names.map(({ name }) => name),
      ...plan.conflicts.flatMap(({ readings }) => readings.map(({ said }) => said)),
      ...plan.glossary.map(({ meaning }) => meaning),
    ];
    const plain = (text: string) => text.replaceAll(' ', '');
    expect(names.filter((name) => !plain(joined).includes(plain(name)))).toEqual([]);
  });

  it('fits 100 columns', () => {
    expect(lines.filter((line) => displayWidth(line) > 100)).toEqual([]);
  });
});

describe('the standing of a document', () => {
  it('is unchecked until somebody has held it against the original', () => {
    expect(lines).toContain('□ 検証部会資料　OCR転記・原本未照合');
    expect(lines).toContain('□ 重点事業の進捗資料　OCR転記・原本未照合');
  });

  it('names who checked it and when', () => {
    const documents = plan.documents.map((document) =>
      document.id === 'review-material'
        ? {
            ...document,
            proofreading: { status: 'checked' as const, by: '世田谷花子', on: '2026-04-01' },
          }
        : document,
    );
    const checked = proofSheet({ ...plan, documents }).split('\n');
    expect(checked).toContain('□ 検証部会資料　照合済み（世田谷花子・2026年4月1日）');
    expect(checked).toContain('□ 重点事業の進捗資料　OCR転記・原本未照合');
  });

  it('is recorded as the last lines say', () => {
    expect(lines.slice(-8)).toEqual([
      '══════════════════════════════════════════════════',
      'data/plan.json の "documents" で、照合した資料の "proofreading" を次のように書き換えます。',
      '   "proofreading": { "status": "checked", "by": "氏名", "on": "2026-04-01" }',
      '"revision" を 1 から 2 に上げ、値を直したときも同じようにします。',
      '   "id": "review-material" … 検証部会資料',
      '   "id": "project-progress" … 重点事業の進捗資料',
      '書き換えた後に npm run proof を実行し、「照合済み（氏名・日付）」と出ることを確かめます。',
      '',
    ]);
  });
});
