import { UserError } from '../errors.ts';
import { readSettings, SETTINGS, type Settings } from '../spec/settings.ts';
import type { World } from '../world.ts';

/**
 * The settings of a repository; none where it has no file of them.
 *
 * @throws UserError with all that is wrong in the file.
 */
export const settingsOf = async (repository: World['repository']): Promise<Settings> => {
  const { settings, problems } = readSettings((await repository.read(SETTINGS)) ?? '');
  if (problems.length > 0)
    throw new UserError('the settings are not understood; nothing was written', { problems });
  return settings;
};
