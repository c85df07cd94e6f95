import { posix } from 'node:path';
import type { World } from '../../src/world.ts';
import { repositoryOf } from './repository-of.ts';

/** A world whose repository holds the given files, with everything that is said to the person in it. */
export const worldOf = (
  files: Readonly<Record<string, string>>,
  parts: Partial<World> = {},
): { world: World; printed: string[]; said: string[]; shown: string[]; applied: string[] } => {
  const [printed, said, shown, applied]: [string[], string[], string[], string[]] = [[], [], [], []];
  const world: World = {
    version: '1.0.0',
    repository: repositoryOf(files),
    here: '.',
    shell: 'posix',
    ask: undefined,
    drafts: undefined,
    today: '2026-11-22',
    threads: undefined,
    width: undefined,
    print: (text) => void printed.push(text),
    say: (text) => void said.push(text),
    show: (text) => void shown.push(text),
    during: (_, work) => work,
    keepCopy: async (path) => `/copies/${posix.basename(path)}`,
    check: async () => {},
    apply: async ({ changes }) => void applied.push(...changes.map(({ path }) => path)),
    ...parts,
  };
  return { world, printed, said, shown, applied };
};
