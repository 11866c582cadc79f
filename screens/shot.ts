/** 写し: what is done in the page before a picture of it is taken. */

import type { Page } from 'playwright-core';
import type { Demo } from '../src/demo/start-demo.ts';

export type Visit = (as: string, at: string, more?: string) => Promise<void>;

export type Shot = {
  /** A part of the file's name. */
  name: string;
  show: (tab: Page, visit: Visit, demo: Demo) => Promise<void>;
};

/** Writes a question into the direct message, and shows its answer from the question on. */
export async function ask(tab: Page, question: string): Promise<void> {
  const messages = tab.locator('.pane .message');
  const before = await messages.count();
  await tab.fill('.pane .composer textarea', question);
  await tab.keyboard.press('Enter');
  await messages.nth(before + 1).waitFor(); // The question and its answer
  await fromQuestionOn(tab);
}

/** The page stays at the newest line; here the beginning of the answer is to be seen. */
export async function fromQuestionOn(tab: Page): Promise<void> {
  await tab.waitForSelector('html:not([data-busy])');
  await tab.evaluate(
    "[...document.querySelectorAll('.pane .messages > li')].at(-2)?.scrollIntoView()",
  );
}

/** Presses a button of Home, and waits for the form. */
export async function openFromHome(tab: Page, name: string): Promise<void> {
  await tab.locator('.home-view button', { hasText: name }).first().click();
  await tab.waitForSelector('.modal');
}
