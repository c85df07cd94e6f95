/** One change of a plan as work on one file: looked at, put in place, taken back. */
export type FileWork = Work & {
  /** Whether another text is there already, that nobody else may change meanwhile. */
  isUpdate: boolean;
  /** The number of the record that it is, which no other record of its folder may have. */
  number?: number;
  /** What the file will hold. */
  text: string;
  /** The permissions that the file has, or will have as far as the system of the person lets it. */
  mode(): Promise<number>;
  /** Puts a complete temporary file, which may stay, in place in one step. Throws when the file is not as `check` saw it. */
  publish(temp: string): Promise<void>;
};

/** The end of a file that has another name by then. */
export type RemovalWork = Work & {
  /** Takes the file away in one step. Throws when it is not as `check` saw it. */
  remove(): Promise<void>;
};

/** What all work on a file has. */
export type Work = {
  /** The file as the plan names it. */
  path: string;
  /** The same file on the disk: an absolute path inside the repository. */
  target: string;
  /** Throws `UserError` when the change cannot be made; touches nothing. */
  check(): Promise<void>;
  /** Makes a finished change undone, and says whether that was possible: what somebody changed since is theirs. */
  takeBack(): Promise<boolean>;
};
