import { resolve } from 'node:path';
import type { Reporting } from '../commands/reporting.ts';
import { type Folders, findRoot } from '../io/files/find-root.ts';
import { openRepository } from '../io/files/repository.ts';
import { openWorld } from '../io/open-world.ts';
import { readAnswersFile } from '../io/read-answers-file.ts';
import { answersKind } from '../spec/answers/detect.ts';
import type { AnswersSource } from '../spec/answers/read-answers.ts';
import { shortened } from '../spec/answers/shortened.ts';
import { counted } from '../spec/counted.ts';
import type { World } from '../world.ts';
import type { Launch } from './launch.ts';
import { openPerson } from './open-person.ts';
import type { GlobalOptions } from './options.ts';
import { reportingOf } from './reporting-of.ts';
import { showsProgress } from './shows-progress.ts';
import { talkMode } from './talk-mode.ts';
import { today } from './today.ts';

/** What a command that writes begins with. */
export type Run = {
  world: World;
  folders: Folders;
  env: NodeJS.ProcessEnv;
  reporting: Reporting;
  /** The answers of the file that was named, if any, and those that were piped in. */
  sources: readonly AnswersSource[];
  /** To be called at the end of the run: says what it was given and did not use. */
  end: () => void;
};

/**
 * Opens the world of a run as its flags want it, and reads its answers file.
 *
 * @param given - Beside its flags: whether threads are of use to it; whether it shows the author before it asks anything.
 * @param isNeeded - Whether the run cannot go on without somebody who answers.
 */
export const startRun = async (
  { process, version, thread }: Launch,
  given: GlobalOptions & { usesThreads?: boolean; showsAuthor?: boolean },
  isNeeded = false,
): Promise<Run> => {
  const { stdout, stderr, platform } = process;
  const env = given.color ? process.env : { ...process.env, NO_COLOR: '1' };
  const reporting = reportingOf(given, env);
  const options = { ...given, json: reporting.json };
  const folders = await findRoot(resolve(process.cwd(), options.cwd ?? '.'));
  const day = today(options.date, env, new Date());
  const repository = openRepository(folders.base, { env });
  // Git tells the author while all that asks is loaded.
  if (options.showsAuthor === true && talkMode(options, env, process) === 'prompts') void repository.author();
  const named = await fileSources(options.answers, folders.cwd, process.stdin);
  const { ask, isPlain, isPresent, sources, unused } = await openPerson(process, env, options, isNeeded);
  const world = openWorld({
    version,
    ...folders,
    repository,
    platform,
    today: day,
    ask,
    quiet: options.quiet === true,
    drafts: isPresent && options.draft !== false ? await draftsIn(folders, { env, platform }) : undefined,
    threads: options.usesThreads === true ? await threadsOf(thread, folders) : undefined,
    showsProgress: !isPlain && showsProgress(options, env),
    stdout,
    stderr,
    signals: process,
  });
  return {
    world,
    folders,
    env,
    reporting,
    sources: [...named, ...sources],
    end: () => tellUnused(unused(), world),
  };
};

/** The threads of a run, of which only those need to know that check many documents. */
const threadsOf = async (file: string, { base }: Folders): Promise<World['threads']> => {
  const { openThreads } = await import('../io/threads.ts');
  return openThreads(file, base);
};

/** The drafts of a repository, of which only those need to know who answer questions. */
const draftsIn = async (
  { base }: Folders,
  place: { env: NodeJS.ProcessEnv; platform: NodeJS.Platform },
): Promise<World['drafts']> => {
  const { draftsHere } = await import('../io/files/draft-files.ts');
  return draftsHere(base, place);
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

/** Lines that were piped in and nobody asked for are not lost in silence. */
const tellUnused = (lines: readonly string[], { show }: World): void => {
  const [first] = lines;
  if (first !== undefined)
    show(
      `Not used, because nothing asked for it: ${counted(lines.length, 'line')}, the first: ${shortened(first)}`,
    );
};
