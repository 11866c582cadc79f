/** 一回りを歩く: does in the browser what a step of the tour says, and waits for what it promises. */

import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Move, Step } from './read-tour.ts';

/** What is promised has to be new: words that stood there before prove nothing. */
export async function walk(tab: Page, { who, moves, seen }: Step): Promise<void> {
  const person = tab.locator('.people a', { hasText: who });
  if ((await person.getAttribute('aria-current')) === null) await person.click();
  await tab.waitForSelector('html:not([data-busy])');
  await tab.locator('.people a[aria-current]', { hasText: who }).waitFor();
  const before = await Promise.all(seen.map((words) => timesShown(tab, words)));
  for (const move of moves) await make(tab, move);
  for (const [at, words] of seen.entries()) {
    await expect
      .poll(() => timesShown(tab, words), { timeout: 15_000, message: `「${words}」` })
      .toBeGreaterThan(before[at] ?? 0);
  }
}

/** As people see it: also what a picture is called. */
async function timesShown(tab: Page, words: string): Promise<number> {
  const pictures = "[...document.images].map(({ alt }) => alt).join(' ')";
  const shown = String(await tab.evaluate(`document.body.innerText + ' ' + ${pictures}`));
  return shown.split(words).length - 1;
}

async function make(tab: Page, move: Move): Promise<void> {
  switch (move.kind) {
    case 'press':
      await onTop(tab).locator(pressable).filter({ hasText: move.name }).last().click();
      await tab.waitForSelector('html:not([data-busy])'); // As people look before they go on
      return;
    case 'fill':
      await fill(onTop(tab).getByLabel(move.field).first(), move.text);
      return;
    case 'say': {
      const field = tab.locator('.composer textarea').last(); // That of the thread where one is open
      await field.fill(move.text);
      await field.press('Enter');
    }
  }
}

const pressable = ':is(button, a, summary):visible';

/** Where a form is open, nothing behind it can be pressed. */
function onTop(tab: Page): Locator {
  return tab.locator('.modal, .frame:not([inert])').last();
}

async function fill(field: Locator, text: string): Promise<void> {
  const isMenu = (await field.and(field.page().locator('select')).count()) > 0;
  await (isMenu ? field.selectOption({ label: text }) : field.fill(text));
}
