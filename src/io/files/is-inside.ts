import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path is a folder or lies somewhere below it. Both are absolute and free of symbolic links. */
export const isInside = (folder: string, path: string): boolean => {
  if (path.startsWith(`${folder}${sep}`)) return true;
  const way = relative(folder, path);
  // Between two Windows drives the way is an absolute path.
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};
