/** Questions about the pre-check as people type them, each with the reading it must get. */

import { describe, expect, it } from 'vitest';
import type { AnswerContext } from '../../src/answers/answer-context.ts';
import { beginState } from '../../src/domain/begin-state.ts';
import type { State } from '../../src/domain/state.ts';
import { checkRecord, type SeenFindings } from '../../src/review/check-record.ts';
import { keyOf } from '../../src/review/checks/finding.ts';
import { checkPlan } from '../../src/review/checks/check-plan.ts';
import { publishPoint, setAside } from '../../src/review/points.ts';
import { reviewRecord } from '../../src/review/record.ts';
import { readCheckWords } from '../../src/store/read-check-words.ts';
import { answerPage } from '../../src/wording/answer-page.ts';
import { plainText } from '../../src/wording/plain-text.ts';
import { adoptedPlan } from '../helpers/adopted-plan.ts';
import { theAnswerer as answerer } from '../helpers/the-answerer.ts';
import { accepted, anEvent, record, reviewing } from '../review/reviews.ts';

const words = await readCheckWords('data/check-words.json');
const plan = adoptedPlan();

function asking(sees: SeenFindings, state: State = beginState(plan)): AnswerContext {
  return {
    ...{ plan, today: '2026-11-20' },
    role: sees === 'published' ? 'committee-member' : 'secretariat',
    record: reviewRecord(state, sees === 'all' ? 'secretariat' : 'everyone'),
    checks: checkRecord(state, { words, sees }),
  };
}

const answerText = (question: string, context: AnswerContext): string =>
  plainText(answerPage(answerer.question(question, context), context));

type Asked = { goals?: number[]; steps?: number[]; rules?: string[]; indicators?: string[] };

const readings: readonly [asked: Asked, questions: readonly string[]][] = [
  [
    { goals: [5] },
    [
      ...[
        '目指す姿5を点検して',
        '目指す姿5の点検',
        '姿5を点検してください',
        '目指す姿５を点検して',
      ],
      ...['目指す姿5の点検結果は？', '目指す姿5の事前点検を見せて', '目指す姿5の論点は？'],
      ...[
        '目指す姿5で気になる点は？',
        '目指す姿5の気になるところを教えて',
        '5番目の目指す姿の点検',
      ],
      ...[
        '目指す姿5をチェックして',
        '目指す姿5の不備を洗い出して',
        '目指す姿5におかしなところはある？',
      ],
      ...['目指す姿5をてんけんして', 'めざす姿5を点検して', '目指す姿5の点検お願いします'],
      ...[
        '目指す姿5の点検をお願いいたします',
        '目指す姿5の自動チェックの結果',
        '目指す姿５の気になる点',
      ],
    ],
  ],
  [{ goals: [6] }, ['目指す姿6を点検して', '目指す姿6で引っかかる点は', '目指す姿6の論点を一覧で']],
  [{ goals: [5, 6, 7] }, ['目指す姿5から7を点検して', '目指す姿5～7の点検']],
  [
    {},
    [
      ...['点検', '点検して', '点検結果を見せて', '事前点検の結果', '論点を見せて', '論点は？'],
      ...['論点の一覧', '計画の不備を洗い出して', '気になる点は？', '指標をチェックして'],
      ...['公開された論点は', '確認のお願いは何件'],
    ],
  ],
  [
    { steps: [4] },
    [
      ...[
        '手順4で気になる点は？',
        '手順4の点検',
        '手順4の点検結果を教えて',
        '手順４で気になる点は',
      ],
      ...['検証手順4で気になるところ', '手順4の論点は？'],
    ],
  ],
  [{ goals: [5], steps: [4] }, ['目指す姿5の手順4で気になる点は？', '目指す姿5の手順4を点検して']],
  [{ steps: [1] }, ['手順1で気になる点', '手順1の論点']],
  [
    { rules: ['R03', 'R04'] },
    [
      ...['重複している指標は？', '重複した指標はある？', '指標の重複を教えて', '重複指標は？'],
      ...['二重計上になっている指標は', '二重計上の指標', 'じゅうふくしてる指標'],
    ],
  ],
  [
    { rules: ['R12'] },
    [
      '公表値と合わない指標は？',
      '公表値と合っていない指標',
      '公表値とあわない指標は？',
      '公表値とずれてる',
      '公表値が計算と違うやつ',
      '公表値と合わない指標を教えてください',
    ],
  ],
  [
    { rules: ['R13', 'R14', 'R23'] },
    ['単位がおかしい指標は？', '単位の食い違い', '単位が合わない指標は', '単位の不一致はある？'],
  ],
  [{ rules: ['R01'] }, ['受動的な指標は？', '受動的な行動指標はどれ']],
  [{ rules: ['R05'] }, ['設問と合わない指標は？', '名前と設問が合わない指標']],
  [{ rules: ['R06'] }, ['収集方法が決まっていない指標は', '集め方が決まっていない指標は？']],
  [{ rules: ['R20'] }, ['つながりの抜けは？', '論理の飛躍はある？']],
  [{ rules: ['R35', 'R36'] }, ['表記ゆれは？', '名称の不一致は', '名前の不一致を教えて']],
  [{ rules: ['R33', 'R34'] }, ['時点がそろっていないものは？', '時点の違いは']],
  [{ rules: ['R12'] }, ['R12の点検結果', '点検のR12は？']],
  [{ indicators: ['5-M4'] }, ['5-M4を点検して', '5-M4の気になる点は？']],
];

const rows = readings.flatMap(([asked, questions]) =>
  questions.map((question) => ({ question, asked })),
);

it('holds more than sixty ways of asking', () => {
  expect(rows.length).toBeGreaterThan(60);
});

it.each(rows)('reads $question', ({ question, asked }) => {
  const answer = answerer.question(question, asking('all'));
  const query = answer.outcome === 'answered' ? answer.query : answer;
  expect({ ...query, level: undefined }).toEqual({ intent: 'check-list', ...asked });
});

describe.each([
  ['論点1への意見は？', 'comment-list'],
  ['目指す姿5の意見は？', 'comment-list'],
  ['R10の指数', undefined],
  ['検証手順4とは', 'procedure-help'],
  ['目指す姿5の指数は？', 'goal-summary'],
  ['気になる指標のうち、100を下回っているものは？', 'list-indicators'],
])('%s', (question, intent) => {
  it('asks for something else, as before', () => {
    const answer = answerer.question(question, asking('all', reviewing()));
    const read = answer.outcome === 'answered' ? answer.query.intent : undefined;
    expect(read).toBe(intent);
  });
});

const deed = { by: 'U9', at: '2026-11-21T00:00:00.000Z' };
const told = { rule: 'R05', step: 4, goals: [5], source: '指標一覧（目指す姿5）' };
const point = {
  ...told,
  key: 'k',
  heading: '中長期4',
  text: '名前と聞き方が合っているでしょうか。',
};
const published = accepted(publishPoint(reviewing(), { review: 1, finding: point }, deed));

describe('the answer', () => {
  it('holds the drafts for the secretariat in private', () => {
    const text = answerText('目指す姿5を点検して', asking('all'));
    expect(text).toContain('目指す姿5の点検の結果です（令和6年度の値、事実');
    expect(text).toContain('指標名の「創業」が、収集方法の文に見当たりません');
    expect(text).toContain('これは事務局だけにお見せする下書きです');
  });

  it('holds for others what was published, and why there is no more', () => {
    const text = answerText('目指す姿5を点検して', asking('published', published));
    expect(text).toContain('公開された論点は1件です');
    expect(text).toContain('論点1（目指す姿5の検証、手順4）：中長期4。名前と聞き方が合っている');
    expect(text).toContain('事前点検の下書きは、事務局だけにお見せしています');
    expect(text).not.toContain('創業');
    expect(answerText('目指す姿6を点検して', asking('published', published))).toContain(
      '目指す姿6の点検について、公開された論点はまだありません。',
    );
  });

  it('shows no draft in a channel, not even to the secretariat', () => {
    const text = answerText('目指す姿5を点検して', asking('in-public', published));
    expect(text).toContain('論点1（目指す姿5の検証');
    expect(text).toContain('事務局の方には、みちすじへのDMで下書きもお見せします');
    expect(text).not.toContain('創業');
  });

  it('tells everybody the facts that other answers tell too, and no hint', () => {
    const facts = answerText('公表値と合わない指標は？', asking('published'));
    expect(facts).toContain('公表値は313.81、表示の値からの計算は315.56です');
    expect(answerText('重複している指標は？', asking('published'))).toContain('R04');
    const hints = answerText('受動的な指標は？', asking('published'));
    expect(hints).not.toContain('受け手の側の数');
  });

  it('names the comments that speak of a 論点, and those only', () => {
    const first = record(published, anEvent({ text: '論点１は、設問を見直すべきです。' }));
    const other = anEvent({ ts: '1800000000.000100', text: '論点12ではありません。' });
    const text = answerText('論点を見せて', asking('published', record(first, other)));
    expect(text).toContain('（この論点に触れた意見：意見1）');
  });

  it('sets apart what was set aside, with why, for the secretariat alone', () => {
    const found = checkPlan({ plan, words, fiscalYear: 2024, showsPace: false });
    const key = found.filter(({ detail }) => detail.rule === 'R22').map(keyOf)[0] ?? '';
    const reason = '部会で説明済みのため。';
    const state = accepted(setAside(beginState(plan), { key, rule: 'R22', reason }, deed));
    const text = answerText('目指す姿5を点検して', asking('all', state));
    expect(text).toContain('今回は取り上げないもの（1件）');
    expect(text).toContain(`理由：${reason}`);
    for (const sees of ['published', 'in-public'] as const) {
      expect(answerText('目指す姿5を点検して', asking(sees, state))).not.toContain(reason);
    }
  });
});
