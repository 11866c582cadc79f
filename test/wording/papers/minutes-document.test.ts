/** 議事要旨（案）: what the secretariat fills in, and what was said, quoted and without names. */

import { expect, it } from 'vitest';
import { paperDocx } from '../../../src/render/papers/paper-docx.ts';
import { minutesDocument } from '../../../src/wording/papers/minutes-document.ts';
import { readDocument } from '../../helpers/read-document.ts';
import { reviewed } from './reviewed.ts';

const blank = '　'.repeat(10);

async function minutesOf(state: typeof reviewed) {
  const paper = minutesDocument(state, { goal: 5, on: '2026-12-11' });
  if (paper === undefined) throw new Error('There is no paper');
  return readDocument(await paperDocx(paper));
}

it('quotes what was said by day and step, and leaves out what is private or withdrawn', async () => {
  const held = { ...reviewed, reviews: reviewed.reviews.map((one) => ({ ...one, meeting: 2 })) };
  const { lines, header } = await minutesOf(held);
  expect(lines).toEqual([
    '第2回検証部会　議事要旨（案）',
    '令和8年12月11日現在の記録から作成。空欄は事務局が記入する。',
    '【日時】',
    '令和8年12月10日　　　時　　分から　　時　　分まで',
    '【場所】',
    '区役所 第1会議室',
    '【出席者】',
    `■委員　${blank}（以上　　名）`,
    `■区　${blank}`,
    `■事務局　${blank}`,
    '【公開の別・傍聴者数】',
    '公開・非公開（　　　　　）　傍聴者　　名',
    '【議題】',
    '1　目指す姿5の検証',
    '【資料】',
    '1　指標一覧',
    '【議事概要】',
    '目指す姿5「ライフスタイル等に応じた多様な働き方が選択できる世田谷区」',
    '会議での発言（令和8年12月10日）',
    '〔手順1 行動指標の確認〕',
    '・「=1+1 & <b>受け身</b>ではないか」との意見があった。',
    '会議での発言のほかに寄せられた意見（匿名の意見を含む）',
    '〔手順2 論理（道筋）の確認〕',
    '・「道筋が飛躍している。⏎理由がほしい。」との意見があった。',
    '〔手順4 データ収集方法の確認〕',
    '・行動指標4「おしごとカフェでの求人数」について、「設問を見直すべきではないでしょうか。」との意見があった。あわせて「選択肢に「わからない」を加える。」との提案があった。のちに「委託先にも聞いてください。」との追記があった。',
    '・「質問の文が古い。」との意見があった。（締切後の意見）',
    '※ 「」の中は、書かれた（話された）とおりに引用している。常体への書き換えと要約は、事務局が行う。',
    '※ 公開の意見と匿名で公開の意見を載せている。発言者の氏名は載せていない。',
  ]);
  expect(header).toEqual(['案（事務局作成中）']);
});

it('leaves day and place to be filled in where no meeting is known', async () => {
  const { lines } = await minutesOf(reviewed);
  expect(lines.slice(0, 6)).toEqual([
    '第　　回検証部会　議事要旨（案）',
    '令和8年12月11日現在の記録から作成。空欄は事務局が記入する。',
    '【日時】',
    '令和　　年　　月　　日　　　時　　分から　　時　　分まで',
    '【場所】',
    blank,
  ]);
});
