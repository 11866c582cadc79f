/** A line of a table whose tabs were lost: what may be a figure and was not read is never lost beside one that was. */

import { describe, expect, it } from 'vitest';
import { rowsOfText } from '../../src/reconciliation/paper.ts';
import { reconcile } from '../../src/reconciliation/reconcile.ts';
import { plainText } from '../../src/wording/plain-text.ts';
import { reconciledPage } from '../../src/wording/reconciliation/result-page.ts';
import { plan, told } from './comparing.ts';

const table = (...rows: string[]) => rows.join('\n');
const head = '行動指標 R6実績 達成率';
const unread = {
  ...{ rows: 0, counts: {}, others: [], notFound: [] },
  unread: ['2 which-figure'],
};

it('does not say 「すべて一致」 of the rate where the figure before it is another one', () => {
  const name = 'SETAGAYA PORTの新規会員登録者数（累計）';
  const rows = rowsOfText(table(head, `${name} 6,901人(※) 97.1%`, '経営相談件数 1,408件 51.8%'));
  const page = plainText(reconciledPage(reconcile(rows, plan), plan));
  expect(page).toContain(
    '読み取れた値2個は登録の値と一致しましたが、資料のすべては比べられていません。読み取れなかった行が1行あります。',
  );
  expect(page).not.toContain('すべて登録の値と一致');
  expect(page).toContain(
    `2行目：数値として読み取れない欄があります。その欄は比べていません（「${name} 6,901人(※) 97.…」）`,
  );
});

describe.each([
  ...['延べ9,408件', '延9,408件', '9,408件(速報値)', '9,408件（※1）', '9,408件注1', '9,408件/年'],
  ...[
    '9，4O8件',
    '9,4080',
    '94,08',
    '9、408件',
    '9、408件(累計)',
    '*9,408',
    '※9,408',
    '2万',
    '9.4千',
  ],
  ...[
    '９，４０８件（速報）',
    '延べ９，４０８件',
    '９、４０８件',
    '九千四百八件',
    '十二件',
    '集計中',
  ],
  ...['#REF!', '12件(うち新規2件)', '9,408件 (速報)', '(参考)9,408件', '(参考値)2件'],
])('%s before the rate', (figure) => {
  it('is told, and not passed over', () => {
    expect(told(table(head, `経営相談件数 ${figure} 51.8%`))).toEqual(unread);
  });
});

it('is told beside a name that holds a 、 of its own', () => {
  const name = 'コワーキングスペース、シェアオフィス等の提供件数';
  expect(told(table(head, `${name} 12件(うち新規2件) 0.0%`))).toEqual(unread);
  expect(told(table(head, `${name} 12件 0.0%(速報)`))).toEqual(unread);
});

it('is told where it stands before the name', () => {
  expect(told(table('R6実績 行動指標 達成率', '9,408件 経営相談件数 51.8%'))).toEqual(unread);
});

it('is told where figures stand without a head', () => {
  const text = table('経営相談件数 9,408件(速報) 1,408件 51.8%');
  expect(told(text)).toEqual({ ...unread, unread: ['1 which-figure'] });
});

it.each(['経営相談件数※1', '経営相談件数（注1）', '2 経営相談件数', '行動指標2 経営相談件数※'])(
  'is not seen in the signs and numbers of %s',
  (name) => {
    expect(told(table(head, `${name} 1,408件 51.8%`))).toEqual({
      ...{ rows: 1, counts: { same: 2 }, others: [], notFound: [], unread: [] },
    });
  },
);

it.each([
  'セラ・サービスの加盟数：7,856人から9,999人に減少',
  'セラ・サービスの加盟数：7,856人から9,999人に減少（97.25↓）',
  'セラ・サービスの加盟数は、7,856人から9,999人に減りました。',
  'セラ・サービスの加盟数,7,856人,9,999人,97.25',
])('is told in the sentence 「%s」 between the rows of a table', (sentence) => {
  const text = table(
    '指標名\t基準値\t実績\t指数',
    'セラ・サービスの満足度\t35\t44.2\t126.29',
    sentence,
    '創業相談の実施回数\t452\t66\t14.60',
  );
  expect(told(text)).toEqual({
    ...{ rows: 2, counts: { same: 6 }, others: [], notFound: [] },
    unread: ['3 which-figure'],
  });
});
