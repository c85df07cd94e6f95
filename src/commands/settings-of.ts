import { type Problem, UserError } from '../errors.ts';
import type { Settings } from '../spec/settings.ts';
import { SETTINGS } from '../spec/settings-file.ts';
import type { World } from '../world.ts';

/**
 * The settings of a repository; none where it has no file of them.
 *
 * @throws UserError with all that is wrong in the file.
 */
export const settingsOf = async (repository: World['repository']): Promise<Settings> => {
  const { settings, problems } = await settingsRead(repository);
  if (problems.length > 0)
    throw new UserError('the settings are not understood; nothing was written', { problems });
  return settings;
};

/** The settings of a repository as far as they are understood, and what is wrong in them. */
export const settingsRead = async (
  repository: World['repository'],
): Promise<{ settings: Settings; problems: readonly Problem[] }> => {
  const text = await repository.read(SETTINGS);
  if (text === undefined) return { settings: {}, problems: [] };
  // Only who has such a file waits for the parser of YAML.
  const { readSettings } = await import('../spec/settings.ts');
  return readSettings(text);
};
