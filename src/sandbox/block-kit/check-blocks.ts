/** Decides whether Slack would take the blocks of a message, and says what it would say if not. */
import { z } from 'zod';
import { Block } from './blocks.ts';
import { complaint, complaints } from './complaints.ts';
import { interactive } from './interactive.ts';
import { areTooLong, characters, expandedCount } from './sums.ts';

export type Surface = { pointer: string; most: number; refused: readonly string[] };
export type Refused = { error: string; messages: readonly string[] };

const TABLES: readonly string[] = ['table', 'data_table'];

/** Returns the blocks of a message, or the refusal that Slack would give. */
export function checkMessageBlocks(
  input: unknown,
  refused: readonly string[],
): readonly Block[] | Refused {
  if (!Array.isArray(input)) return { error: 'invalid_blocks_format', messages: [] };
  const blocks = checkBlocks(input, { pointer: '/blocks', most: 50, refused });
  if ('messages' in blocks) return blocks;
  if (blocks.filter(({ type }) => TABLES.includes(type)).length > 1) {
    return { error: 'invalid_attachments', messages: ['[ERROR] only_one_table_allowed'] };
  }
  return areTooLong(blocks) ? { error: 'msg_blocks_too_long', messages: [] } : blocks;
}

/** Returns blocks that keep every limit but the sums of a message, or what is wrong with them. */
export function checkBlocks(input: unknown, surface: Surface): readonly Block[] | Refused {
  const { pointer, most, refused } = surface;
  const allowed = Block.refine(({ type }) => !refused.includes(type), {
    error: ({ input: block }) => `unsupported type: ${typeOf(block)}`,
    path: ['type'],
  });
  const read = z.array(allowed).max(most).safeParse(input);
  if (!read.success) return invalid(complaints(read.error.issues, input, pointer));
  const messages = [...repeatedIds(read.data, pointer), ...overflowing(read.data, surface)];
  return messages.length > 0 ? invalid(messages) : read.data;
}

function invalid(messages: readonly string[]): Refused {
  return { error: 'invalid_blocks', messages };
}

function typeOf(block: unknown): string {
  return z.object({ type: z.string() }).safeParse(block).data?.type ?? '';
}

/** A block_id is unique in a message or view; an action_id is unique in its block. */
function repeatedIds(blocks: readonly Block[], pointer: string): readonly string[] {
  const ofBlocks = repeated(blocks.map(({ block_id }) => block_id)).map(([id, at]) =>
    complaint(`\`block_id\` "${id}" already exists`, `${pointer}/${at}/block_id`),
  );
  const ofActions = blocks.flatMap((block, at) =>
    repeated(interactive([block]).map(({ element }) => element.action_id)).map(([id, place]) =>
      complaint(
        `\`action_id\` "${id}" already exists`,
        `${pointer}/${at}/elements/${place}/action_id`,
      ),
    ),
  );
  return [...ofBlocks, ...ofActions];
}

function repeated(ids: readonly (string | undefined)[]): readonly (readonly [string, number])[] {
  return ids.flatMap((id, at) =>
    id !== undefined && ids.indexOf(id) < at ? [[id, at] as const] : [],
  );
}

function overflowing(blocks: readonly Block[], surface: Surface): readonly string[] {
  const { pointer, most } = surface;
  const said: string[] = [];
  if (expandedCount(blocks) > most) {
    said.push(complaint(`no more than ${most} items allowed`, pointer));
  }
  const markdown = characters(blocks.filter(({ type }) => type === 'markdown'));
  if (markdown > 12_000) said.push(complaint('must be less than 12001 characters', pointer));
  const cells = characters(blocks.map((block) => ('rows' in block ? block.rows : [])));
  if (cells > 10_000) said.push(complaint('must be less than 10001 characters', pointer));
  return said;
}
