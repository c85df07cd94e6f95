import { type GitPlace, git } from './git.ts';
import { decodeExactly } from './read-exact.ts';

/**
 * What a file with merge conflicts held before both sides changed it, as it would stand in the working tree: with the line
 * ends that git gives files here. Nothing when git has no such version, or it is not UTF-8.
 *
 * @param path - Relative to the folder in which git runs, with forward slashes.
 */
export const mergeBase = async (path: string, place: GitPlace): Promise<string | undefined> => {
  const bytes = await git(['cat-file', '--filters', `:1:./${path}`], place);
  return bytes && decodeExactly(bytes);
};
