import { UserError } from '../../errors.ts';
import { type GitPlace, git } from './git.ts';

/** A value of git's configuration as it applies in a folder; nothing when there is none. */
export const readSetting = async (key: string, place: GitPlace): Promise<string | undefined> => {
  const value = await git(['config', '--get', key], place);
  return value && new TextDecoder().decode(value).replace(/\n$/, '');
};

/**
 * Sets a value in the configuration of one repository.
 *
 * @throws UserError when git refuses.
 */
export const writeSetting = async (key: string, value: string, place: GitPlace): Promise<void> => {
  if ((await git(['config', '--local', key, value], place)) !== undefined) return;
  throw new UserError(`git does not let ${key} be set`, {
    hint: 'Is its configuration read-only, or locked by another git that runs?',
  });
};
