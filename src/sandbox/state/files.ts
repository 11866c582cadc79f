/** Files on their way up: announced, uploaded, and then shared. */
export type UploadedFile = {
  id: string;
  filename: string;
  length: number;
  altText: string | undefined;
  bytes?: Buffer;
};

export type Files = {
  announce: (file: Pick<UploadedFile, 'filename' | 'length' | 'altText'>) => UploadedFile;
  upload: (id: string, bytes: Buffer) => boolean;
  find: (id: string) => UploadedFile | undefined;
  all: () => readonly UploadedFile[];
};

export function createFiles(): Files {
  const files = new Map<string, UploadedFile>();
  return {
    announce: (announced) => {
      const file = { ...announced, id: `F${files.size + 1}` };
      files.set(file.id, file);
      return file;
    },
    upload: (id, bytes) => {
      const file = files.get(id);
      if (file?.length !== bytes.length) return false;
      files.set(id, { ...file, bytes });
      return true;
    },
    find: (id) => files.get(id),
    all: () => [...files.values()],
  };
}
