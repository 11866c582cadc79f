/** 用紙の不備: what Slack itself finds wrong with a form before the app hears of it, by block. */

import type { Block } from '../block-kit/blocks.ts';
import { emptyFields, enteredValues, type Entries } from '../play/entered-values.ts';

type Input = Extract<Block, { type: 'input' }>;

/** Returns a sentence for each field that cannot be sent like this. */
export function formProblems(blocks: readonly Block[], enter: Entries): Record<string, string> {
  const problems = blocks.flatMap((block) => {
    if (block.type !== 'input') return [];
    const problem = problemOf(block, enter);
    return problem === undefined ? [] : [[block.block_id ?? '', problem] as const];
  });
  return Object.fromEntries(problems);
}

function problemOf(block: Input, enter: Entries): string | undefined {
  if (emptyFields([block], enteredValues([block], enter)).length > 0) {
    return 'この項目は必ず入力してください。';
  }
  const entered = enter[block.block_id ?? ''] ?? '';
  return typeof entered === 'string' && entered !== ''
    ? textProblem(block.element, entered)
    : undefined;
}

function textProblem(element: Input['element'], text: string): string | undefined {
  switch (element.type) {
    case 'plain_text_input':
      return lengthProblem(element, text.length);
    case 'number_input':
      return numberProblem(element, text);
    case 'url_text_input':
      return URL.canParse(text) ? undefined : 'URLを入力してください。例：https://…';
    case 'email_text_input':
      return /^\S+@\S+\.\S+$/.test(text) ? undefined : 'メールアドレスを入力してください。';
    default:
      return undefined;
  }
}

function lengthProblem(
  { min_length: least = 0, max_length: most = 3000 }: Bounds<'plain_text_input'>,
  length: number,
): string | undefined {
  if (length < least) return `${least}文字以上で入力してください（いまは${length}文字）。`;
  if (length > most) return `${most}文字以内で入力してください（いまは${length}文字）。`;
  return undefined;
}

function numberProblem(element: Bounds<'number_input'>, text: string): string | undefined {
  const { is_decimal_allowed, min_value: least, max_value: most } = element;
  const shape = is_decimal_allowed ? /^-?\d+(\.\d+)?$/ : /^-?\d+$/;
  if (!shape.test(text))
    return is_decimal_allowed ? '数を入力してください。' : '整数を入力してください。';
  if (least !== undefined && Number(text) < Number(least)) return `${least}以上にしてください。`;
  if (most !== undefined && Number(text) > Number(most)) return `${most}以下にしてください。`;
  return undefined;
}

type Bounds<Type extends Input['element']['type']> = Extract<Input['element'], { type: Type }>;
