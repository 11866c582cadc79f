import { describe, expect, it } from 'vitest';
import { answerQuery } from '../../src/answers/answer.ts';
import { answerPage } from '../../src/wording/answer-page.ts';
import { toldOnce } from '../../src/wording/told-once.ts';
import { aContext, aQuery } from '../helpers/asking.ts';

const context = aContext();

function pageWith(unread: string[], query: Parameters<typeof aQuery>[0]) {
  const answer = answerQuery(aQuery(query), context);
  return answerPage(answer.outcome === 'answered' ? { ...answer, unread } : answer, context);
}

describe('words that were not read', () => {
  it('come before the figures', () => {
    const page = pageWith(['男性'], { intent: 'indicator-lookup', indicators: ['5-A4'] });
    expect(page.lead).toMatch(
      /^「男性」は読み取れなかったため、読み取れた部分についてお答えします。おしごとカフェ/,
    );
    expect(page.reading).not.toContain('男性');
  });

  it('stand beside the reading where no figures are answered', () => {
    const page = pageWith(['男性'], { intent: 'goal-lookup', goals: [5] });
    expect(page.lead).toMatch(/^目指す姿5は/);
    expect(page.reading).toBe('目指す姿5。読み取れなかった語：「男性」');
  });
});

it('says nothing twice', () => {
  const page = toldOnce({
    lead: '指数は132.26です。数え方が変わりました。',
    reading: '',
    parts: [
      {
        kind: 'list',
        title: '備考',
        items: ['事業内容：数え方が変わりました。', '単位は回です。'],
      },
    ],
    notes: [
      '※目指す姿5：数え方が変わりました。別の資料もあります。',
      '単位は回です。',
      '※差です。',
      '※差です。',
    ],
    sources: [],
    buttons: [
      { label: '出典', query: { intent: 'source-lookup' } },
      { label: '出典', query: { intent: 'source-lookup', goals: [5] } },
    ],
  });
  expect(page.parts).toEqual([{ kind: 'list', title: '備考', items: ['単位は回です。'] }]);
  expect(page.notes).toEqual(['※目指す姿5：別の資料もあります。', '※差です。']);
  expect(page.buttons).toHaveLength(1);
});
