/** 項目の呼び名: the fields of what is kept, in the words of those who look after it. */

const known: Readonly<Record<string, string>> = {
  plan: '計画',
  revision: '版',
  documents: '資料',
  proofreading: '照合',
  indicators: '指標',
  id: '番号',
  goal: '目指す姿',
  level: '段階',
  no: '通し番号',
  name: '名称',
  unit: '単位',
  direction: '向き',
  baseline: '基準値',
  actuals: '実績',
  published: '公表値',
  indexNumber: '指数',
  fiscalYear: '年度',
  value: '値',
  state: '状態',
  kind: '種類',
  reason: '理由',
  collection: '収集',
  method: '方法',
  cadence: '周期',
  remarks: '注記',
  text: '本文',
  citation: '出典',
  document: '資料',
  place: '場所',
  line: '行',
  status: '状態',
  by: '人',
  on: '日付',
  goals: '目指す姿',
  measures: '施策',
  measureIndicators: '施策の指標',
  projects: '重点事業',
  logicModels: 'ロジックモデル',
  conflicts: '資料間の不一致',
  glossary: '用語',
};

/** Returns the Japanese name of a field, or the field itself where it has none yet. */
export function fieldName(field: string): string {
  return known[field] ?? field;
}
