import { dirname } from 'node:path';
import { LeftBehind, NumberTaken, UserError } from '../../errors.ts';
import type { Plan } from '../../plan/plan.ts';
import { assertNumbersFree } from './assert-numbers-free.ts';
import { createFile } from './create-file.ts';
import { explained } from './explained.ts';
import type { FileWork, RemovalWork, Work } from './file-work.ts';
import { makeFolders, missingFolders, removeEmptyFolders } from './make-folders.ts';
import { renameFile } from './rename-file.ts';
import { resolveInside } from './resolve-inside.ts';
import { syncFolder } from './sync.ts';
import { removeTempFile, stageFile, sweepTempFiles } from './temp-file.ts';
import { updateFile } from './update-file.ts';
import { withLocks } from './with-locks.ts';

/**
 * Applies a plan to the disk: all of it, or nothing.
 *
 * Every file is looked at first, and whether the numbers of records are still free; then written whole under a temporary name
 * in its own folder, then put in place in one step, in the plan's order, each on the disk before the next; the old names of
 * renamed files go last. A kill at any moment leaves every file as it was or complete, and none without those before it.
 * Temporary files of killed runs are removed from the folders written to.
 *
 * @param root - The folder that the plan's paths are relative to; nothing outside it is written.
 * @throws UserError when a file is in the way or cannot be written, after everything this run did is taken back;
 *   the message says so, and names what could not be taken back.
 * @throws NumberTaken when another record has the number of one by now; nothing was written then.
 * @throws LeftBehind for a bug of ours after which something could not be taken back.
 */
export const applyPlan = async (root: string, plan: Plan): Promise<void> => {
  const works = await worksOf(root, plan);
  const { files, removals } = works;
  for (const folder of new Set(allOf(works).map(folderOf))) await sweepTempFiles(folder);
  await check(works);
  const made: string[] = [];
  let isBegun = false;
  const begin = (): Promise<void> => {
    isBegun = true;
    return carryOut(works);
  };
  try {
    await makeFoldersOf(files, made);
    const locked = [...files.filter(needsLock), ...removals];
    await withLocks(locked.map(folderOf), begin, (folder) => fileIn(folder, works));
  } catch (error) {
    // Before, a lock was in them.
    await removeEmptyFolders(made);
    throw isBegun ? error : withOutcome(error, []);
  }
};

/** A file of a plan that goes into a folder, as the plan names it. */
const fileIn = (folder: string, works: Works): string =>
  allOf(works).find((work) => folderOf(work) === folder)?.path ?? folder;

/** What depends on what is in a folder may not be overtaken by another run. */
const needsLock = ({ isUpdate, number }: FileWork): boolean => isUpdate || number !== undefined;

const carryOut = async ({ files, removals }: Works): Promise<void> => {
  const run: Run = { temps: new Set(), done: [] };
  try {
    await assertNumbersFree(files);
    await publish(await stage(files, run), run);
    await remove(removals, run);
  } catch (error) {
    const left = await takeBack(run);
    throw withOutcome(error, left);
  }
};

/**
 * Checks that a plan can be applied, as far as anybody can tell beforehand; touches nothing.
 *
 * @param root - The folder that the plan's paths are relative to.
 * @throws UserError when a path leads out of it, or a file is in the way.
 */
export const checkPlan = async (root: string, plan: Plan): Promise<void> => check(await worksOf(root, plan));

/** What a run has done so far, in that order: all that is to be taken back when it fails, beside the folders that it made. */
type Run = { temps: Set<string>; done: Work[] };

/** What is to be done: files that get a text, and after all of them files that go away. */
type Works = { files: readonly FileWork[]; removals: readonly RemovalWork[] };

const allOf = ({ files, removals }: Works): readonly Work[] => [...files, ...removals];

/** The work on every file. */
const worksOf = async (root: string, plan: Plan): Promise<Works> => {
  const files: FileWork[] = [];
  const removals: RemovalWork[] = [];
  for (const change of plan.changes) {
    const target = await resolveInside(root, change.path);
    if (change.kind === 'rename') {
      const { arrival, departure } = renameFile(change, target, await resolveInside(root, change.from));
      files.push(arrival);
      removals.push(departure);
    } else files.push(change.kind === 'create' ? createFile(change, target) : updateFile(change, target));
  }
  return { files, removals };
};

/** Checks that each work can be done. */
const check = async (works: Works): Promise<void> => {
  for (const work of allOf(works)) await explained(work.path, work.check);
};

const folderOf = ({ target }: Work): string => dirname(target);

/** Makes the folders that are not there yet, and notes them. */
const makeFoldersOf = async (works: readonly FileWork[], made: string[]): Promise<void> => {
  for (const work of works) {
    const missing = await missingFolders(folderOf(work));
    made.push(...missing);
    await explained(work.path, () => makeFolders(missing));
  }
};

type Staged = { work: FileWork; temp: string };

/** Writes every file under a temporary name: what can go wrong with the bytes goes wrong before any is published. */
const stage = async (works: readonly FileWork[], run: Run): Promise<readonly Staged[]> => {
  const staged: Staged[] = [];
  for (const [n, work] of works.entries()) {
    const temp = await explained(work.path, async () =>
      stageFile(folderOf(work), n, work.text, await work.mode()),
    );
    run.temps.add(temp);
    staged.push({ work, temp });
  }
  return staged;
};

/** Puts the files in place one after the other, so that what a file links to is there before it. */
const publish = async (staged: readonly Staged[], run: Run): Promise<void> => {
  for (const { work, temp } of staged) {
    await explained(work.path, async () => {
      await work.publish(temp);
      run.done.push(work);
      await removeTempFile(temp);
      // From here on its name may be another run's.
      run.temps.delete(temp);
      await syncFolder(folderOf(work));
    });
  }
};

/** Takes the old names of files away. */
const remove = async (removals: readonly RemovalWork[], run: Run): Promise<void> => {
  for (const work of removals) {
    await explained(work.path, async () => {
      await work.remove();
      run.done.push(work);
      await syncFolder(folderOf(work));
    });
  }
};

/** Takes back what a run did, the last of it first, and answers with the files that stay. */
const takeBack = async ({ temps, done }: Run): Promise<readonly string[]> => {
  const left: string[] = [];
  for (const work of done.toReversed()) if (!(await work.takeBack())) left.push(work.path);
  for (const temp of temps) await removeTempFile(temp);
  return left;
};

/** The error, with what became of the run. */
const withOutcome = (error: unknown, left: readonly string[]): unknown => {
  if (error instanceof NumberTaken) return error;
  if (!(error instanceof UserError)) return left.length === 0 ? error : new LeftBehind(left, error);
  const { message, hint, cause } = error;
  return new UserError(`${message}. ${outcome(left)}`, { hint, cause });
};

const outcome = (left: readonly string[]): string =>
  left.length === 0
    ? 'Nothing was written.'
    : `Of what was written before, this stays, because it was changed since or cannot be removed: ${left.join(', ')}.`;
