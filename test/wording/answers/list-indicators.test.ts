import { expect, it } from 'vitest';
import type { z } from 'zod';
import { listIndicators } from '../../../src/answers/kinds/list-indicators.ts';
import type { Filter } from '../../../src/answers/query.ts';
import { listIndicatorsPage } from '../../../src/wording/answers/list-indicators.ts';
import { aContext, aQuery } from '../../helpers/asking.ts';
import { cellsOf } from '../../helpers/page-cells.ts';

const page = (filter: z.input<typeof Filter>, goals?: number[]) =>
  listIndicatorsPage(
    listIndicators(
      aQuery({ intent: 'list-indicators', filter, ...(goals && { goals }) }),
      aContext(),
    ),
  );

it('counts a double once, says so, and names the few by name', () => {
  const { lead, parts } = page({ on: 'indexNumber', op: 'lt', value: '100' });
  expect(lead).toBe(
    '指数が100を下回る指標は3件です（令和6年度。延べ4件で、2か所に載る同じ指標は1件と数えています）。' +
      '三軒茶屋就労支援センターの就職決定者数（97.33）、セラ・サービスの加盟数（97.25）、創業相談の実施回数（14.60）です。',
  );
  expect(cellsOf({ parts })).toContain('目指す姿5 短期1＝中長期6');
});

it('groups what has no index number by its reason', () => {
  const { lead, parts } = page({ on: 'indexNumber', op: 'missing' });
  expect(lead).toContain(
    '理由の内訳は、基準値が0のもの1件、基準値が「—」のもの6件、調査の年でないもの4件、実績が「—」で理由の記載がないもの4件です。',
  );
  expect(parts.map((part) => part.kind === 'table' && part.table.caption)).toEqual([
    '基準値が0のもの（1件）',
    '基準値が「—」のもの（6件）',
    '調査の年でないもの（4件）',
    '実績が「—」で理由の記載がないもの（4件）',
  ]);
});

it('says when the next value is due where the source tells it', () => {
  const cells = cellsOf(page({ on: 'actual', op: 'missing' }));
  expect(cells).toContain('—（調査の年でないため。次は令和8年度）');
});

it('says both numbers where the printed one differs from the shown figures', () => {
  const { lead } = page({ on: 'status', op: 'eq', value: 'published-differs' });
  expect(lead).toContain(
    'シニア採用意向のある企業の割合（公表値313.81、表示の値からは315.56）、企業内創業・兼業副業を認める事業者割合（公表値107.83、表示の値からは107.35）です。',
  );
});

it('has a proper sentence for an empty list', () => {
  const { lead, parts } = page({ on: 'indexNumber', op: 'gt', value: '200' }, [6]);
  expect(lead).toBe(
    '目指す姿6で、指数が200を上回る指標はありません（令和6年度）。指数のない7件は、判定できません。',
  );
  expect(parts).toEqual([]);
});

it('tells that nothing can be judged from that there is none', () => {
  const query = aQuery({
    intent: 'list-indicators',
    goals: [6],
    level: 'mid-long-term',
    filter: { on: 'indexNumber', op: 'lt', value: '100' },
  });
  const { lead, buttons } = listIndicatorsPage(listIndicators(query, aContext()));
  expect(lead).toBe(
    '目指す姿6の中長期アウトカムは、4件とも指数がないため判定できません（令和6年度）。',
  );
  expect(buttons.map(({ label }) => label)).toEqual(['指標の一覧', '指数のない指標']);
});

it('says one reason of all in the first sentence', () => {
  const query = aQuery({
    intent: 'list-indicators',
    goals: [7],
    level: 'action',
    filter: { on: 'indexNumber', op: 'missing' },
  });
  expect(listIndicatorsPage(listIndicators(query, aContext())).lead).toBe(
    '目指す姿7で、指数が「—」の行動指標は2件で、いずれも基準値が「—」のものです（令和6年度）。',
  );
});

it('asks 「50%以上」 only of what is counted in %', () => {
  const { lead, parts } = page({ on: 'actual', op: 'gte', value: '50', unit: '%' });
  expect(lead).toBe('実績が50%以上の指標は2件です（令和6年度）。');
  expect(cellsOf({ parts })).not.toContain('4,022件');
});

it('sends a question for 達成率 on to the measures', () => {
  const { lead, buttons } = page({ on: 'achievementRate', op: 'lt', value: '25' });
  expect(lead).toContain('達成率は施策');
  expect(buttons.map(({ query }) => query)).toEqual([
    { intent: 'measure-list', filter: { on: 'achievementRate', op: 'lt', value: '25' } },
  ]);
});
