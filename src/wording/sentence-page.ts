/** ひとことの紙面: a page that says one thing and nothing else. */

import type { Page } from './page.ts';

export function sentencePage(lead: string): Page {
  return { lead, reading: '', parts: [], notes: [], sources: [], buttons: [] };
}
