import { resolve } from 'node:path';
import type { Command } from 'commander';
import { knownFeatures, knownPrds, knownRecordNames, knownSpecFiles } from '../commands/known-names.ts';
import { UserError } from '../errors.ts';
import { findRoot } from '../io/files/find-root.ts';
import { openRepository } from '../io/files/repository.ts';
import { answer, type Looking } from './completion/answer.ts';
import type { GivenFlags } from './completion/place.ts';
import { scripts } from './completion/scripts.ts';
import { shells } from './completion/shells.ts';
import { inRepository } from './create-request.ts';
import { knownWord } from './known-word.ts';

/** Prints the completion script of a shell, on a process. */
export const runCompletion = (process: NodeJS.Process, shell: string | undefined): void => {
  if (shell === undefined)
    throw new UserError('for which shell?', {
      hint: `create-tech-spec completion bash\nShells: ${shells.join(', ')}`,
    });
  process.stdout.write(scripts[knownWord('shell', shells, shell)]);
};

/** Answers a completion script, on a process. Whatever goes wrong, the person is typing: nothing is said then. */
export const runComplete = async (
  process: NodeJS.Process,
  shell: string,
  given: readonly string[],
  program: Command,
): Promise<void> => {
  try {
    const lines = await answer(knownWord('shell', shells, shell), given, program, looking(process));
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  } catch {
    // No word fits where it cannot be told what is here.
  }
};

/** Looks round in the folder that the flags before the word name, for what is wanted there. */
const looking =
  (process: NodeJS.Process): Looking =>
  async ({ given }) => {
    const seen = async () => {
      const folders = await findRoot(resolve(process.cwd(), givenValue('cwd', given) ?? '.'));
      const pathOf = async (name: string): Promise<string | undefined> => {
        const path = givenValue(name, given);
        return path === undefined || path === '' ? undefined : inRepository(path, folders);
      };
      const repository = openRepository(folders.base, { env: process.env });
      return { repository, here: await inRepository('.', folders), pathOf };
    };
    return {
      features: async () => {
        const { pathOf, ...place } = await seen();
        return knownFeatures(place, await pathOf('specDir'));
      },
      specFiles: async () => {
        const { pathOf, ...place } = await seen();
        return knownSpecFiles(place, await pathOf('specDir'));
      },
      prds: async () => knownPrds(await seen()),
      records: async (typed) => {
        const { pathOf, repository } = await seen();
        return knownRecordNames({ repository }, typed, await pathOf('adrDir'));
      },
    };
  };

const givenValue = (name: string, given: GivenFlags): string | undefined =>
  given.findLast(({ option }) => option.attributeName() === name)?.value;
