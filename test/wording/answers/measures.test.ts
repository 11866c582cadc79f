import { describe, expect, it } from 'vitest';
import { everyWord, pages, pagesWithPace } from '../plan-pages.ts';

describe('the measures of a goal', () => {
  const page = pages['measure-list']({ goals: [5], excludeRepeated: true });

  it('opens with how many there are and what their rates are', () => {
    expect(page.lead).toBe(
      '目指す姿5の施策（【再掲】の印のある行を除く）は4行、行動指標は4件です。令和6年度の達成率（R6～9）は4.2%から25.3%までです。',
    );
  });

  const whatTheRateIs =
    '達成率は、令和6～9年度の4年間の計画に対する令和6年度の実績の割合と読めます（定義の記載はありません）。';

  it('says what a rate is, and names no guide that the ward has not set', () => {
    expect(page.notes[0]).toBe(whatTheRateIs);
    expect(everyWord(page)).not.toContain('目安');
  });

  it('says that 25.0 % is one year of four, once the secretariat wants it, and that it is no judgement', () => {
    const wanted = pagesWithPace['measure-list']({ goals: [5] });
    expect(wanted.notes[0]).toBe(
      `${whatTheRateIs}25.0%が1年分の目安です（区の評価ではありません）。`,
    );
  });

  it('shows figures with their units and the mark of a note', () => {
    const cells = page.parts.flatMap((part) => (part.kind === 'table' ? part.table.rows : []));
    expect(cells.map((row) => row.slice(2))).toEqual([
      ['182回', '25.3%'],
      ['7回', '25.0%'],
      ['1回※', '4.2%'],
      ['2回', '8.3%'],
    ]);
  });

  it('names both sources of a figure that they tell differently', () => {
    const words = everyWord(pages['measure-list']({ goals: [5] }));
    expect(words).toContain('182回');
    expect(words).toContain('重点事業の進捗資料（重点事業16）：45回、目標45回');
  });

  it('shows the slid rows of 7-2 as printed, with the reading put back beside them', () => {
    const { parts } = pages['measure-list']({ goals: [7] });
    const items = parts.flatMap((part) => (part.kind === 'list' ? part.items : []));
    expect(items).toHaveLength(6);
    expect(items).toContain(
      '② 基金やファンド等による区民が応援できる仕組みの検討：行動指標と値は空欄',
    );
    expect(items).toContain('② 区内起業・創業チャレンジ支援：補助件数 10件、12.5%');
  });

  it('does not count the blank row among the 行動指標', () => {
    expect(pages['measure-list']({ goals: [7] }).lead).toContain(
      '20行、行動指標は16件（ほかに、行動指標が空欄の行が1行）です。',
    );
  });

  it('does not set 累計 against a year of four', () => {
    const asked = { measures: ['mi-07'] };
    const words = everyWord(pages['measure-lookup'](asked));
    expect(words).toContain('97.1%（累計）');
    expect(words).not.toContain('目安');
    expect(everyWord(pagesWithPace['measure-lookup'](asked))).toContain(
      '「（累計）」は、これまでの合計の値です。1年分の目安は当てはまりません。',
    );
  });
});

describe('a ranking', () => {
  it('says that the lowest had not begun, and which running one is lowest', () => {
    expect(pages['measure-list']({ order: 'asc', limit: 1 }).lead).toBe(
      'アクションプラン全体の令和6年度の達成率がいちばん低いのは0.0%で、同じ値が4件あります。未開始のものを除くと、いちばん低いのは「取引適正化に関するガイドライン等の情報発信（メールマガジン配信数）」の4.2%です。資料によって値が異なる6件（「兼業・副業等に関する情報発信（メールマガジン配信数）」の4.2%など）は、順位に入れていません。',
    );
  });
});

describe('one value', () => {
  it('is said with number, unit and year', () => {
    expect(pages['measure-lookup']({ measures: ['mi-12'] }).lead).toBe(
      '「経営相談件数」は、令和6年度の実績が1,408件、達成率（R6～9）が51.8%です。',
    );
  });

  it('says that its facility had not opened', () => {
    const page = pages['measure-lookup']({ measures: ['mi-27'] });
    expect(page.lead).toContain('0.0%（未開始）');
    expect(page.notes.join('')).toContain('令和7年4月開設予定');
  });

  it('marks a unit that does not fit what the name counts', () => {
    const page = pages['measure-lookup']({ measures: ['mi-18'] });
    expect(page.lead).toContain('実績が7回※');
    expect(page.notes.join('')).toContain('資料では「回」と記載されています');
  });

  it('says first that a row is blank as printed, then how it can be read', () => {
    expect(pages['measure-lookup']({ measures: ['mi-39'] }).lead).toMatch(
      /^資料では空欄です（.*）。並びを戻すと、.*とも読めます。/,
    );
  });

  it('tells that its unit is printed differently', () => {
    expect(pages['measure-lookup']({ measures: ['mi-09'] }).notes.join('')).toContain(
      '単位は、行によって記載が異なります（「回」、記載なし）',
    );
  });
});
