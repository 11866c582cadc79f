/** 答えの写し: answers, lists and the result of a comparison, as they stand in a message. */

import { readFile } from 'node:fs/promises';
import { ask, fromQuestionOn, openFromHome, type Shot } from './shot.ts';

const paper = await readFile('test/fixtures/papers/indicators-7.txt', 'utf8');

export const answers: readonly Shot[] = [
  {
    name: 'answer',
    show: async (tab, visit) => {
      await visit('U1', 'DU1');
      await ask(tab, '目指す姿5の指数は？');
    },
  },
  {
    name: 'all-indicators',
    show: async (tab, visit) => {
      await visit('U2', 'DU2');
      await ask(tab, 'すべての指標の一覧');
    },
  },
  {
    name: 'comparison',
    show: async (tab, visit) => {
      await visit('U4', 'home');
      await openFromHome(tab, '資料を突き合わせる');
      await tab.fill('.modal textarea', paper.replace('452 回', '425 回'));
      await tab.click('.modal [type=submit]');
      await tab.waitForSelector('.modal:not(:has(textarea))');
      await tab.keyboard.press('Escape');
      await tab.waitForSelector('.modal', { state: 'detached' });
      await visit('U4', 'DU4');
      await tab.locator('.message:has-text("資料の値24個のうち")').last().waitFor();
      await fromQuestionOn(tab);
    },
  },
];

/** Comes last: the day goes on for all that follow. */
export const pastMoment: Shot = {
  name: 'past-moment',
  show: async (tab, visit, { clock }) => {
    clock.moveTo('2026-11-27');
    await visit('U3', 'DU3');
    await ask(tab, '11月20日時点で未回答の意見は？');
  },
};
