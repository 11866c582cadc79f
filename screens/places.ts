/** 場所の写し: Home as each person sees it, the thread of a review, and the day that is moved on. */

import type { Shot } from './shot.ts';

export const places: readonly Shot[] = [
  {
    name: 'review-thread',
    show: async (_, visit, { slack }) => {
      await visit('U1', 'C1', `&thread=${slack.messages('C1')[0]?.ts ?? ''}`);
    },
  },
  { name: 'home-member', show: async (_, visit) => visit('U1', 'home') },
  { name: 'home-data-owner', show: async (_, visit) => visit('U3', 'home') },
  { name: 'home-secretariat', show: async (_, visit) => visit('U4', 'home') },
];

/** The first day without reminders, with another one chosen. */
export const clock: Shot = {
  name: 'clock',
  show: async (tab, visit) => {
    await visit('U1', 'home');
    await tab.click('button:has-text("＋1日")');
    await tab.waitForSelector('.day .quiet');
    await tab.fill('#day', '2026-11-24');
    await tab.locator('h1').click();
  },
};
