/** 意見と区の考え方 as Word holds it: every word of the table, and nothing of what is not for its readers. */

import { expect, it } from 'vitest';
import type { PaperReader } from '../../../src/reports/papers/answered-comments.ts';
import { paperDocx } from '../../../src/render/papers/paper-docx.ts';
import { answersDocument } from '../../../src/wording/papers/answers-document.ts';
import { readDocument } from '../../helpers/read-document.ts';
import { reviewed } from './reviewed.ts';

async function paperFor(reader: PaperReader) {
  const paper = answersDocument(reviewed, { goal: 5, reader, on: '2026-12-11' });
  if (paper === undefined) throw new Error('There is no paper');
  return readDocument(await paperDocx(paper));
}

const answered =
  '次の調査から設問を改めます。⏎（経済課　令和8年11月25日）⏎対応状況（令和8年12月1日時点）：設問案を作成中。｜一部反映';

it('puts comments with one answer together, quotes every word, and holds nothing private', async () => {
  const { lines, header } = await paperFor('everyone');
  expect(lines).toEqual([
    '検証部会の意見と区の考え方',
    '令和8年12月11日現在',
    '目指す姿5「ライフスタイル等に応じた多様な働き方が選択できる世田谷区」',
    '意見の件数　4件（うち区の考え方を示したもの 2件）',
    '対応区分別　一部反映 2件',
    '番号｜手順｜意見の概要｜区の考え方｜対応区分',
    '意見5｜手順1 行動指標の確認｜=1+1 & <b>受け身</b>ではないか｜未回答｜',
    '意見2｜手順2 論理（道筋）の確認｜道筋が飛躍している。⏎理由がほしい。｜未回答｜',
    `意見1⏎意見3（締切後）｜手順4 データ収集方法の確認｜〔意見1〕⏎（行動指標4「おしごとカフェでの求人数」について）⏎設問を見直すべきではないでしょうか。⏎提案：選択肢に「わからない」を加える。⏎追記：委託先にも聞いてください。⏎⏎〔意見3〕⏎質問の文が古い。｜${answered}`,
    '意見4｜手順によらない意見｜—（取り消されたため）｜—（意見が取り消されたため）｜',
    '※ 意見は、書かれた（話された）とおりに載せている。要約するときは、事務局が発言の趣旨を確かめて書き改める。',
    '※ 同じ区の考え方を示した意見は、一つの欄にまとめている。',
    '※ 公開の意見と匿名で公開の意見を載せている。委員の氏名は載せていない。',
  ]);
  expect(header).toEqual(['']);
});

it('gives the secretariat its own comments too, and says so on every page', async () => {
  const { lines, header } = await paperFor('secretariat');
  expect(lines).toContain(
    `事務局のみの意見1｜手順4 データ収集方法の確認｜内密の懸念です。｜${answered}`,
  );
  expect(header).toEqual(['事務局控え（事務局のみの意見を含むため、ほかの人に渡さないこと）']);
});

it('is not made where there has been no review', () => {
  const none = { ...reviewed, reviews: [], comments: [] };
  const asked = { goal: undefined, reader: 'everyone', on: '2026-12-11' } as const;
  expect(answersDocument(none, asked)).toBeUndefined();
});
