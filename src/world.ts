import type { Ask } from './ask/ask.ts';
import type { Plan } from './plan/plan.ts';
import type { Repository } from './sources/repository.ts';

export type { Author, Exact, FileState, Repository } from './sources/repository.ts';

/** What is kept of the runs in a repository that did not come to their end. Nothing here throws. */
export type Drafts = {
  /** What is kept, the newest first. */
  list(): readonly KeptDraft[];
  /** Keeps a draft in the place of what this run has kept before. */
  save(text: string): void;
  /** Makes a draft the one of this run, which goes on with it. */
  take(draft: KeptDraft): void;
  /** Whether something is kept of this run. */
  isKept(): boolean;
  drop(drafts: readonly KeptDraft[]): void;
  /** Drops what is kept of this run. */
  dropOwn(): void;
};

/** A draft by its name. */
export type KeptDraft = { name: string; text: string };

/** Threads that do parts of a work at once. Parts and what comes of them are data. */
export type Threads = {
  /** How many are of use. */
  most: number;
  /** Does each part on a thread of its own, and gives what came of it, in order. Rejects where one cannot come to its end. */
  each<Part, Result>(parts: readonly Part[]): Promise<Result[]>;
};

/** What a command may touch. Everything else it does is a function of what it is given. */
export type World = {
  /** The version of this program. */
  version: string;
  repository: Repository;
  /** The folder of the run, `.` or one below: what paths that a person gives are relative to. */
  here: string;
  /** The shell that commands are printed for. */
  shell: 'posix' | 'powershell';
  /** Absent when nobody is there to answer: unattended runs never prompt. */
  ask: Ask | undefined;
  /** Absent where nothing is to be kept. */
  drafts: Drafts | undefined;
  /** `YYYY-MM-DD`: the only clock. */
  today: string;
  /** Threads for work that takes long; absent where there are none. */
  threads: Threads | undefined;
  /** How many columns the window has in which the talk is shown; absent where it is no terminal. */
  width: number | undefined;
  /** Writes to stdout: the result. */
  print(text: string): void;
  /** Writes to stderr: the talk, which a person may have asked to be spared. */
  say(text: string): void;
  /** Writes to stderr what a person has to see in any case: why something is refused, or what they asked to be shown. */
  show(text: string): void;
  /** Waits for a work, and says what is being done when that takes long. */
  during<T>(text: string, work: Promise<T>): Promise<T>;
  /**
   * Keeps a copy of what a file holds outside the repository, where only this user can read it, and says where: an absolute
   * path. Throws `UserError` when it cannot.
   */
  keepCopy(path: string, text: string): Promise<string>;
  /** Throws `UserError` when a plan cannot be applied, as far as that shows beforehand; touches nothing. */
  check(plan: Plan): Promise<void>;
  /** Applies a plan, all of it or nothing. Throws `UserError` when a file is in the way or cannot be written, and `Cancelled` when the person stops the run meanwhile. */
  apply(plan: Plan): Promise<void>;
};
