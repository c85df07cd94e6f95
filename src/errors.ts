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

/** Another run has taken the number of a record meanwhile: nothing was written, and the next number may be free. */
export class NumberTaken extends UserError {}

/** The person stopped the run (Ctrl-C, or a closed terminal), or another program did: exit code 128 and the signal. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
  /** What was written all the same, because the run was stopped when it was writing; nothing otherwise. */
  readonly changes: readonly { kind: string; path: string }[];
  /** The command that goes on with the answers that are kept of it; nothing where none are. */
  readonly goOn: string | undefined;
  /** The signal that stopped it. */
  readonly signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP';

  constructor(
    message?: string,
    options: {
      changes?: Cancelled['changes'];
      goOn?: string;
      signal?: Cancelled['signal'];
      cause?: unknown;
    } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.changes = options.changes ?? [];
    this.goOn = options.goOn;
    this.signal = options.signal ?? 'SIGINT';
  }
}

/** Whole answers came where one was asked for: no mistake, but a way out of any question. */
export class AnswersPasted extends Error {
  override readonly name = 'AnswersPasted';
  /** The answers as notes or YAML. */
  readonly text: string;

  constructor(text: string) {
    super('answers were pasted');
    this.text = text;
  }
}

/** A bug of ours, its `cause`, that ended a run when it was writing, and left files behind that could not be taken back. */
export class LeftBehind extends Error {
  override readonly name = 'LeftBehind';
  readonly left: readonly string[];

  constructor(left: readonly string[], cause: unknown) {
    super(`left behind: ${left.join(', ')}`, { cause });
    this.left = left;
  }
}
