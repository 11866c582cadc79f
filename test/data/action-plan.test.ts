/** What data/plan.json must hold of the action plan, the projects and the differing figures. */

import { describe, expect, it } from 'vitest';
import type { Measure, MeasureIndicator } from '../../src/domain/measure.ts';
import { adoptedPlan } from '../helpers/adopted-plan.ts';

const plan = adoptedPlan();

const valueOf = ({ actuals }: MeasureIndicator) => {
  const [actual] = actuals;
  return actual?.state === 'measured' ? actual.value : '—';
};

const rateOf = ({ achievementRates }: MeasureIndicator) => {
  const [rate] = achievementRates;
  return rate?.state === 'printed' ? rate.value : (rate?.state ?? 'none');
};

const shownBy = ({ indicator }: Measure) =>
  plan.measureIndicators.find(({ id }) => id === indicator);

describe('the achievement rates', () => {
  it('carry every value and rate as printed, once', () => {
    const values = plan.measureIndicators.map((each) => `${valueOf(each)} ${rateOf(each)}`);
    expect(values).toEqual([
      '182 25.3', // 三軒茶屋就労支援センターのセミナー開催数
      '182 101.1',
      '7 25.0',
      '205 33.1',
      '0 0.0',
      '0 dash',
      '6701 97.1', // SETAGAYA PORTの新規会員登録者数（累計）
      '0 0.0',
      '1 25.0',
      '1 4.2',
      '2 8.3',
      '1408 51.8',
      '1 4.2',
      '2 50.0', // 6-1 健康経営
      '1 6.3',
      '1 25.0',
      '8 33.3',
      '7 9.7',
      '92 24.7',
      '10 66.7',
      '7 29.2',
      '6 30.0',
      '6 25.0',
      '1 25.0',
      '1 25.0',
      '1 25.0',
      '0 0.0', // 7-1 アントレプレナーシップ教育
      '0 cell-lost',
      '0 0.0',
      '1 25.0',
      '66 17.9',
      '310 17.2',
      '2 8.3',
      '100 21.7',
      '42 13.1',
      '10 12.5',
      '2 25.0',
      '6 30.0',
      '1 25.0',
    ]);
  });

  it('each follow from some whole plan total when rounded half up', () => {
    const unexplained = plan.measureIndicators
      .filter((each) => rateOf(each).includes('.') && valueOf(each) !== '0')
      .filter((each) => !isReproduced(BigInt(valueOf(each)), rateOf(each)));
    expect(unexplained.map(({ name }) => name)).toEqual([]);
  });

  it('have no plan total, because none is printed', () => {
    expect(plan.measureIndicators.filter(({ planTotal }) => planTotal !== null)).toEqual([]);
  });

  it('are not started where the base opened in April of R7, and stock where 累計', () => {
    const namesOf = (found: MeasureIndicator[]) => found.map(({ name }) => name);
    const { measureIndicators } = plan;
    expect(namesOf(measureIndicators.filter(({ start }) => start === 'not-started'))).toEqual([
      'コワーキングスペース、シェアオフィス等の提供件数',
      'ビジネスマッチング支援事業者数',
      'アントレプレナーシップ教育のプログラム数',
      '地域・事業者のイベント開催数',
    ]);
    expect(namesOf(measureIndicators.filter(({ kind }) => kind === 'stock'))).toEqual([
      'SETAGAYA PORTの新規会員登録者数（累計）',
    ]);
  });
});

describe('the measures', () => {
  it('stand in the order of the source', () => {
    const lines = plan.measures.map(({ citation }) => citation.line ?? 0);
    expect(lines).toEqual(lines.toSorted((one, other) => one - other));
  });

  it('answer the example of goal 5 without 【再掲】', () => {
    const rows = plan.measures
      .filter(({ goal, repeated }) => goal === 5 && !repeated)
      .flatMap((measure) => {
        const shown = shownBy(measure);
        if (shown === undefined) return [];
        return [`${shown.name} ${valueOf(shown)} ${measure.printedUnit ?? ''} ${rateOf(shown)}`];
      });
    expect(rows).toEqual([
      '三軒茶屋就労支援センターのセミナー開催数 182 回 25.3',
      'R60-SETAGAYA-のセミナーの開催回数 7 回 25.0',
      '兼業・副業等に関する情報発信（メールマガジン配信数） 1 回 4.2',
      '正規/非正規雇用労働者間の不合理な待遇差解消に関する指針等に関する情報発信（メールマガジン配信数） 2 回 8.3',
    ]);
  });

  it('keep the unit of each row where two rows of one value print different ones', () => {
    const differing = plan.measures
      .filter(({ printedUnit, indicator }) => {
        const units = plan.measures
          .filter((other) => indicator !== null && other.indicator === indicator)
          .map((other) => other.printedUnit);
        return units.some((unit) => unit !== printedUnit);
      })
      .filter((measure) => measure.printedUnit !== shownBy(measure)?.unit)
      .map(({ id, printedUnit }) => `${id} ${printedUnit ?? '—'}`);
    expect(differing).toEqual(['AP-202 回', 'AP-204 —', 'AP-205 —']);
  });

  it('say what the slid rows of 7-2 show when they are put back', () => {
    const slid = plan.measures.flatMap((measure) => {
      if (measure.aligned === undefined) return [];
      return [`${measure.id} ${measure.indicator ?? '—'} ${measure.aligned.indicator ?? '—'}`];
    });
    expect(slid).toEqual([
      'AP-245 mi-35 —',
      'AP-246 mi-36 mi-35',
      'AP-247 mi-37 mi-36',
      'AP-248 mi-38 mi-37',
      'AP-249 mi-39 mi-38',
      'AP-250 — mi-39',
    ]);
  });
});

it('has the progress of the 19 projects, and says where only the picture held it', () => {
  const progress = plan.projects.flatMap(({ no, progress: all }) =>
    all.map(
      ({ actual, target, unit }) => `${no} ${actual ?? '図'}/${target ?? '図'} ${unit ?? '—'}`,
    ),
  );
  expect(progress).toEqual([
    '2 76/図 %',
    '3 6400/5100 人',
    '4 図/図 —',
    '4 図/図 —',
    '5 1/5 件',
    '6 2/3 回',
    '7 3/5 回',
    '8 35/50 回',
    '9 10/図 人',
    '10 3/5 件',
    '11 図/図 —',
    '11 図/図 —',
    '11 図/図 —',
    '12 図/図 —',
    '12 図/図 —',
    '12 図/図 —',
    '13 58/58 園',
    '14 57/57 回',
    '15 図/図 —',
    '16 45/45 回',
    '17 180/180 回',
    '18 13/13 回',
    '18 3/3 団体',
    '19 図/図 —',
    '19 図/図 —',
  ]);
});

it('keeps both readings of the six differing figures, and settles none', () => {
  expect(plan.conflicts.filter(({ resolved }) => resolved)).toEqual([]);
  expect(
    plan.conflicts.map(({ indicators, measureIndicators, projects }) =>
      [...indicators, ...measureIndicators, ...projects.map((no) => `重点事業${no}`)].join(' '),
    ),
  ).toEqual(['mi-02 重点事業16', 'mi-20', '5-A1 mi-16', '5-A3 mi-10', '6-A1 mi-14', '6-A3 mi-21']);
});

/** Whole numbers throughout: the rate in tenths of a percent is ⌊2000 · actual / total + 1⌋ / 2. */
function isReproduced(actual: bigint, rate: string): boolean {
  const tenths = BigInt(rate.replace('.', ''));
  const near = (actual * 1000n) / tenths;
  return Array.from({ length: 21 }, (_, at) => near + BigInt(at) - 10n).some(
    (total) => total > 0n && (actual * 2000n + total) / (total * 2n) === tenths,
  );
}
