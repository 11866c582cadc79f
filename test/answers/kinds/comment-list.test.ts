/** Who finds which comments by name, kind and answer; and what nobody else can find out. */

import { describe, expect, it } from 'vitest';
import type { Comment } from '../../../src/domain/comment.ts';
import type { State } from '../../../src/domain/state.ts';
import type { Viewer } from '../../../src/review/seen-by.ts';
import { ask } from '../../helpers/the-answerer.ts';
import { aComment, asks, committee, discussed } from '../a-committee.ts';

const other: Viewer = { user: 'U3' };
const told = (question: string, viewer: Viewer, state: State = discussed) =>
  ask(question, asks(viewer, { state })).text;
const withComments = (comments: Comment[]): State => ({ ...discussed, comments });

describe('a question by name', () => {
  const secret = withComments([
    aComment(1, '匿名です。', { author: { user: 'U1' }, visibility: 'anonymous' }),
    aComment(2, '内密です。', { author: { user: 'U1' }, visibility: 'secretariat-only' }),
    aComment(3, '代わりに記録したもの。', {
      ...{ author: { name: '小野 守' }, visibility: 'secretariat-only' },
      origin: {
        via: 'proxy',
        occasion: 'fax',
        on: '2026-11-22',
        enteredBy: 'U9',
        submission: 'V1',
      },
    }),
  ]);

  it.each<[string, Viewer]>([
    ['another member', other],
    ['everybody in a channel', 'everyone'],
  ])('tells %s of an author of secrets exactly what it tells of who said nothing', (_, viewer) => {
    for (const question of [
      '佐藤委員の意見は？',
      '佐藤さんの未回答の意見',
      '佐藤委員の取り消された意見',
    ]) {
      expect(told(question, viewer, secret).replaceAll('佐藤 美咲', '鈴木')).toBe(
        told(question.replace('佐藤', '鈴木'), viewer, secret),
      );
    }
    expect(told('佐藤委員の意見は？', viewer, secret)).toContain(
      'お示しできる佐藤 美咲委員の意見はありません。',
    );
  });

  it('knows nobody who is only under a secret comment', () => {
    const unknown = told('小野さんの意見は？', other, secret);
    expect(unknown).toContain('「小野」という委員は');
    expect(unknown.replaceAll('小野', '山村')).toBe(told('山村さんの意見は？', other, secret));
    expect(told('小野さんの意見は？', 'secretariat', secret)).toContain('代わりに記録したもの');
  });

  it('shows the secretariat and the author all of it', () => {
    for (const viewer of ['secretariat', { user: 'U1' }] as const) {
      const text = told('佐藤委員の意見は？', viewer, secret);
      expect(text).toContain('佐藤 美咲委員の意見は2件です');
      expect(text).toContain('内密です。');
    }
    expect(told('私の意見は？', { user: 'U1' }, secret)).toContain('匿名です。');
  });

  it('never leads to a name through an anonymous comment', () => {
    const text = told('佐藤委員の意見は？', other);
    expect(text).toContain('佐藤 美咲委員の意見は1件です');
    expect(text).toContain('公開の意見です。');
    for (const word of ['匿名の疑問', '内密']) expect(text).not.toContain(word);
  });

  it('finds what was entered under a name, and takes it for the one member who is called so', () => {
    expect(told('山本さんの意見', other)).toContain('会議で言った意見です。');
    const spoken = withComments([aComment(1, '口頭です。', { author: { name: '鈴木' } })]);
    expect(told('鈴木さんの意見', other, spoken)).toContain('口頭です。');
  });

  it('asks which of two is meant, each with a button that keeps the rest', () => {
    const { reading, text } = ask('田中さんの未回答の意見', asks(other));
    expect(reading).toMatchObject({ reason: 'ambiguous-member', candidates: ['U4', 'U5'] });
    expect(text).toContain('「田中」と呼ばれる委員が何人かいます。どなたのことでしょうか。');
    expect(text).toContain('田中 実委員の未回答の意見／田中 恵委員の未回答の意見');
  });

  it('tells two of the very same name apart', () => {
    const twins = ['U1', 'U2'].map((user) => ({
      ...{ user, name: '佐藤', roles: ['committee-member' as const] },
    }));
    const state = { ...discussed, roster: { people: twins, groups: [] } };
    const text = told('佐藤委員の意見', other, state);
    expect(text).toContain('佐藤（U1）委員の意見／佐藤（U2）委員の意見');
  });

  it('asks back for a name that nobody has, instead of answering for all', () => {
    const { outcome, text } = ask('伊藤委員の意見', asks(other));
    expect(outcome).toBe('clarify');
    expect(text).toContain('「伊藤」という委員は、名簿にも、お示しできる意見にも見当たりません。');
    expect(text).not.toContain('公開の意見です');
  });

  it('asks who 「私」 is where nobody has said so', () => {
    expect(told('私の意見は？', 'everyone')).toContain(
      '「私」がどなたのことか、ここでは分かりません',
    );
  });

  it('takes a member called like a city for a member', () => {
    expect(told('福岡委員の意見は？', other)).toContain('福岡 正委員の意見はありません');
  });

  it('passes over no 以外', () => {
    expect(ask('佐藤委員以外の意見', asks(other)).outcome).toBe('clarify');
  });
});

it('shows only who chose to be anonymous as anonymous', () => {
  const state: State = {
    ...discussed,
    roster: { people: committee.slice(1), groups: [] },
    comments: discussed.comments.slice(0, 2),
  };
  const rows = told('意見を一覧で', 'everyone', state);
  expect(rows).toMatch(/意見1｜.*｜委員 委員｜/);
  expect(rows).toMatch(/意見2｜.*｜委員 匿名の委員｜/);
});

it.each([
  ['反映した意見は？', '委員の「反映」とされた意見は1件です。', ['意見4']],
  ['検討中の意見', '委員の「検討」とされた意見はありません。', []],
  ['締切後の意見', '委員の締切後の意見は1件です（うち区の考え方を待っているもの1件）。', ['意見5']],
  ['取り消された意見', '委員の取り消された意見は1件です。', ['意見7']],
  [
    '未回答の意見',
    '区の考え方を待っている意見は4件です（古い順）。',
    ['意見1', '意見2', '意見5', '意見6'],
  ],
  [
    '目指す姿6の未回答の意見',
    '目指す姿6の委員の意見で、区の考え方を待っているものはありません。',
    [],
  ],
  [
    '手順4の意見',
    '手順4についての委員の意見は5件です（うち区の考え方を待っているもの4件）。ほかに、取り消された意見が1件あります。',
    ['意見1', '意見2', '意見5', '意見6', '意見4', '意見7'],
  ],
])('%s', (question, lead, names) => {
  const [first, ...lines] = told(question, other).split('\n');
  expect(first).toBe(lead);
  const rows = lines.flatMap((line) => /^・(意見\d+)/.exec(line)?.[1] ?? []);
  expect(rows).toEqual(names);
});

it('shows the proposal that was asked for', () => {
  const versions = [{ key: '1700000000.000100', text: '弱い。', proposal: '設問を加える。' }];
  const state = withComments([aComment(1, '', { versions }), aComment(2, '別の意見です。')]);
  const text = told('提案のある意見は？', other, state);
  expect(text).toContain('弱い。（提案：設問を加える。）');
  expect(text).not.toContain('別の意見');
});

it('finds comments of a fiscal year by the day on which they were made', () => {
  expect(told('令和8年度の意見', other)).toContain('委員の意見は5件です');
  expect(told('令和7年度の意見', other)).toContain('委員の意見はありません');
});

it('asks which indicator is meant instead of showing all comments', () => {
  const { reading, text } = ask('行動指標4への未回答の意見', asks(other));
  expect(reading).toMatchObject({ reason: 'ambiguous-goal', response: 'unanswered' });
  expect(text).not.toContain('公開の意見');
});
