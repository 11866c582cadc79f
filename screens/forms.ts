/** 用紙の写し: forms as they open, with everything wrong in them, and what is shown before saving. */

import { openFromHome, type Shot } from './shot.ts';

export const forms: readonly Shot[] = [
  {
    name: 'form-errors',
    show: async (tab, visit) => {
      await visit('U2', 'C1');
      await tab.click('.pane button:has-text("意見を書く")');
      await tab.click('.modal [type=submit]');
      await tab.waitForSelector('.modal [aria-invalid=true]');
    },
  },
  {
    name: 'form-all-errors',
    show: async (tab, visit) => {
      await visit('U4', 'home');
      await openFromHome(tab, '見直し');
      await tab.click('.modal button:has-text("新しい見直し")');
      await tab.selectOption('.modal select[data-block-id=thing]', 'replacement');
      await tab.fill('.modal [role=combobox]', '5-A4');
      await tab.click('.modal [role=option]:has-text("5-A4")');
      await tab.click('.modal [type=submit]');
      await tab.waitForSelector('.modal input[type=date]');
      for (const field of await tab.locator('.modal :is(input, textarea):visible').all())
        await field.fill('');
      for (const menu of await tab.locator('.modal select').all()) await menu.selectOption('');
      await tab.click('.modal [type=submit]');
      await tab.waitForSelector('.modal [aria-invalid=true]');
      // A picture of the screen would show but the upper part of so long a form
      const { height } = tab.viewportSize() ?? { height: 900 };
      const hidden = await tab.evaluate(
        "(() => { const body = document.querySelector('.modal-body'); return body.scrollHeight - body.clientHeight; })()",
      );
      const { width } = tab.viewportSize() ?? { width: 1200 };
      await tab.setViewportSize({ width, height: height + Math.ceil(Number(hidden) * 1.25) });
    },
  },
  {
    name: 'entry-preview',
    show: async (tab, visit) => {
      await visit('U3', 'home');
      await openFromHome(tab, '入力');
      await tab.fill('.modal .block-input input >> nth=0', '２３０回');
      await tab.click('.modal [type=submit]');
      await tab.waitForSelector('.modal:has-text("まだ保存していません")');
    },
  },
  {
    name: 'approval',
    show: async (tab, visit) => {
      await visit('U4', 'home');
      await openFromHome(tab, '確かめて承認');
    },
  },
  {
    name: 'revisions',
    show: async (tab, visit) => {
      await visit('U4', 'home');
      await openFromHome(tab, '見直し');
    },
  },
  {
    name: 'pre-check',
    show: async (tab, visit) => {
      await visit('U4', 'C1');
      await tab.click('.pane button:has-text("事前点検")');
      await tab.waitForSelector('.modal:has-text("目指す姿5の事前点検です")');
    },
  },
  {
    name: 'paper-form',
    show: async (tab, visit) => {
      await visit('U4', 'home');
      await openFromHome(tab, '資料を書き出す');
    },
  },
];
