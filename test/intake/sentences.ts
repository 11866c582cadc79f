/** 読み込めないファイルの言葉, word for word as people get them. */

export const start = 'ファイル「実績.xlsx」を読み込めませんでした。';
export const asXlsx =
  '何も保存していません。Excelで開き、.xlsx形式で保存し直してから、もう一度送ってください。';
export const inExcel =
  '何も保存していません。表をExcelに写し、.xlsx形式で保存してから、もう一度送ってください。';
export const onlyTheTable =
  '何も保存していません。必要な表だけを新しいブックに値で貼り付け、.xlsx形式で保存してから、もう一度送ってください。';
export const opensInExcel =
  '何も保存していません。手元のファイルがExcelで開けるかを確かめ、.xlsx形式で保存し直してから、もう一度送ってください。';

export const damaged = `${start}ファイルが途中で切れているか、壊れています。${opensInExcel}`;
export const unpacksTooLarge = `${start}展開すると、表としては大きすぎるものになります。${onlyTheTable}`;
export const noCells = `${start}何か書かれたセルがありません。非表示のシートは読みません。何も保存していません。送るファイルを確かめて、もう一度送ってください。`;

export const tooHeavy = `${start}読み込みに時間かメモリがかかりすぎるため、途中でやめました。${onlyTheTable}`;
