import { readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';

/** Everything in a folder, at any depth: the text of each file, the target of each link, `/` for each folder. */
export const treeOf = async (folder: string, prefix = ''): Promise<Record<string, string>> => {
  const tree: Record<string, string> = {};
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const shown = `${prefix}${entry.name}`;
    if (entry.isDirectory()) Object.assign(tree, { [shown]: '/' }, await treeOf(path, `${shown}/`));
    else tree[shown] = entry.isSymbolicLink() ? `-> ${await readlink(path)}` : await readFile(path, 'utf8');
  }
  return tree;
};
