/** 端末での質問: the same answers as in Slack, line by line, for those who have no Slack yet. */

import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Terminal } from './cli/terminal.ts';
import type { Page, PageButton } from './wording/page.ts';
import { plainText } from './wording/plain-text.ts';

export type Prompt = {
  input: Readable;
  output: Writable;
  terminal: Terminal;
};

const greeting =
  '質問を入力してください（例：目指す姿5の指数は？）。「ヘルプ」で使い方、「終了」かCtrl-Dで終わります。';
const sign = '質問> ';

/** Answers questions until 「終了」 or the end of the input. */
export async function runPrompt({ input, output, terminal }: Prompt): Promise<void> {
  const lines = createInterface({ input, output, prompt: sign });
  output.write(`${greeting}\n`);
  let offered: readonly PageButton[] = [];
  lines.prompt();
  for await (const line of lines) {
    const typed = line.trim();
    if (isFarewell(typed)) break;
    if (typed !== '') {
      const page = await pageFor(typed, offered, terminal);
      offered = page.buttons;
      output.write(`${plainText({ ...page, buttons: [] })}${choices(page)}\n\n`);
    }
    lines.prompt();
  }
  lines.close();
  output.write('終了しました。\n');
}

/** A bare number asks what the last answer offered under it. */
async function pageFor(
  typed: string,
  offered: readonly PageButton[],
  terminal: Terminal,
): Promise<Page> {
  const choice = /^[1-9]$/.test(typed) ? offered[Number(typed) - 1] : undefined;
  if (choice !== undefined) return (await terminal.query(choice.query)).page;
  if (isCallForHelp(typed)) return (await terminal.query({ intent: 'help' })).page;
  return (await terminal.typed(typed)).page;
}

function choices({ buttons }: Page): string {
  if (buttons.length === 0) return '';
  const labels = buttons.map(({ label }, at) => `${at + 1} ${label}`);
  return `\n\n続けて聞けること（番号でも選べます）：${labels.join('／')}`;
}

function isFarewell(typed: string): boolean {
  return ['終了', '終わり', 'exit', 'quit'].includes(typed.toLowerCase());
}

function isCallForHelp(typed: string): boolean {
  return ['ヘルプ', '使い方', 'help', '?', '？'].includes(typed.toLowerCase());
}
