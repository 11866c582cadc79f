/** 用語の言葉: meanings, or the words that can be explained. */

import type { TermHelpFacts } from '../../answers/kinds/term-help.ts';
import type { Term } from '../../domain/vision.ts';
import type { Page, PagePart } from '../page.ts';
import { quote } from '../quote.ts';
import { sourceLines } from '../sources.ts';

/** Says what words mean; for an unknown one, which words there are. */
export function termHelpPage(facts: TermHelpFacts): Page {
  const { found, query, sources } = facts;
  const asked = (query.terms ?? []).map(quote).join('、');
  return {
    lead: leadOf(facts),
    reading: asked === '' ? '用語の一覧' : `用語${asked}の意味`,
    parts: partsOf(facts),
    notes: found
      .filter(({ citation }) => citation === null)
      .map(({ term }) => `「${term}」は資料ではなく、本ボットの説明です。`),
    sources: sourceLines(sources),
    buttons: found.length > 0 ? [{ label: '用語の一覧', query: { intent: 'term-help' } }] : [],
  };
}

function leadOf({ found, unknown, all }: TermHelpFacts): string {
  const [first] = found;
  const missing =
    unknown.length > 0 ? `${unknown.map(quote).join('、')}は、用語の一覧にありません。` : '';
  if (!first) return `${missing}説明できる用語は${all.length}語です。`;
  const meaning =
    found.length === 1
      ? `「${first.term}」とは、${first.meaning}`
      : `${found.length}語をご説明します。`;
  return `${meaning}${missing}`;
}

function partsOf({ found, all }: TermHelpFacts): PagePart[] {
  if (found.length === 0) {
    return [
      { kind: 'list', title: '説明できる用語', items: [all.map(({ term }) => term).join('、')] },
    ];
  }
  const [first] = found;
  if (first && found.length === 1) {
    return otherNames(first).map((text) => ({ kind: 'paragraph', text }));
  }
  return [
    {
      kind: 'list',
      title: '意味',
      items: found.map((term) => `${term.term}：${term.meaning}${otherNames(term).join('')}`),
    },
  ];
}

function otherNames({ otherNames: names }: Term): string[] {
  return names.length > 0 ? [`同じ意味の書き方：${names.join('、')}`] : [];
}
