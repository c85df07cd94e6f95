/** One thing that is wrong with what a person gave: where it stands, what was found, what was expected. */
export type Problem = {
  /** The file, flag or prompt it came from, as the person wrote it: `answers.yaml`, `--component`. */
  source: string;
  /** 1-based, when the source is a file. */
  line?: number;
  /** 1-based, in UTF-16 units, when the source is a file. */
  column?: number;
  /** Path inside the answers, such as `endpoints[2].path`. */
  path?: string;
  /** One sentence: what was found, what was expected. */
  message: string;
  /** What to do about it. */
  hint?: string;
};

/** A mistake of the person who runs the program: exit code 2, a message and a hint, no stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly hint: string | undefined;
  readonly problems: readonly Problem[];

  constructor(
    message: string,
    options: { hint?: string; problems?: readonly Problem[]; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.hint = options.hint;
    this.problems = options.problems ?? [];
  }
}

/** The person stopped the run (Ctrl-C, or a closed terminal): exit code 130, nothing was written. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}
