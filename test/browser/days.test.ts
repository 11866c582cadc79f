/** Stories of days that are chosen in the page: they read as Japanese, whatever language the browser speaks. */

import { expect, it } from 'vitest';
import { review } from '../../src/demo/scenes/review.ts';
import { aTrial, endTogether } from './a-trial.ts';

endTogether();

it('says in Japanese which day stands in a field, also when it changes', async () => {
  const { tab, visit, demo } = await aTrial({ scene: review });
  const thread = demo.slack.messages('C1')[0]?.ts ?? '';
  await visit('U4', 'C1', `&thread=${thread}`);
  const comment = tab.locator('.thread .message', { hasText: '若い世代がどれくらい' });
  await comment.locator('.tools summary').click();
  await comment.getByText('区の考え方を答える').click();
  const said = tab.locator('.modal .moment-said');
  await said.waitFor();
  expect(await said.textContent()).toBe('2026年11月20日(金)');
  const field = tab.locator('.modal input[type=date]');
  await field.fill('2026-12-01');
  expect(await said.textContent()).toBe('2026年12月1日(火)');
  await tab.focus('.modal textarea');
  const inkOf = "getComputedStyle(document.querySelector('.modal input[type=date]')).color";
  expect(await tab.evaluate(inkOf)).toBe('rgba(0, 0, 0, 0)'); // Of what the browser writes
  await field.fill('');
  expect(await said.textContent()).toBe('日付を選ぶ');
  await field.fill('2026-12-02');
  await tab.fill('.modal textarea[data-block-id=text]', '調べます。');
  await tab.selectOption('.modal select[data-block-id=category]', { label: '反映' });
  await tab.fill('.modal input[data-block-id=division]', '経済課');
  await demo.driver.say({ by: 'U1', channel: 'C1', text: 'おはようございます。' });
  await tab.waitForSelector('.message:has-text("おはようございます。")');
  expect(await said.textContent()).toBe('2026年12月2日(水)'); // Also after the page was drawn anew
  await tab.click('.modal [type=submit]');
  await demo.slack.until(() => demo.store.read().comments[5]?.response ?? false);
  expect(demo.store.read().comments[5]?.response?.versions.map(({ on }) => on)).toEqual([
    '2026-12-02',
  ]);
});

it('moves on to a day that is chosen in the field above', async () => {
  const { tab, visit, demo } = await aTrial({ scene: review });
  await visit('U1');
  expect(await tab.textContent('.day .moment-said')).toBe('日付を選ぶ');
  await tab.fill('#day', '2026-11-24');
  expect(await tab.textContent('.day .moment-said')).toBe('2026年11月24日(火)');
  await tab.click('.day [type=submit]');
  await tab.waitForSelector('.top:has-text("2026年11月24日(火) 10:00")');
  expect(demo.clock.today()).toBe('2026-11-24');
});
