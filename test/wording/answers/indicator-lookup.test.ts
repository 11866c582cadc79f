import { expect, it } from 'vitest';
import { indicatorLookup } from '../../../src/answers/kinds/indicator-lookup.ts';
import { indicatorLookupPage } from '../../../src/wording/answers/indicator-lookup.ts';
import { aContext, aQuery } from '../../helpers/asking.ts';
import { textsOf } from '../../helpers/page-cells.ts';

const page = (indicators: string[], fiscalYear?: number) =>
  indicatorLookupPage(
    indicatorLookup(
      aQuery({ intent: 'indicator-lookup', indicators, ...(fiscalYear && { fiscalYear }) }),
      aContext(),
    ),
  );

it('says baseline, actual and index number in sentences', () => {
  expect(page(['5-A4']).lead).toBe(
    'おしごとカフェでの求人数（目指す姿5 行動指標4）は、基準値2,691件（令和5年度）に対し、令和6年度の実績は4,022件です。指数は149.46（↑上回る）です。',
  );
});

it('says why there is no number and that the next survey is not stated', () => {
  expect(page(['5-M2', '6-M4']).lead).toBe(
    'ワークライフバランスに「十分に取り組んでいる」事業所の割合（目指す姿5 中長期2＝目指す姿6 中長期4）は、基準値14.8%（令和5年度）に対し、令和6年度の実績は「—」です。' +
      '調査の年でないため、指数はありません（収集方法に「5年に1度実施」とあります）。次の調査がどの年度かは資料に記載がありません。',
  );
});

it('says the next year where the source tells it', () => {
  expect(page(['6-S1']).lead).toContain('次の値は令和8年度の予定です。');
});

it('puts the printed index number beside the one from the shown figures', () => {
  expect(page(['5-M3']).notes).toEqual([
    '※公表値は313.81、表示の18→56.8からの計算は315.56です。差の理由は資料に記載がありません（表示の四捨五入の可能性があります）。',
  ]);
});

it('calls a worded proposal 案 and any other second name 併記', () => {
  const second = (id: string) =>
    textsOf(page([id])).flatMap(
      ({ text }) => /^(案|併記（採否の記載なし）)：/.exec(text)?.[1] ?? [],
    );
  expect(second('5-A4')).toEqual(['案']);
  expect(second('6-A2')).toEqual(['併記（採否の記載なし）']);
});

it('gives both values of a disputed figure with both places', () => {
  const texts = textsOf(page(['6-A1']));
  expect(page(['6-A1']).lead).toContain('なお、資料により値が異なります。');
  const disputed = texts.filter(({ heading }) => heading.startsWith('資料により値が異なります'));
  expect(disputed.map(({ text }) => text).slice(0, 2)).toEqual([
    '「健康経営や労働相談に関する情報発信」の令和6年度実績は3回［検証部会資料 指標一覧（目指す姿6）］',
    '「健康経営に関する啓発活動回数（メールマガジンによる配信）」の令和6年度実績は2回（達成率50.0%）［検証部会資料 アクションプラン 6-1］',
  ]);
});

it('gives the baseline for the baseline year', () => {
  expect(page(['6-S2'], 2023).lead).toBe(
    'セラ・サービスの満足度（目指す姿6 短期2）の令和5年度の値（基準値）は、35%です。',
  );
});

it('says how many there are instead of a wall of sentences', () => {
  const { lead, parts } = page(['5-M3', '5-M4', '6-S3', '6-M3']);
  expect(lead).toBe('お尋ねの指標は4件です。');
  expect(parts[0]).toMatchObject({ kind: 'table', table: { caption: '指標の値' } });
});

it('says that an indicator is gone from the plan', () => {
  expect(page(['5-A9']).lead).toBe('お尋ねの指標は計画にありません。');
});
