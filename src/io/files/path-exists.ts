import { access } from 'node:fs/promises';

/** Whether something is there, whatever it is: what needs no more than this need not wait for fs-extra to load. */
export const pathExists = async (path: string): Promise<boolean> => {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
};
