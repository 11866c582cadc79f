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

  it('says what a project does where it has no progress figures', () => {
    expect(pages['project-lookup']({ projects: [12] }).lead).toMatch(
      /^重点事業12「商店街が担う公共的役割への支援」は、.*支えます。進捗の数値は図だけにあり/,
    );
  });

  it('says which numbers there are for one that there is not', () => {
    expect(pages['project-lookup']({ projects: [20] }).lead).toBe(
      '重点事業20はありません。重点事業は1から19までです（資料に紹介のあるもの）。',
    );
  });

  it.each([
    [
      'lt',
      '目標に届いていない重点事業は、実績と目標の両方が資料の文字で分かる11事業のうち5事業です。',
    ],
    [
      'gte',
      '目標を達成した重点事業は、実績と目標の両方が資料の文字で分かる11事業のうち6事業です。',
    ],
    ['gt', '目標を超えた重点事業は、実績と目標の両方が資料の文字で分かる11事業のうち1事業です。'],
  ] as const)('lists what stands %s its target', (op, lead) => {
    const filter = { on: 'achievementRate', op, value: '100' } as const;
    expect(pages['project-list']({ filter }).lead).toBe(lead);
  });

  it('lists whose figures stand in a picture alone', () => {
    const page = pages['project-list']({ filter: { on: 'achievementRate', op: 'missing' } });
    expect(page.lead).toBe(
      '実績か目標の数値が図だけにある重点事業は、資料に紹介のある19事業のうち7事業です。',
    );
  });

  it('says 図のみ where only the picture had the number', () => {
    expect(everyWord(pages['project-lookup']({ projects: [2] }))).toContain('—（図のみ）');
    expect(pages['project-lookup']({ projects: [12] }).lead).toContain('図だけにあり');
  });
});

describe('a logic model', () => {
  const words = everyWord(pages['logic-model-lookup']({ goals: [7] }));

  it('says that the outcome half is not in the text', () => {
    expect(words).toContain('資料の文字からは分かりません');
  });

  it('opens with the column that was asked for', () => {
    expect(pages['logic-model-lookup']({ goals: [7], terms: ['対象'] }).lead).toBe(
      '目指す姿7の注目する対象は、「区民」「挑戦者を応援する人」です。',
    );
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
  it('opens with name, period, slogan and ordinance where the vision was asked for', () => {
    expect(pages['plan-structure']({ terms: ['ビジョン'] }).lead).toBe(
      '「世田谷区地域経済発展ビジョン」の期間は令和6年度から令和13年度までの8年間（令和6年3月策定）、未来像は「持続可能な経済循環で実現する世田谷のウェルビーイング」、もとになる条例は「世田谷区地域経済の持続可能な発展条例」です。',
    );
  });

  it('explains a word, and lists the words for one that it does not know', () => {
    expect(pages['term-help']({ terms: ['指数'] }).lead).toBe(
      '「指数」とは、基準値を100としたときの実績の大きさのことです。100を超えれば基準値より増えたことを示します。',
    );
    expect(pages['term-help']({ terms: ['<!here>'] }).lead).toMatch(
      /^「＜!here＞」は、用語の一覧にありません。説明できる用語は\d+語です。$/,
    );
  });

  it('says with every step that nobody is bound to it', () => {
    for (const steps of [undefined, [1], [5]]) {
      const page = pages['procedure-help'](steps ? { steps } : {});
      expect(page.notes.join('')).toContain('必ずしもこの検証手順に沿う必要はありません');
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
