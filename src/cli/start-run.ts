import { resolve } from 'node:path';
import type { Ask } from '../ask/ask.ts';
import { type Folders, findRoot } from '../io/files/find-root.ts';
import { openWorld } from '../io/open-world.ts';
import type { Edit } from '../io/prompts/edit.ts';
import { readAnswersFile } from '../io/read-answers-file.ts';
import { answersKind } from '../spec/answers/detect.ts';
import type { AnswersSource } from '../spec/answers/read-answers.ts';
import type { World } from '../world.ts';
import { isUnattended } from './is-unattended.ts';
import type { GlobalOptions } from './options.ts';
import { today } from './today.ts';

/** What a command that writes begins with. */
export type Run = {
  world: World;
  folders: Folders;
  env: NodeJS.ProcessEnv;
  /** The answers of the file that was named, if any. */
  sources: readonly AnswersSource[];
};

/** Opens the world of a run as its flags want it, and reads its answers file. */
export const startRun = async (
  process: NodeJS.Process,
  version: string,
  options: GlobalOptions,
): Promise<Run> => {
  const { stdout, stderr, platform } = process;
  const env = options.color ? process.env : { ...process.env, NO_COLOR: '1' };
  const folders = await findRoot(resolve(process.cwd(), options.cwd ?? '.'));
  const day = today(options.date, env, new Date());
  const sources = await fileSources(options.answers, folders.cwd, process.stdin);
  const ask = isUnattended(options, env, process) ? undefined : await askAtTerminal(process, env);
  const world = openWorld({
    version,
    ...folders,
    env,
    platform,
    today: day,
    ask,
    quiet: options.quiet === true,
    hasDrafts: ask !== undefined && options.draft !== false,
    stdout,
    stderr,
    signals: process,
  });
  return { world, folders, env, sources };
};

const fileSources = async (
  path: string | undefined,
  cwd: string,
  stdin: NodeJS.ReadableStream,
): Promise<AnswersSource[]> => {
  if (path === undefined) return [];
  const { name, text } = await readAnswersFile(path, cwd, stdin);
  return [{ kind: answersKind(name, text), name, text }];
};

/** Prompts stand on stderr, so that stdout holds nothing but the result. */
const askAtTerminal = async (process: NodeJS.Process, env: NodeJS.ProcessEnv): Promise<Ask> => {
  const { stdin, stderr, platform } = process;
  const { terminalAsk } = await import('../io/prompts/terminal-ask.ts');
  const edit: Edit = async (text, file) => {
    const { openEditor } = await import('../io/editor.ts');
    return openEditor(text, file, { env, platform });
  };
  return terminalAsk({ input: stdin, output: stderr, signals: process }, { env, platform, edit });
};
