/** 決まった言葉の呼び名: what a field may hold, by field, as people say it. */

import { categoryNames, occasionNames, visibilityShort } from '../comment-names.ts';
import { levelNames } from '../indicator-names.ts';
import { roleNames } from '../permission-names.ts';
import { reminderCauseNames, reminderStageNames } from '../reminders/dry-run.ts';
import { modelPartNames, revisionStageNames } from '../revision.ts';

type Names = Readonly<Record<string, string>>;

const reasonsForNone: Names = {
  'not-stated': '資料に記載なし',
  'not-surveyed-this-year': '調査の年でない',
  'not-started': 'まだ始まっていない',
  retired: '取りやめ',
  'not-entered': 'まだ入力されていない',
  'not-yet': 'まだ出ない',
};

const readings: Names = {
  stated: '資料に書かれたとおり',
  'both-equal': '実績と目標が同じ',
  'figure-only': '数だけが書かれている',
  'by-elimination': '残りから読み取った',
  printed: '資料に書かれたとおり',
  'read-by-order': '並びから読み取った',
  uncertain: 'はっきりしない',
};

const documents: Names = {
  'review-material': '検証部会資料',
  'project-progress': '重点事業の進捗資料',
  entered: 'みちすじに入力された値',
  revised: '決定した見直し',
};

const posts: Names = {
  comment: '意見',
  response: '区の考え方',
  'response-to-author': '意見を寄せた委員への区の考え方',
  progress: '対応状況',
  addendum: '意見の書き直しの連絡',
  'entry-sent-back': '差し戻しの連絡',
  point: '論点',
  closing: '検証のまとめ',
  'closing-papers': '検証の資料',
};

const kinds: Names = {
  ...posts,
  ...{ unstated: '記載なし', 'as-needed': 'その都度', 'every-n-years': '何年かに1度' },
  ...{ 'fixed-year': '決まった年度', yearly: '毎年度', 'fixed-years': '決まった年度' },
  ...{ stopped: '集めない', actual: '実績', estimate: '見込み', 'as-of': '現在' },
  ...{ 'margin-note': '欄外の書き込み', comparability: '比べられるか', definition: '定義' },
  ...{ 'name-variant': '名前の違い', unit: '単位', transcription: '資料の写し' },
  ...{ baseline: '基準値の変更', replacement: '指標の差替え', wording: '文言の変更' },
  ...{ element: 'ロジックモデルの欄の変更', link: 'つながり' },
  ...{ flow: '年ごとの数', stock: '累計' },
  ...{ whole: 'ビジョン全体', goal: '目指す姿の全体', issue: '課題', outcome: 'アウトカム' },
  ...{ indicator: '指標', method: '収集方法', measure: '施策', project: '重点事業' },
  ...{ suggestion: '自動の分類', person: '人による分類' },
  ...{ approved: '承認', 'sent-back': '差し戻し', withdrawn: '取り消し' },
  ...{ 'waits-again': '再び承認待ち', 'approval-withdrawn': '承認の取り消し' },
  ...{ entry: '入力期限', review: '意見の締切', unanswered: '未回答の意見' },
  ...{ 'not-yet': 'まだ出ない', 'next-business-day': '翌営業日に' },
};

const byField: Readonly<Record<string, Names>> = {
  kind: kinds,
  code: reasonsForNone,
  why: reasonsForNone,
  start: { ...reasonsForNone, running: '始まっている' },
  attachment: readings,
  actualReading: readings,
  targetReading: readings,
  id: documents,
  document: documents,
  occasion: occasionNames,
  category: categoryNames,
  level: levelNames,
  direction: { increase: '大きいほうがよい', decrease: '小さいほうがよい' },
  state: {
    ...{ measured: '値あり', missing: '値なし', dash: '「—」の記載' },
    'cell-lost': '資料の写しで欠けた欄',
    printed: '資料の記載',
  },
  status: {
    ...{ unchecked: '未照合', checked: '照合済み', approved: '承認済み', decided: '決定' },
    ...{ 'worded-proposal': '文による提案', 'second-name-only': '名前だけの併記' },
    ...{ due: 'これから送る', sending: '送っている', sent: '送った', failed: '送れなかった' },
    dropped: '送らないことにした',
  },
  inBasicPlan: { unknown: '不明', yes: 'ある', no: 'ない' },
  others: { unknown: '不明', none: 'ない' },
  role: {
    ...{ current: '今の指標', second: '併記された指標', moved: '移った指標' },
    ...roleNames,
  },
  roles: roleNames,
  series: { public: '公開', private: '事務局のみ' },
  via: {
    ...{ thread: 'スレッド', shortcut: '発言から', form: '用紙', proxy: '事務局の代わりの記録' },
    file: 'ファイル',
  },
  visibility: visibilityShort,
  step: { none: '手順によらない意見' },
  what: { actual: '実績', planned: '計画・目標' },
  stage: {
    ...revisionStageNames,
    ...reminderStageNames,
  },
  cause: { own: '本人', ...reminderCauseNames },
  shown: {
    ...{ open: '未入力', entered: '入力済み', approved: '承認済み', 'not-yet': 'まだ出ない' },
    ...{ 'next-business-day': '翌営業日に', done: '済み', 'no-longer': '不要になった' },
  },
  thing: { indicator: '指標', goal: '目指す姿', 'logic-model': 'ロジックモデル' },
  part: modelPartNames,
  done: { added: '加えた', removed: '除いた' },
};

/**
 * Returns what a field holds as people say it, or the word itself where it is one of theirs.
 *
 * @example wordName('status', 'sending'); // '送っている'
 */
export function wordName(field: string, word: string): string {
  const goal = /^goal-(\d+)$/.exec(word)?.[1];
  if (goal !== undefined) return `目指す姿${goal}のブック`;
  const names = byField[field];
  return names !== undefined && Object.hasOwn(names, word) ? (names[word] ?? word) : word;
}
