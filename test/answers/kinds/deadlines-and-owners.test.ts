/** Answers to 「締切は？」 and 「担当は？」: what is told, and to whom it is not. */

import { expect, it } from 'vitest';
import type { CollectionReader } from '../../../src/collection/record.ts';
import { reviewRecord } from '../../../src/review/record.ts';
import { ask } from '../../helpers/the-answerer.ts';
import { reviewing } from '../../review/reviews.ts';
import { address, asksOf, waitingValue } from '../a-collection.ts';

const lead = (question: string, reader: CollectionReader = 'asker', given = {}): string =>
  ask(question, asksOf(reader, given)).text.split('\n')[0] ?? '';
const text = (question: string, reader: CollectionReader = 'asker'): string =>
  ask(question, asksOf(reader)).text;

it('tells the day, the state and how often a figure is collected, in the words of the source', () => {
  expect(lead('5-A2の入力期限は？')).toBe(
    '「5-A2 多様な働き方の相談・社会保険労務士の相談実施回数」の令和7年度の値の入力期限は令和8年5月31日でした。まだ入力されていません。',
  );
  expect(lead('5-S2の入力期限は？')).toContain('令和8年6月30日です。まだ入力されていません。');
  expect(lead('5-M6の入力期限は？')).toBe(
    '「5-S1 三軒茶屋就労支援センターの就職決定者数」の令和7年度の値は、入力と承認が済んでいます（入力期限は令和8年6月30日）。',
  );
  expect(lead('5-A2の令和6年度の入力期限')).toContain(
    '計画の資料に載っているため、入力の必要はありません。',
  );
  expect(lead('6-S1の入力期限')).toContain('令和8年度の値です。入力期限は令和9年6月30日です。');
  expect(text('5-A1の入力期限')).toContain('・資料の言葉：「その都度」');
  expect(text('5-A1の入力期限')).toContain('随時に集める指標で、入力期限はありません。');
  expect(lead('5-M2の入力期限')).toContain('どの年度に調べるかがまだ登録されていない');
});

it('tells that a value waits, and never the value', () => {
  expect(lead('5-A4の締切')).toContain('入力されていて、事務局の承認を待っています');
  for (const reader of ['asker', 'everyone', 'secretariat'] as const) {
    for (const question of ['5-A4の締切', '私の担当は？', '締切は？', '未入力の担当は？']) {
      const said = text(question, reader).replaceAll(',', '');
      expect(said).not.toContain(waitingValue);
    }
  }
});

it('counts by kind what is near and what is late', () => {
  expect(lead('入力期限を過ぎている指標は？')).toBe(
    '集めている値で、入力期限を過ぎて、まだ入力されていないのは指標1件です。',
  );
  expect(lead('入力期限が近い指標は？')).toMatch(
    /^集めている値で、これから30日以内に入力期限が来るのは\d+件（指標\d+件、施策\d+件、重点事業\d+件）です。$/,
  );
  const early = asksOf('asker', { today: '2026-04-02' });
  expect(ask('入力期限が近い指標は？', early).text).toContain(
    'これから30日以内に入力期限が来るものはありません。',
  );
});

it('tells both deadlines where it is not said of what, and only that of comments where it is', () => {
  const record = reviewRecord(reviewing(), 'everyone');
  const given = { record, today: '2026-11-20' };
  expect(lead('意見の締切は？', 'asker', given)).toBe(
    '目指す姿5の検証の意見の締切は令和8年12月4日です。',
  );
  const both = lead('目指す姿5の締切は？', 'asker', given);
  expect(both).toMatch(/^目指す姿5の値の入力期限は、年度が終わった後の6月30日までです。別の期限を/);
  expect(both).toMatch(/目指す姿5の検証の意見の締切は令和8年12月4日です。$/);
  expect(lead('意見の締切は？')).toContain('検証は続いていないため、意見の締切はありません。');
});

it('names 課 and people, and says what to do where there is nobody', () => {
  expect(lead('5-A2の担当は？')).toBe(
    '「5-A2 多様な働き方の相談・社会保険労務士の相談実施回数」の担当は、経済課（山田 花子さん）です。',
  );
  expect(lead('5-A4の担当は？')).toContain('担当は、山田 花子さん、ほか1人です。');
  expect(lead('7-A2の担当は？')).toBe(
    '「7-A2 創業相談の実施回数」の担当はまだ登録されていません。事務局が「収集の予定を直す」で登録できます。',
  );
  expect(lead('目指す姿7の担当は？')).toBe(
    '目指す姿7の値の担当はまだ登録されていません。事務局が「収集の予定を直す」で登録できます。',
  );
  expect(lead('担当が決まっていない指標は？')).toMatch(
    /^集めている値93件のうち、担当が登録されていないのは90件（指標26件、/,
  );
});

it('shows an address to nobody but the secretariat', () => {
  const questions = ['6-A2の担当は？', '担当は？', '未入力の担当は？', '目指す姿6の担当は？'];
  for (const question of questions) {
    expect(text(question, 'asker')).not.toContain('example.jp');
    expect(text(question, 'everyone')).not.toContain('example.jp');
  }
  expect(lead('6-A2の担当は？')).toContain('担当は、Slackを使わない担当者です。');
  expect(lead('6-A2の担当は？', 'secretariat')).toContain(`担当は、${address}です。`);
});

it('names nobody in a channel for what is not entered', () => {
  expect(text('未入力の担当は？')).toContain('経済課（山田 花子さん）');
  const said = text('未入力の担当は？', 'everyone');
  expect(said).toContain('経済課（担当者1人）');
  expect(said).toContain('担当者のお名前は、ほかの人に見えないところ');
  expect(said).not.toContain('山田');
});

it('tells people what is theirs and what of it is left', () => {
  expect(lead('私の担当は？')).toBe('あなたの担当は2件です。まだ入力していないのは1件です。');
  expect(lead('私の担当は？', 'asker', { asker: 'U1' })).toContain(
    'あなたの担当として登録されている値はありません。',
  );
});
