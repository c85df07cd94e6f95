import { stat } from 'node:fs/promises';

/** Whether there is a folder at a path, or a link to one. */
export const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
};
