/** Stories of 令和8年度: what answers say of a decided 見直し, and of one that is still under discussion. */

import { expect, it } from 'vitest';
import { planInForce } from '../../src/collection/plan-in-force.ts';
import type { CollectionReader } from '../../src/collection/record.ts';
import { revisionsSeenBy } from '../../src/collection/revision-record.ts';
import type { Revision } from '../../src/domain/revision.ts';
import type { State } from '../../src/domain/state.ts';
import { first } from '../collection/entering.ts';
import { put, revised } from '../collection/revising.ts';
import {
  aRevision,
  breakApproved,
  goalFiveName,
  goalFiveWords,
  goalWording,
  indicatorWording,
  newIssue,
  newLink,
  otherBaseline,
  replacement,
} from '../helpers/revisions.ts';
import { ask as answer } from '../helpers/the-answerer.ts';

function ask(state: State, question: string, reader: CollectionReader = 'asker'): string {
  const revisions = revisionsSeenBy(reader, state);
  return answer(question, { plan: planInForce(state), today: '2027-06-12', revisions }).text;
}

const values = (state: State): State =>
  put(put(put(put(state, '5-A4', '60'), '5-M3', '60'), '5-M4', '80'), '5-M5', '29', 2025);
const replaced = values(revised(aRevision(replacement)));

it('leaves every answer for 令和6年度 word for word as it was', () => {
  const all = [aRevision(replacement), aRevision(otherBaseline, { no: 2 })];
  const decided = revised(
    ...all,
    aRevision(goalWording, { no: 3 }),
    aRevision(indicatorWording, { no: 4 }),
  );
  for (const question of [
    '令和6年度の5-A4は？',
    '令和6年度の求人件数の計算式は？',
    '令和6年度の目指す姿5の指数は？',
    '令和6年度の充実度は？',
    '令和6年度の指数ベスト5',
    '令和6年度の100未満の指標',
  ])
    expect(ask(decided, question)).toBe(ask(first, question));
  expect(ask(values(decided), '令和6年度の5-A4は？')).toBe(ask(first, '令和6年度の5-A4は？'));
});

it('shows the new series with its own baseline, and that it cannot be compared with the old', () => {
  const text = ask(replaced, '令和8年度の5-A4は？');
  expect(text).toContain(
    'マッチングイベント開催数（目指す姿5 行動指標4）は、基準値45回（令和7年度）に対し',
  );
  expect(text).toContain('令和8年度の実績は60回です。指数は133.33（↑上回る、系列断絶）です。');
  expect(text).toContain(
    '令和8年度から「マッチングイベント開催数」に差替え（見直し1、令和9年3月10日決定。前は「おしごとカフェでの求人数」）。それより前の年度とは比べられません（系列断絶）。',
  );
  expect(text).toContain('みちすじでの見直し：見直し1（令和9年3月10日決定）〔決定済み〕');
  for (const old of ['2,691', '4,022', '件）', '受動的']) expect(text).not.toContain(old);
});

it('marks the new series in tables, in rankings and in the sum', () => {
  for (const question of [
    '令和8年度の目指す姿5の指数は？',
    '令和8年度の指数ベスト3',
    '令和8年度の指標一覧',
  ]) {
    const text = ask(replaced, question);
    expect(text).toContain('133.33※ ↑上回る（系列断絶）');
    expect(text).toContain(
      '※目指す姿5 行動指標4：令和8年度から「マッチングイベント開催数」に差替え',
    );
  }
  expect(ask(replaced, '令和8年度の5-A4の計算式は？')).toContain('60÷45×100＝133.33');
});

it('names what the index of a goal and the 充実度 leave out until it is approved', () => {
  const open = aRevision(otherBaseline);
  const before = values(revised(open));
  const leftOut =
    '系列断絶の「シニア採用意向のある企業の割合」は、新しい系列が承認されるまで入れていません。';
  const goal = ask(before, '令和8年度の目指す姿5の指数は？');
  expect(goal).toContain('参考値で117.65（本ボットの試算：中長期6件中1件の平均');
  expect(goal).toContain(leftOut);
  expect(goal).toContain('120.00※ ↑上回る（系列断絶）');
  const composite = ask(before, '令和8年度の充実度は？');
  expect(composite).toContain('指標 1/12');
  expect(composite).toContain(leftOut);
  const after = values(revised({ ...open, breakApproved }));
  const approved = ask(after, '令和8年度の目指す姿5の指数は？');
  expect(approved).toContain('参考値で118.82（本ボットの試算：中長期6件中2件の平均');
  expect(approved).not.toContain('承認されるまで');
  expect(ask(after, '令和8年度の充実度は？')).toContain('指標 2/12');
});

it('says that there is nothing but a broken series, rather than that nothing has an index number', () => {
  const only = put(revised(aRevision(otherBaseline)), '5-M3', '60');
  expect(ask(only, '令和8年度の目指す姿5の指数は？')).toContain(
    '中長期6件のうち、指数があるのは承認を待つ系列断絶のものだけのため、参考値も出せません',
  );
  expect(ask(only, '令和8年度の充実度は？')).toContain(
    '系列断絶の「シニア採用意向のある企業の割合」',
  );
});

it('understands the old name and the new one, of indicators and of goals', () => {
  const state = values(
    revised(
      aRevision(indicatorWording),
      aRevision(goalWording, { no: 2 }),
      aRevision({ ...replacement, name: '企業見学会の開催数' }, { no: 3 }),
    ),
  );
  const same = ask(state, '令和8年度の兼業・副業を認める事業者の割合は？');
  expect(same).toContain('兼業・副業を認める事業者の割合（目指す姿5 中長期4）は');
  expect(ask(state, '令和8年度の企業内創業・兼業副業を認める事業者割合は？')).toContain(
    '目指す姿5 中長期4',
  );
  for (const name of ['求人件数', '企業見学会の開催数'])
    expect(ask(state, `令和8年度の${name}は？`)).toContain(
      '企業見学会の開催数（目指す姿5 行動指標4）は',
    );
  for (const name of [goalFiveName, goalFiveWords])
    expect(ask(state, `「${name}」の指標は？`)).toContain('目指す姿5');
});

it('means the 施策 of the same name for the years before an indicator was called so', () => {
  const name = '区内企業と求職者のマッチングイベント開催数';
  const state = revised(aRevision({ ...replacement, name }));
  for (const question of [`令和6年度の${name}は？`, `${name}は？`])
    expect(ask(state, question)).toBe(ask(first, question));
  expect(ask(put(state, '5-A4', '60'), `${name}は？`)).toContain(
    '指数は133.33（↑上回る、系列断絶）',
  );
});

it('calls things by the words of the year that was said, or else of today', () => {
  const state = revised(aRevision(indicatorWording), aRevision(goalWording, { no: 2 }));
  expect(ask(state, '目指す姿5とは？')).toContain(goalFiveWords);
  expect(ask(state, '目指す姿5とは？')).toContain('みちすじでの見直し：見直し2');
  expect(ask(state, '5-M4は？')).toContain('兼業・副業を認める事業者の割合（目指す姿5 中長期4）');
  expect(ask(state, '5-M4は？')).toContain('指数は107.83');
  expect(ask(state, '令和6年度の5-M4は？')).toBe(ask(first, '令和6年度の5-M4は？'));
});

it('tells who names no year of what holds by now', () => {
  const text = ask(revised(aRevision(replacement)), '5-A4は？');
  expect(text).toContain('令和6年度の実績は4,022件です');
  expect(text).toContain('令和8年度から「マッチングイベント開催数」に差替え（見直し1');
});

it('shows what was added to the logic model, and from where it comes', () => {
  const state = revised(aRevision(newIssue), aRevision(newLink, { no: 2 }));
  const text = ask(state, '目指す姿5のロジックモデルは？');
  expect(text).toContain('課題：学び直しの機会が足りない');
  expect(text).toContain('行動指標2 → 短期1：相談が職場づくりを後押しする');
  expect(text).toContain('みちすじでの見直し：見直し1（令和9年3月10日決定）、見直し2');
  const before = ask(state, '令和6年度の目指す姿5のロジックモデルは？');
  expect(before).toBe(ask(first, '令和6年度の目指す姿5のロジックモデルは？'));
});

it('tells how far a 見直し has come, what it changes and from when', () => {
  for (const question of ['見直しは？', '求人件数の見直しは？', '5-A4の差替えは決まった？']) {
    const text = ask(revised(aRevision(replacement)), question);
    expect(text).toContain(
      '見直し1（指標の差替え）は、令和9年3月10日に決定し、令和8年度から適用します。',
    );
    expect(text).toContain('「おしごとカフェでの求人数」 → 「マッチングイベント開催数」');
    expect(text).toContain('基準値：2,691件（令和5年度） → 45回（令和7年度）');
    expect(text).toContain(
      '経過：事務局案 令和8年11月2日 → 部会 令和8年12月4日 → 発展会議 令和9年2月8日 → 決定 令和9年3月10日',
    );
  }
  expect(ask(revised(aRevision(replacement)), '目指す姿6の見直しは？')).not.toContain('見直し1');
});

it('tells nobody but the secretariat of a 事務局案, and of notes', () => {
  const about = (revision: Revision, reader: CollectionReader) =>
    ask(revised(revision), '5-A4の差替えは決まった？', reader);
  const draft = aRevision(replacement, { stage: 'draft' });
  for (const reader of ['asker', 'everyone'] as const)
    expect(about(draft, reader)).toBe(ask(first, '5-A4の差替えは決まった？'));
  expect(about(draft, 'secretariat')).toContain(
    '事務局案（令和8年11月2日）まで進んでいますが、まだ決定していません',
  );
  const committee = aRevision(replacement, { stage: 'committee' });
  const noted = {
    ...committee,
    stages: committee.stages.map((one) => ({ ...one, note: '内輪の話' })),
  };
  expect(about(noted, 'asker')).toContain('部会（令和8年12月4日）まで進んでいますが');
  expect(about(noted, 'asker')).not.toContain('内輪の話');
  expect(about(noted, 'secretariat')).toContain('内輪の話');
});
