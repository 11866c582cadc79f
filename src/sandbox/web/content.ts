/** What a message says: the arguments text, blocks and metadata, checked as Slack checks them. */
import { z } from 'zod';
import { checkMessageBlocks, type Refused } from '../block-kit/check-blocks.ts';
import { nameBlocks } from '../block-kit/name-blocks.ts';
import { type Content, Metadata } from '../state/messages.ts';
import type { Workspace } from '../state/workspace.ts';

const LONGEST_TEXT = 40_000;
const LARGEST_METADATA = 8000;

export const contentArgs = {
  text: z.string().optional(),
  blocks: z.unknown().optional(),
  metadata: z.unknown().optional(),
};
type Given = { text?: string | undefined; blocks?: unknown; metadata?: unknown };

/** Returns the content of a message, its text cut at 40,000 characters, or Slack's refusal. */
export function readContent(given: Given, workspace: Workspace): Content | Refused {
  const text = given.text ?? '';
  const blocks = readBlocks(given.blocks, workspace);
  if (blocks !== undefined && 'error' in blocks) return blocks;
  if (text === '' && blocks === undefined) return { error: 'no_text', messages: [] };
  const metadata = readMetadata(given.metadata);
  if (metadata !== undefined && 'error' in metadata) return metadata;
  return { text: text.slice(0, LONGEST_TEXT), blocks, metadata };
}

function readBlocks(given: unknown, workspace: Workspace): Content['blocks'] | Refused {
  if (given === undefined) return undefined;
  const blocks = checkMessageBlocks(given, workspace.rejectBlocks);
  if ('error' in blocks) return blocks;
  return blocks.length === 0 ? undefined : nameBlocks(blocks, workspace.nextId);
}

function readMetadata(given: unknown): Content['metadata'] | Refused {
  if (given === undefined) return undefined;
  const read = Metadata.safeParse(given);
  if (!read.success) return { error: 'invalid_metadata_format', messages: [] };
  return JSON.stringify(read.data).length > LARGEST_METADATA
    ? { error: 'metadata_too_large', messages: [] }
    : read.data;
}
