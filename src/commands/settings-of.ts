import { UserError } from '../errors.ts';
import type { Settings } from '../spec/settings.ts';
import { SETTINGS } from '../spec/settings-file.ts';
import type { World } from '../world.ts';

/**
 * The settings of a repository; none where it has no file of them.
 *
 * @throws UserError with all that is wrong in the file.
 */
export const settingsOf = async (repository: World['repository']): Promise<Settings> => {
  const text = await repository.read(SETTINGS);
  if (text === undefined) return {};
  // Only who has such a file waits for the parser of YAML.
  const { readSettings } = await import('../spec/settings.ts');
  const { settings, problems } = readSettings(text);
  if (problems.length > 0)
    throw new UserError('the settings are not understood; nothing was written', { problems });
  return settings;
};
