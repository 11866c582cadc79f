/** 診断の1行: one thing that was looked at, how it stands, and what to do about it. */

export type Finding = { grade: 'good' | 'attention' | 'bad'; text: string };

const marks: Readonly<Record<Finding['grade'], string>> = {
  good: 'よし　　　',
  attention: '注意　　　',
  bad: 'いけません',
};

export function findingLine({ grade, text }: Finding): string {
  return `${marks[grade]}　${text}`;
}

/** Returns what is said where the system does not even let us look. */
export function cannotLook(place: string, code: string): string {
  return `「${place}」を調べられません（${code}）。フォルダであることと、権限を確かめてください。`;
}

/** Returns the sentence under the list. */
export function closingLine(findings: readonly Finding[]): string {
  const count = (grade: Finding['grade']): number =>
    findings.filter((finding) => finding.grade === grade).length;
  const bad = count('bad');
  const attention = count('attention');
  if (bad > 0)
    return `いけません${bad}件、注意${attention}件です。「いけません」から直してください。`;
  return attention > 0 ? `動かせます。注意が${attention}件あります。` : 'すべてよしです。';
}

export const doctorUsage =
  '使い方: npm run --silent doctor\n  必要なもの（トークン、権限、時計、置き場所、計画、保存先、控え）を1行ずつ確かめます。何も変えません。';
