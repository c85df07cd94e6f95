import { resolve } from 'node:path';
import type { Ask } from '../ask/ask.ts';
import { create } from '../commands/create.ts';
import { type Folders, findRoot } from '../io/files/find-root.ts';
import { openWorld } from '../io/open-world.ts';
import { readAnswersFile } from '../io/read-answers-file.ts';
import { answersKind } from '../spec/answers/detect.ts';
import type { AnswersSource } from '../spec/answers/read-answers.ts';
import { createRequest, seenFromRun } from './create-request.ts';
import { flagSource } from './flag-source.ts';
import { isUnattended } from './is-unattended.ts';
import type { CreateOptions } from './program.ts';
import { today } from './today.ts';

/** Runs the wizard, or the same without a terminal, on a process. */
export const runCreate = async (
  process: NodeJS.Process,
  version: string,
  feature: string | undefined,
  options: CreateOptions,
): Promise<void> => {
  const { stdout, stderr, platform } = process;
  const env = options.color ? process.env : { ...process.env, NO_COLOR: '1' };
  const folders = await findRoot(resolve(process.cwd(), options.cwd ?? '.'));
  const day = today(options.date, env, new Date());
  const sources = [
    ...(await fileSources(options.answers, folders.cwd, process.stdin)),
    flagSource(feature, withPrdSeenFrom(folders, options)),
  ];
  const request = createRequest(options, sources, folders, env);
  const ask = isUnattended(options, env, process) ? undefined : await askAtTerminal(process, env);
  const world = openWorld({
    version,
    ...folders,
    env,
    platform,
    today: day,
    ask,
    quiet: options.quiet === true,
    stdout,
    stderr,
    signals: process,
  });
  await create(world, request);
};

const withPrdSeenFrom = (folders: Folders, options: CreateOptions): CreateOptions =>
  options.prd === undefined ? options : { ...options, prd: seenFromRun(options.prd, folders) };

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
const askAtTerminal = async (
  { stdin, stderr, platform }: NodeJS.Process,
  env: NodeJS.ProcessEnv,
): Promise<Ask> => {
  const { terminalAsk } = await import('../io/prompts/terminal-ask.ts');
  const edit = async (text: string, extension: string): Promise<string> => {
    const { openEditor } = await import('../io/editor.ts');
    return openEditor(text, extension, { env, platform });
  };
  return terminalAsk({ input: stdin, output: stderr }, { env, platform, edit });
};
