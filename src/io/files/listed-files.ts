import { type GitPlace, git } from './git.ts';

/**
 * The files below a folder that git knows, or would know if they were added: those that it ignores are none of them. Nothing where
 * there is no git.
 */
export const listedFiles = async (place: GitPlace): Promise<readonly string[] | undefined> => {
  const listed = await git(['ls-files', '-z', '--cached', '--others', '--exclude-standard'], place);
  if (listed === undefined) return undefined;
  const paths = new TextDecoder().decode(listed).split('\0');
  return [...new Set(paths.filter((path) => path !== ''))].sort();
};
