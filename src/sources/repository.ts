/** The repository as the program reads it. Paths are relative to its root, with forward slashes. No method throws. */
export type Repository = {
  /** The name of the root folder. */
  name: string;
  /** Names of the files in a folder, sorted; none when there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** Names of the folders in a folder, sorted; nothing when there is no such folder. */
  folders(folder: string): Promise<readonly string[] | undefined>;
  /**
   * The text of a file without its byte order mark; nothing when there is none or it is not UTF-8. Who needs no more than its
   * first bytes says how many.
   */
  read(path: string, first?: number): Promise<string | undefined>;
  /** Whether there is a repository of git around it, whether or not git is installed. */
  hasGit(): boolean;
  /** All files that git knows or would know, as paths in order; nothing where there is no git. */
  listAll(): Promise<readonly string[] | undefined>;
  /** A file to the byte, for somebody who means to change it; one of more bytes than `most` is not read. */
  readExact(path: string, most?: number): Promise<Exact>;
  /** Whether git can bring back what each file holds now. */
  stateOf(paths: readonly string[]): Promise<ReadonlyMap<string, FileState>>;
  /** What a file with merge conflicts held before both sides changed it; nothing when git knows of no such thing. */
  mergeBase(path: string): Promise<string | undefined>;
  /**
   * Names of the files that git has in a folder and in the archives below it: staged, or on any local or remote-tracking branch.
   * Each once; none where there is no git.
   */
  namesInGit(folder: string): Promise<readonly NameInGit[]>;
  /** What git knows of the files that were ever in a folder; nothing when there is no git, or no commit. */
  historyOf(folder: string): Promise<FolderHistory | undefined>;
  /** The day on which a commit last changed each of some files, `YYYY-MM-DD`; those of which git knows none are left out. */
  lastChanges(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** What differs from where this branch left another one; nothing when git does not know that one. */
  changedSince(ref: string): Promise<ChangedSince | undefined>;
  /** Who works here, and how that is known; nothing when nobody knows. */
  author(): Promise<Author | undefined>;
};

/** A file to the byte: its text, with a byte order mark where it has one, encodes to the very bytes it was read from. */
export type Exact =
  | { kind: 'text'; text: string }
  | { kind: 'absent' }
  | {
      kind: 'unreadable';
      /** Why, without the name of the file: `it is not UTF-8 text`. */
      reason: string;
    };

/**
 * A file as git knows it. `clean`: git has what it holds, in its last commit or staged. `changed`: git has another version.
 * `untracked`: git has none of it, because it is new, ignored or not there. `no-git`: there is no git to ask.
 */
export type FileState = 'clean' | 'changed' | 'untracked' | 'no-git';

/** The name of a file that git has. */
export type NameInGit = {
  name: string;
  /** A branch that has it, such as `feature/payments` or `origin/main`; nothing when it is staged. */
  branch?: string;
};

/** The files of a folder by their names, as they came with the commits of a branch: when each was first added, in seconds since 1970. */
export type Added = ReadonlyMap<string, number>;

/** What git knows of the files that were ever in a folder, or in one below it. */
export type FolderHistory = {
  /** Those of the branch that is checked out. */
  added: Added;
  /** The branches that others are merged into, the one that counts first: that of a remote before its local one. */
  defaults: readonly {
    /** Such as `origin/main`. */
    branch: string;
    /** The files that are in the folder itself now. */
    names: readonly string[];
    everAdded: Added;
  }[];
};

/** Who works in a repository, and how that is known. */
export type Author = { name: string; origin: 'git' | 'package.json' | 'environment' };

/** The files that differ from where a branch left another one, as paths in order: those that are here, and those that are not. */
export type ChangedSince = { changed: readonly string[]; gone: readonly string[] };
