/** 二度は言わない: a page says nothing twice and has no two buttons that read alike. */

import { distinctButtons } from './distinct-buttons.ts';
import type { Page, PagePart } from './page.ts';

/** Returns the page without remarks that its lead has said, repeated notes and repeated buttons. */
export function toldOnce(page: Page): Page {
  const parts = page.parts.flatMap((part) => withoutLead(part, page.lead));
  const told = parts.flatMap(sayings);
  const notes = [...new Set(page.notes)]
    .flatMap((note) => unsaid(note, page.lead))
    .filter((note) => !told.some((saying) => saying.includes(bare(note))));
  return { ...page, parts, notes, buttons: distinctButtons(page.buttons) };
}

/** Only items that are sentences: a name in the lead may stand again in a list. */
function withoutLead(part: PagePart, lead: string): PagePart[] {
  if (part.kind === 'table') return [part];
  if (part.kind === 'paragraph') return isSaid(part.text, lead) ? [] : [part];
  const items = part.items.filter((item) => !isSaid(item, lead));
  return items.length > 0 ? [{ ...part, items }] : [];
}

/** Whether a sentence stands in the lead, with or without the label before it: 「事業内容：」. */
function isSaid(text: string, lead: string): boolean {
  return text.endsWith('。') && lead.includes(text.replace(/^[^：「」。]{1,12}：/, ''));
}

/** A note without the sentences of the lead; none where nothing is left. */
function unsaid(note: string, lead: string): string[] {
  const [mark = ''] = /^※[^：。]*：/.exec(note) ?? [];
  const sentences = note.slice(mark.length).match(/[^。]+。?/g) ?? [];
  const left = sentences.filter((sentence) => !isSaid(sentence, lead));
  return left.length > 0 ? [`${mark}${left.join('')}`] : [];
}

function sayings(part: PagePart): readonly string[] {
  switch (part.kind) {
    case 'paragraph':
      return [part.text];
    case 'list':
      return part.items;
    case 'table':
      return [];
  }
}

function bare(note: string): string {
  return note.replace(/^※ ?/, '');
}
