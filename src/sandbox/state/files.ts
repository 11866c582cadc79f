/** Files on their way up: announced, uploaded, and then shared. */
export type UploadedFile = {
  id: string;
  filename: string;
  length: number;
  altText: string | undefined;
  bytes?: Buffer;
  /** Who has sent it; the app itself where nobody has. */
  user?: string;
};

export type Files = {
  announce: (file: Pick<UploadedFile, 'filename' | 'length' | 'altText'>) => UploadedFile;
  upload: (id: string, bytes: Buffer) => boolean;
  /** A person sends a file, e.g. into a form. */
  send: (user: string, filename: string, bytes: Buffer) => UploadedFile;
  remove: (id: string) => void;
  find: (id: string) => UploadedFile | undefined;
  all: () => readonly UploadedFile[];
};

export function createFiles(): Files {
  const files = new Map<string, UploadedFile>();
  let count = 0;
  const nextId = (): string => {
    count += 1;
    return `F${count}`;
  };
  return {
    announce: (announced) => {
      const file = { ...announced, id: nextId() };
      files.set(file.id, file);
      return file;
    },
    upload: (id, bytes) => {
      const file = files.get(id);
      if (file?.length !== bytes.length) return false;
      files.set(id, { ...file, bytes });
      return true;
    },
    send: (user, filename, bytes) => {
      const about = { filename, length: bytes.length, altText: undefined };
      const file = { ...about, id: nextId(), user, bytes };
      files.set(file.id, file);
      return file;
    },
    remove: (id) => {
      files.delete(id);
    },
    find: (id) => files.get(id),
    all: () => [...files.values()],
  };
}
