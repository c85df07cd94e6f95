import { type FileHandle, open } from 'node:fs/promises';
import { isSystemError } from './system-error.ts';

/** Waits until what was written to a file or folder is on the disk, where the system can promise it. */
export const sync = (handle: FileHandle): Promise<void> => whereSupported(() => handle.sync());

/** Waits until the names in a folder are on the disk, where the system can promise it. */
export const syncFolder = (folder: string): Promise<void> =>
  whereSupported(async () => {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  });

/** Leaves out a step that this system does not have. */
const whereSupported = async (step: () => Promise<void>): Promise<void> => {
  try {
    await step();
  } catch (error) {
    if (!isSystemError(error) || !unsupported.has(error.code)) throw error;
  }
};

/** How systems say that they cannot do this: Windows opens no folders, and some network disks sync nothing. */
const unsupported: ReadonlySet<string> = new Set([
  'EISDIR',
  'EPERM',
  'EACCES',
  'EINVAL',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
]);
