/** files.info: what is known of a file, and where it can be fetched with the app's token. */
import { z } from 'zod';
import { accepted, refused } from '../answer.ts';
import { method } from '../method.ts';

export const filesInfo = method({
  name: 'files.info',
  scope: 'files:read',
  args: z.object({ file: z.string() }),
  run: ({ file: id }, workspace) => {
    const file = workspace.files.find(id);
    if (file?.bytes === undefined) return refused('file_not_found');
    const { filename, bytes, user = workspace.identity.botUser } = file;
    const address = `${workspace.origin()}/download/${id}`;
    return accepted({
      file: {
        ...{ id, name: filename, title: filename, size: bytes.length, user, mode: 'hosted' },
        ...{ url_private: address, url_private_download: address },
      },
    });
  },
});
