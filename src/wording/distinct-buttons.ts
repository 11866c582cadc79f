/** 重ならないボタン: two buttons that read alike would ask people to guess. */

import type { PageButton } from './page.ts';

/** Returns the buttons whose label stands for the first time. */
export function distinctButtons(buttons: readonly PageButton[]): PageButton[] {
  const firstWith = (label: string) => buttons.findIndex((button) => button.label === label);
  return buttons.filter(({ label }, at) => firstWith(label) === at);
}
