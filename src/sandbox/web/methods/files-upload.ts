/** files.getUploadURLExternal and files.completeUploadExternal: the two calls around an upload. */
import { z } from 'zod';
import { accepted, refused } from '../answer.ts';
import { method } from '../method.ts';
import { WholeNumber } from '../read-args.ts';
import { writableChannel } from '../room.ts';

export const filesGetUploadUrl = method({
  name: 'files.getUploadURLExternal',
  scope: 'files:write',
  args: z.object({
    filename: z.string().min(1),
    length: WholeNumber.min(1),
    alt_txt: z.string().max(1000).optional(),
    // The SDK writes it so, the documentation the other way.
    alt_text: z.string().max(1000).optional(),
  }),
  run: ({ filename, length, alt_text, alt_txt = alt_text }, workspace) => {
    const { id } = workspace.files.announce({ filename, length, altText: alt_txt });
    return accepted({ upload_url: `${workspace.origin()}/upload/${id}`, file_id: id });
  },
});

export const filesCompleteUpload = method({
  name: 'files.completeUploadExternal',
  scope: 'files:write',
  args: z.object({
    files: z.array(z.strictObject({ id: z.string(), title: z.string().optional() })).min(1),
    channel_id: z.string().optional(),
    thread_ts: z.string().optional(),
    initial_comment: z.string().optional(),
  }),
  run: (args, workspace) => {
    const uploaded = args.files.map(({ id, title }) => ({
      file: workspace.files.find(id),
      title,
    }));
    if (uploaded.some(({ file }) => file?.bytes === undefined)) return refused('file_not_found');
    const files = uploaded.flatMap(({ file, title }) =>
      file ? [{ id: file.id, name: file.filename, title: title ?? file.filename }] : [],
    );
    if (args.channel_id === undefined) return accepted({ files });
    const channel = writableChannel(args.channel_id, workspace);
    if ('error' in channel) return refused(channel.error);
    workspace.messages.post({
      text: args.initial_comment ?? '',
      files,
      channel: channel.id,
      user: workspace.identity.botUser,
      bot_id: workspace.identity.botId,
      thread_ts: args.thread_ts,
    });
    return accepted({ files });
  },
});
