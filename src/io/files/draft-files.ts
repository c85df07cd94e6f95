import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { basename, isAbsolute, join } from 'node:path';
import { getBuiltinModule, pid } from 'node:process';
import { once } from '../../spec/once.ts';
import { slug } from '../../spec/slug.ts';
import type { Drafts, KeptDraft } from '../../world.ts';
import { isInside } from './is-inside.ts';
import { isSystemError } from './system-error.ts';

/** What tells where a user's programs keep what they will need again. */
type StatePlace = {
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  /** The home of the user, absolute. */
  home: string;
};

/** The drafts of a repository; none where they would lie in it, as in that of somebody's home. */
export const draftsHere = (
  base: string,
  { env, platform }: Pick<StatePlace, 'env' | 'platform'>,
): Drafts | undefined => {
  const folder = draftFolder({ env, platform, home: env.HOME || homedir() });
  return isInside(base, folder) ? undefined : openDrafts(folder, base);
};

/**
 * The folder of the drafts: the state folder of the XDG Base Directory Specification, which takes only an absolute path,
 * or `%LOCALAPPDATA%` on Windows.
 */
export const draftFolder = ({ env, platform, home }: StatePlace): string => {
  const [named, usual] =
    platform === 'win32'
      ? [env.LOCALAPPDATA, join(home, 'AppData', 'Local')]
      : [env.XDG_STATE_HOME, join(home, '.local', 'state')];
  const state = named !== undefined && isAbsolute(named) ? named : usual;
  return join(state, 'create-tech-spec', 'drafts');
};

/**
 * The drafts of a repository in a folder; nothing where there can be none. Each run writes a file of its own, so that two of
 * them spoil nothing for each other. What cannot be written is not kept.
 *
 * @param base - The real path of the repository.
 */
export const openDrafts = (folder: string, base: string): Drafts | undefined => {
  if (!isMade(folder)) return undefined;
  const key = once(() => keyOf(base));
  let own: string | undefined;
  let taken: KeptDraft | undefined;

  const remove = (name: string): void => {
    ifPossible(() => rmSync(join(folder, name), { force: true }), undefined);
  };
  const save = (text: string): void =>
    ifPossible(() => {
      own ??= freeName(folder, key());
      const temp = join(folder, `${own}.tmp`);
      writeFileSync(temp, text, { mode: 0o600 });
      renameSync(temp, join(folder, own));
      if (taken !== undefined) remove(taken.name);
      taken = undefined;
    }, undefined);

  return {
    list: () =>
      namesIn(folder, key).flatMap((name) =>
        ifPossible(() => [{ name, text: readFileSync(join(folder, name), 'utf8') }], []),
      ),
    save,
    take: (draft) => {
      taken = draft;
    },
    isKept: () => [own, taken?.name].some((name) => name !== undefined && existsSync(join(folder, name))),
    drop: (drafts) => {
      for (const { name } of drafts) remove(name);
    },
    dropOwn: () => {
      for (const name of [own, taken?.name]) if (name !== undefined) remove(name);
      [own, taken] = [undefined, undefined];
    },
  };
};

/** Whether there is a folder, which only this user can look into, by now. */
const isMade = (folder: string): boolean =>
  ifPossible(() => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
    accessSync(folder, constants.W_OK);
    return true;
  }, false);

/** What the names of the drafts of a repository begin with: readable, and of no other repository. */
const keyOf = (base: string): string => {
  // Loading it takes longer than all else here, and who has no drafts yet need not wait for it.
  const { createHash } = getBuiltinModule('node:crypto');
  return `${slug(basename(base))}-${createHash('sha256').update(base).digest('hex').slice(0, 16)}`;
};

/** A name that no other run has, among those that were killed and those that have the same number elsewhere. */
const freeName = (folder: string, key: string): string => {
  for (let n = 0; ; n += 1) {
    const name = `${key}.${pid}-${n}.json`;
    if (!existsSync(join(folder, name))) return name;
  }
};

/** The names of the drafts of a repository, the newest first. */
const namesIn = (folder: string, key: () => string): string[] =>
  ifPossible(() => readdirSync(folder), [])
    .filter((name) => name.endsWith('.json') && name.startsWith(`${key()}.`))
    .map((name) => ({ name, time: ifPossible(() => statSync(join(folder, name)).mtimeMs, 0) }))
    .sort((a, b) => b.time - a.time)
    .map(({ name }) => name);

/** The outcome of a step, or a substitute where the file system refuses it. */
const ifPossible = <T>(step: () => T, otherwise: T): T => {
  try {
    return step();
  } catch (error) {
    if (isSystemError(error)) return otherwise;
    throw error;
  }
};
