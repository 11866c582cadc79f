import { describe, expect, it } from 'vitest';
import { Reason, type Unanswered } from '../../src/answers/understanding.ts';
import { understandingPage } from '../../src/wording/understanding-page.ts';
import { aContext, aQuery } from '../helpers/asking.ts';

const offers = [5, 6, 7].map((goal) => aQuery({ intent: 'goal-summary', goals: [goal] }));

function unanswered(reason: Reason, given: Partial<Unanswered> = {}): Unanswered {
  return { outcome: 'refused', reason, said: {}, candidates: [], offers, words: [], ...given };
}

function say(reason: Reason, given: Partial<Unanswered> = {}) {
  return understandingPage(unanswered(reason, given), aContext());
}

function textOf(reason: Reason, given: Partial<Unanswered> = {}) {
  return JSON.stringify(say(reason, given));
}

describe('a goal that cannot be answered', () => {
  it('is unknown when the vision has no such goal', () => {
    const page = say('unknown-goal', { said: { goals: [12] } });
    expect(page.lead).toBe('目指す姿12はありません。目指す姿は1から11までです。');
    expect(page.buttons.map(({ label }) => label)).toEqual([
      '目指す姿5の指数',
      '目指す姿6の指数',
      '目指す姿7の指数',
    ]);
  });

  it('is named when the vision has it and another committee has its figures', () => {
    expect(say('goal-not-loaded', { said: { goals: [3] } }).lead).toBe(
      '目指す姿3「区民生活を支える産業が引き継がれていく世田谷区」はビジョンにありますが、別の部会の担当で、指標の数値は登録されていません。',
    );
  });

  it('speaks of the policy where a policy is unknown', () => {
    expect(say('unknown-goal', { said: { policies: [5] } }).lead).toBe(
      '基本の方針5はありません。基本の方針は1から4までです。',
    );
  });
});

describe('a question back', () => {
  it('names the levels between which 「5の4」 does not decide', () => {
    const page = say('ambiguous-layer', { candidates: ['5-A4', '5-M4'], words: ['5の4'] });
    expect(page.lead).toBe('「5の4」は、行動指標、中長期アウトカムのどちらのことでしょうか。');
    expect(page.parts[0]).toEqual({
      kind: 'list',
      title: '候補',
      items: [
        '目指す姿5の行動指標4「おしごとカフェでの求人数」',
        '目指す姿5の中長期アウトカム4「企業内創業・兼業副業を認める事業者割合」',
      ],
    });
  });

  it('names candidates of every kind, and leaves out what the plan does not have', () => {
    const candidates = ['mi-18', 'project-17', 'goal-6', 'mi-99', 'nonsense'];
    expect(say('ambiguous-entity', { candidates }).parts[0]).toMatchObject({
      items: [
        '施策「ハラスメント相談外部委託サービスの実施」の行動指標「契約件数」',
        '重点事業17「三茶おしごとカフェ」',
        '目指す姿6「心身ともに健康に働くことができる世田谷区」',
      ],
    });
  });

  it('asks of one candidate whether it is meant', () => {
    const only = { candidates: ['5-A4'], offers: [], words: ['ハローワーク'] };
    expect(say('ambiguous-entity', only).lead).toBe(
      '「ハローワーク」に限った値は資料にありません。目指す姿5の行動指標4「おしごとカフェでの求人数」のことでしょうか。',
    );
  });

  it('never asks between two places of one series', () => {
    const twins = aQuery({ intent: 'indicator-lookup', indicators: ['5-S1'] });
    const page = say('ambiguous-layer', {
      candidates: ['5-S1', '5-M6'],
      offers: [twins, aQuery({ intent: 'indicator-lookup', indicators: ['5-M6'] })],
    });
    expect(page.lead).toMatch(/短期アウトカム1「.*」のことでしょうか。$/);
    expect(page.buttons.map(({ query }) => query)).toEqual([twins]);
  });

  it('says how many there are for a number that there is not', () => {
    const asked = { said: { goals: [6], level: 'action' as const }, words: ['4'] };
    expect(say('ambiguous-indicator', asked).lead).toBe(
      '目指す姿6の行動指標は3件です（4番はありません）。',
    );
    expect(say('ambiguous-indicator', { said: { level: 'action' }, words: ['９'] }).lead).toBe(
      '目指す姿5の行動指標は5件、目指す姿6の行動指標は3件、目指す姿7の行動指標は4件です（9番はありません）。',
    );
  });

  it('names a second name beside the indicator that it stands at', () => {
    expect(say('ambiguous-entity', { candidates: ['second-6-A2', '6-A3'] }).parts[0]).toMatchObject(
      {
        items: [
          '目指す姿6の行動指標2に併記された名前「セラ・サービスの周知・PR」',
          '目指す姿6の行動指標3「優良事例等の情報発信」',
        ],
      },
    );
  });

  it('has at most five buttons', () => {
    const six = [5, 6, 7, 5, 6, 7].map((goal, at) =>
      aQuery({ intent: at < 3 ? 'goal-summary' : 'measure-list', goals: [goal] }),
    );
    expect(say('multi-intent', { offers: six }).buttons).toHaveLength(5);
    expect(say('multi-intent', { offers: [...offers, ...offers] }).buttons).toHaveLength(3);
  });
});

describe('a refusal', () => {
  it('quotes the word that is out of scope, made harmless', () => {
    const page = say('out-of-scope', { words: ['渋谷区<!here>'] });
    expect(page.lead).toBe('「渋谷区＜!here＞」についてのデータはないため、お答えできません。');
  });

  it('never repeats a mention', () => {
    expect(textOf('broadcast-mention', { words: ['<!channel>', '@channel'] })).not.toContain(
      'channel',
    );
  });

  it('says that nothing was changed when somebody tries to write', () => {
    expect(say('write-via-chat').lead).toContain('いま変わったものは何もありません');
    expect(textOf('write-via-chat')).toContain('登録フォーム');
  });

  it('says which year has figures, and how 「昨年度」 was read', () => {
    const page = say('no-figures-for-year', { said: { fiscalYear: 2025 }, words: ['昨年度'] });
    expect(page.lead).toBe(
      '令和7年度の実績はまだ登録されていません。実績がある最新は令和6年度です。',
    );
    expect(page.parts).toEqual([
      { kind: 'paragraph', text: '今日の日付から、「昨年度」を令和7年度と読みました。' },
    ]);
  });

  it('does not promise figures of a year that has not begun, nor of one long past', () => {
    const lead = (fiscalYear: number) => say('no-figures-for-year', { said: { fiscalYear } }).lead;
    expect(lead(2027)).toContain('まだ始まっていない年度です');
    expect(lead(2018)).toContain('平成30年度の実績は登録されていません');
  });

  it('gives the targets, and no forecast', () => {
    expect(textOf('forecast')).toContain('令和9年度が130、令和13年度が135');
  });
});

describe('what is not recorded yet', () => {
  it.each([
    ['comment-list', '委員のご意見は、まだ登録されていません。'],
    ['deadline-lookup', '締切は、まだ登録されていません。'],
    ['owner-lookup', '担当の課や担当者は、まだ登録されていません。'],
    ['review-progress', '検証の進み具合は、まだ記録されていません。'],
  ] as const)('is said of %s, with what it will be and what can be asked', (intent, lead) => {
    const page = say('not-yet-recorded', { said: { intent } });
    expect([page.lead, page.parts.length]).toEqual([lead, 2]);
  });
});

it('has words for every reason, also without offers, candidates or words', () => {
  for (const reason of Reason.options) {
    const { lead } = say(reason, { offers: [] });
    expect(lead).toMatch(/[。]$/);
    expect(textOf(reason, { offers: [] })).not.toMatch(/undefined|null|NaN|ボタン/);
  }
});
