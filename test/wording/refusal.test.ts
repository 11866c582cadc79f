import { expect, it } from 'vitest';
import { failureSentence } from '../../src/wording/failure.ts';
import { explain } from '../../src/wording/refusal.ts';

it('says which plan was kept', () => {
  expect(explain({ refused: 'plan-not-newer', stored: 3, offered: 2 })).toContain('第3版');
});

it('says of an unreadable button that nothing was changed, and what to do', () => {
  const said = explain({ refused: 'unreadable-button' });
  expect(said).toContain('何も変更していません');
  expect(said).toContain('お尋ねください');
});

it.each(['slack-busy', 'slack-unreachable', 'roles-unknown', 'unknown'] as const)(
  'says of the failure %s what happened, that nothing was saved, and what to do',
  (failure) => {
    const said = failureSentence(failure, 'ab12cd34');
    expect(said).toMatch(
      /ませんでした。何も保存・変更していません。.+ください。（エラー番号 ab12cd34）$/,
    );
  },
);
