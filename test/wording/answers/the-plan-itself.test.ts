import { describe, expect, it } from 'vitest';
import { everyWord, pages } from '../plan-pages.ts';

describe('priority projects', () => {
  it('tells that only 19 of 70 are introduced', () => {
    expect(pages['project-list']({}).lead).toBe(
      '重点事業は全部で70施策あり、資料に取組みと進捗が紹介されているのは19事業です。',
    );
  });

  it('says actual, target and date, and that the target was read by elimination', () => {
    const page = pages['project-lookup']({ projects: [3] });
    expect(page.lead).toBe(
      '重点事業3「産業創造プラットフォーム『SETAGAYA PORT』」は、令和7年1月現在で「新規会員登録者数(累計)」が約6,400人（目標5,100人※）です。',
    );
    expect(everyWord(page)).toContain('125.5%（本ボットの計算）');
    expect(page.notes.join('')).toContain('本文にある実績でないほうを目標と読みました');
  });

  it('says 図のみ where only the picture had the number', () => {
    expect(everyWord(pages['project-lookup']({ projects: [2] }))).toContain('—（図のみ）');
    expect(pages['project-lookup']({ projects: [12] }).lead).toContain('図だけにあり');
  });
});

describe('a logic model', () => {
  const words = everyWord(pages['logic-model-lookup']({ goals: [7] }));

  it('says that the outcome half is not in the text', () => {
    expect(words).toContain('資料の文字情報になし');
  });

  it('says how sure it is what hangs where', () => {
    expect(words).toContain('起業家と若年層の交流機会の創出（付く先は、はっきりしません）');
  });

  it('shows only the link that the source states', () => {
    expect(words).toContain('行動指標1 → 短期1');
    expect(everyWord(pages['logic-model-lookup']({ goals: [6] }))).not.toContain('つながり\n行動');
  });
});

describe('the plan in words', () => {
  it('explains a word, and lists the words for one that it does not know', () => {
    expect(pages['term-help']({ terms: ['指数'] }).lead).toBe(
      '「指数」の意味：基準値を100としたときの実績の大きさ。100を超えれば基準値より増えたことを示す。',
    );
    expect(pages['term-help']({ terms: ['<!here>'] }).lead).toMatch(
      /^「＜!here＞」は、用語の一覧にありません。説明できる用語は\d+語です。$/,
    );
  });

  it('says with every step that nobody is bound to it', () => {
    for (const steps of [undefined, [1], [5]]) {
      const page = pages['procedure-help'](steps ? { steps } : {});
      expect(page.notes.join('')).toContain('必ずしもこの検証手順に沿う必要はない');
    }
  });

  it('names a goal and its policy although it has no figures here', () => {
    const words = everyWord(pages['goal-lookup']({ goals: [11] }));
    expect(words).toContain('目指す姿11は「エシカルが身近に存在する世田谷区」です。');
    expect(words).toContain('別の部会の担当で、指標の数値は登録されていません');
  });

  it('tells how to ask', () => {
    const words = everyWord(pages.help({}));
    expect(words).toContain('/shihyo');
    expect(words).toContain('目指す姿5の指数');
  });
});
