/** 取り込みの画面: where the file is chosen, that it is being read, what it would do, what was done. */

import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { ImportSheet } from '../../wording/import-sheet.ts';
import { modal, note, shownText } from '../blocks/fields.ts';

export const fileCallback = 'import-file';
export const previewCallback = 'import-preview';

/** Which tables were shown, what stands for all that was shown of them, and how many entries it is. */
export const ShownFile = z.object({ tables: z.string(), seen: z.string(), count: z.int() });
export type ShownFile = z.infer<typeof ShownFile>;

/** What the dialog shows, and the sheets that are to be sent back. */
export type Looked = { view: types.ModalView; corrections?: readonly ImportSheet[] };

const title = 'ファイルから入力';

/** `said` stands above, where something was wrong with the file before. */
export function fileView(said?: string): types.ModalView {
  const explained =
    '番号、年度、値の列のある .xlsx か CSV を選んでください。登録する前に、内容をお見せします。';
  return modal({ callback: fileCallback, title, send: '読み取る', about: '' }, [
    shownText(said ?? explained),
    {
      type: 'input',
      block_id: 'file',
      label: { type: 'plain_text', text: 'ファイル', emoji: false },
      element: {
        ...{ type: 'file_input', action_id: 'file' },
        ...{ filetypes: ['xlsx', 'csv'], max_files: 1 },
      },
    },
    note('5MBまで。ひな形のままの列なら、そのまま読み取れます。'),
  ]);
}

export function readingView(): types.ModalView {
  return closedView([
    '読み取っています…',
    '1分たっても変わらないときは、閉じてもう一度お試しください。まだ何も登録していません。',
  ]);
}

/** What was done or cannot be: nothing is left to press but the cross. */
export function closedView(lines: readonly string[]): types.ModalView {
  return {
    ...{ type: 'modal', callback_id: 'import-told', private_metadata: metadata('') },
    title: plain(title),
    close: plain('閉じる'),
    blocks: packed(lines).map(shownText),
  };
}

export function previewView(lines: readonly string[], shown: ShownFile): types.ModalView {
  const sending = { callback: previewCallback, send: 'この内容で登録', sure: '内容を確かめました' };
  return sureView(lines, { ...sending, about: JSON.stringify(shown) });
}

type Sending = { callback: string; send: string; sure: string; about: string };

/** A form needs a field below which a refusal can stand: it asks whether all of it was looked at. */
export function sureView(
  lines: readonly string[],
  { callback, send, sure, about }: Sending,
): types.ModalView {
  return modal({ callback, title, send, about }, [
    ...packed(lines).map(shownText),
    {
      type: 'input',
      block_id: 'sure',
      label: plain('確認'),
      element: {
        ...{ type: 'checkboxes', action_id: 'sure' },
        options: [{ value: 'yes', text: plain(sure) }],
      },
    },
  ]);
}

const most = { text: 2800, boxes: 20 };

/** Puts as many whole lines into one block as it holds. */
function packed(lines: readonly string[]): string[] {
  return lines
    .reduce<string[]>((boxes, line) => {
      const open = boxes.at(-1);
      return open === undefined || open.length + line.length >= most.text
        ? [...boxes, line]
        : [...boxes.slice(0, -1), `${open}\n${line}`];
    }, [])
    .slice(0, most.boxes);
}

function metadata(about: string): string {
  return JSON.stringify({ about });
}

function plain(text: string) {
  return { type: 'plain_text', text, emoji: false } as const;
}
