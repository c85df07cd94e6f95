import { oneLine } from '../../spec/clean-text.ts';
import type { Author } from '../../world.ts';
import { readSetting } from './git-settings.ts';

/**
 * Who works in a repository: the user that git knows there, else the author of its package, else the user of this machine.
 *
 * @param root - The repository's folder.
 * @param packageJson - The text of its `package.json`, if there is one.
 * @param env - The environment: git runs in it, and it may name the user.
 * @returns The name on one line, and how it is known; nothing when nobody knows.
 */
export const findAuthor = async (
  root: string,
  packageJson: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<Author | undefined> =>
  authorFrom('git', await readSetting('user.name', { cwd: root, env })) ??
  authorFrom('package.json', packageAuthor(packageJson)) ??
  authorFrom('environment', env.USER || env.USERNAME || env.LOGNAME);

/** A name that was found, fit for a document; nothing when nothing is left of it. */
const authorFrom = (origin: Author['origin'], raw: string | undefined): Author | undefined => {
  const name = oneLine(raw ?? '');
  return name === '' ? undefined : { name, origin };
};

/** The author that a package names: a text such as `Ann Lee <ann@example.com> (https://example.com)`, or an object. */
const packageAuthor = (packageJson: string | undefined): string | undefined => {
  const author = property(parsed(packageJson), 'author');
  const name = typeof author === 'string' ? author.replace(/[<(].*$/s, '') : property(author, 'name');
  return typeof name === 'string' ? name : undefined;
};

/** What a JSON text holds; nothing when it is none. */
const parsed = (json: string | undefined): unknown => {
  try {
    return JSON.parse(json ?? '');
  } catch {
    return undefined;
  }
};

/** A property of whatever came out of a JSON text. */
const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
