/** Stories of the secretariat in the page: the pre-check on the card, papers, and what was so on another day. */

import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { review } from '../../src/demo/scenes/review.ts';
import { aTrial, endTogether } from './a-trial.ts';

endTogether();

const list = '.modal:has-text("目指す姿5の事前点検です")';

async function say(tab: Page, text: string): Promise<void> {
  await tab.fill('.pane .composer textarea', text);
  await tab.keyboard.press('Enter');
}

it('opens a finding on top of the list, goes back to it, and publishes it into the thread', async () => {
  const { tab, visit, demo } = await aTrial({ scene: review });
  const thread = demo.slack.messages('C1')[0]?.ts ?? '';
  await visit('U4', 'C1', `&thread=${thread}`);
  await tab.click('.pane button:has-text("事前点検")');
  await tab.locator(`${list} button:has-text("公開して論点にする")`).first().click();
  await tab.waitForSelector('.modal:has-text("事務局からの補足")');
  expect(demo.slack.modals('U4')).toHaveLength(2);
  await tab.keyboard.press('Escape');
  await tab.waitForSelector(`${list}:has-text("論点として公開したもの0件")`);
  expect(demo.slack.modals('U4')).toHaveLength(1);
  await tab.locator(`${list} button:has-text("公開して論点にする")`).first().click();
  await tab.fill('.modal textarea', '次の会議で伺います。');
  await tab.click('.modal [type=submit]');
  await tab.waitForSelector(`${list}:has-text("論点として公開したもの1件")`);
  await tab.keyboard.press('Escape');
  await tab.waitForSelector('.modal', { state: 'detached' });
  const posted = tab.locator('.thread .message', { hasText: '論点1：' });
  await posted.filter({ hasText: '事務局からの補足：次の会議で伺います。' }).waitFor();
  expect(await posted.count()).toBe(1);
});

it('exports a paper from Home, which can be fetched from the direct message', async () => {
  const { tab, visit } = await aTrial({ scene: review });
  await visit('U4');
  await tab.click('.home-view button:has-text("資料を書き出す")');
  await tab.selectOption('.modal select[data-block-id=kind]', 'review-sheet');
  await tab.selectOption('.modal select[data-block-id=goal]', '5');
  await tab.click('.modal [type=submit]');
  await tab.waitForSelector('.modal:has-text("ダイレクトメッセージに送りました")');
  await tab.keyboard.press('Escape');
  await visit('U4', 'DU4');
  const link = tab.locator('.files a', { hasText: '委員意見一覧（目指す姿5）' });
  const [download] = await Promise.all([tab.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('review-sheet-goal-5-2026-11-20.xlsx');
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(0, 2).toString()).toBe('PK'); // A workbook is a ZIP
});

it('compares a pasted table, and brings the one figure that differs', async () => {
  const { tab, visit, demo } = await aTrial({ scene: review });
  const paper = await readFile('test/fixtures/papers/indicators-7.txt', 'utf8');
  await visit('U1');
  await tab.click('.home-view button:has-text("資料を突き合わせる")');
  await tab.click('.modal [type=submit]');
  await tab.waitForSelector('.modal .error:has-text("文を貼り付けるか、ファイルを")');
  await tab.fill('.modal textarea', paper.replace('452 回', '425 回'));
  await tab.click('.modal [type=submit]');
  await tab.waitForSelector('.modal:not(:has(textarea))');
  await tab.keyboard.press('Escape');
  await visit('U1', 'DU1');
  const result = '資料の値24個のうち、1個が登録の値と違います。';
  await tab.waitForSelector(`.message:has-text("${result}"):has-text("425 回")`);
  await tab.waitForSelector('.files a');
  expect(demo.slack.directMessages('U2').filter(({ text }) => text.includes('425'))).toEqual([]);
});

it('keeps the first page of a form whose second page was left', async () => {
  const { tab, visit, demo } = await aTrial({ scene: review });
  const enter = () => tab.locator('.home-view button', { hasText: '入力する' }).first().click();
  const figure = tab.locator('.modal input[data-block-id=figure]');
  await visit('U3');
  await enter();
  await figure.fill('230');
  await tab.fill('.modal textarea[data-block-id=reason]', '電話の相談も数えました。');
  await tab.click('.modal [type=submit]');
  await tab.waitForSelector('.modal:has-text("まだ保存していません")');
  await tab.keyboard.press('Escape');
  await tab.waitForSelector('.home-view:has-text("続きから書けます")');
  await enter();
  await tab.waitForSelector('.modal');
  expect(await figure.inputValue()).toBe('230');
  expect(await tab.inputValue('.modal textarea')).toBe('電話の相談も数えました。');
  expect(demo.store.read().entries.map(({ target }) => target)).toEqual(['5-A4']);
});

it('tells on a later day what was unanswered on an earlier one', async () => {
  const { tab, visit, demo } = await aTrial({ scene: review });
  await visit('U4', 'DU4');
  await tab.click('button:has-text("＋7日")');
  await tab.waitForSelector('.top:has-text("2026年11月27日")');
  const before = demo.slack.directMessages('U4').length;
  await say(tab, '11月20日時点で未回答の意見は？');
  const answer = await demo.slack.until(() => demo.slack.directMessages('U4')[before + 1]);
  expect(answer.text).toContain('令和8年11月20日');
  await tab.waitForSelector('.message:has-text("若い世代がどれくらい入っているか")');
  await tab.waitForSelector('.message:has-text("回答番号：A-0001")');
});
