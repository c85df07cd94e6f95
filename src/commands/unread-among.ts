import type { World } from '../world.ts';

/** The documents that are meant, are here, and could not be read: a line for each with the reason. */
export const unreadAmong = async (
  { repository }: Pick<World, 'repository'>,
  meant: readonly { path: string }[],
  documents: readonly { path: string }[],
): Promise<string[]> => {
  const read = new Set(documents.map(({ path }) => path));
  const unread = meant.filter(({ path }) => !read.has(path));
  const lines = unread.map(async ({ path }) => {
    const file = await repository.readExact(path);
    return file.kind === 'unreadable' ? [`${path} was not checked: ${file.reason}`] : [];
  });
  return (await Promise.all(lines)).flat();
};
