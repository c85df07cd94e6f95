import { spawn } from '@lydell/node-pty';
import { openScreen, type Run, type Size } from './vt-screen.ts';

export type TerminalOptions = Partial<Size> & {
  cwd?: string;
  /** Added to the environment of the tests, without what would make a program unattended or change its colours. */
  env?: NodeJS.ProcessEnv;
};

/** A text, or what one looks like. */
type Expected = string | RegExp;

/** A program that runs in a real pseudo-terminal. */
export type Terminal = {
  /**
   * Presses keys, all in one go: `type('Order checkout', keys.enter)`.
   *
   * Text behind an Enter in one go looks like a paste from a terminal that does not mark it. Answer several questions
   * with one call each, waiting for every question.
   */
  type(...keys: readonly string[]): void;
  /** Pastes a text, marked as such where the program has asked for it. */
  paste(text: string): void;
  /**
   * Waits until texts are on the screen, all at the same time, and gives the screen. What stands in the lines above the
   * window is not seen. Fails, showing the screen, after `timeout` milliseconds (10,000), and at once when the program ends
   * without them.
   *
   * What a program draws arrives in pieces: of two texts that are drawn together, the second may come later. Ask for both.
   */
  waitFor(expected: Expected | readonly Expected[], timeout?: number): Promise<string>;
  /** The visible lines, without trailing spaces and without the empty lines at the end. */
  screen(): string;
  /** The visible lines as they look. */
  rows(): Run[][];
  /** Every line there was, those included that have scrolled out at the top. */
  scrollback(): string;
  /** Where the cursor stands in the window, counted from 0. */
  cursor(): { column: number; row: number };
  /** Whether the cursor can be seen. */
  showsCursor(): boolean;
  /** Whether the program wants pasted text to be marked, which it has to take back at its end. */
  wantsPasteMarks(): boolean;
  resize(size: Size): void;
  /** Sends the program a signal. */
  signal(signal: NodeJS.Signals): void;
  /** The exit code, once everything the program wrote is on the screen; 128 and the signal where one ended it. */
  exit: Promise<number>;
  /** Ends the program, if it still runs. To be called at the end of every test. */
  kill(): void;
};

/** What the keys of a keyboard send. */
export const keys = {
  enter: '\r',
  escape: '\x1b',
  tab: '\t',
  shiftTab: '\x1b[Z',
  backspace: '\x7f',
  up: '\x1b[A',
  down: '\x1b[B',
  right: '\x1b[C',
  left: '\x1b[D',
  home: '\x1b[H',
  end: '\x1b[F',
  ctrlC: '\x03',
  ctrlD: '\x04',
  ctrlG: '\x07',
  ctrlU: '\x15',
} as const;

/**
 * Runs a command in a pseudo-terminal of 80 × 24.
 *
 * @example
 * const terminal = openTerminal(process.execPath, ['bin/create-tech-spec.js'], { cwd: folder });
 * onTestFinished(terminal.kill);
 * await terminal.waitFor('? Feature');
 * terminal.type('Order checkout', keys.enter);
 * await terminal.waitFor('✔ Feature Order checkout');
 * terminal.type(keys.ctrlC);
 * expect(await terminal.exit).toBe(130);
 */
export const openTerminal = (
  command: string,
  args: readonly string[],
  { columns = 80, rows = 24, cwd, env }: TerminalOptions = {},
): Terminal => {
  const screen = openScreen({ columns, rows });
  const program = spawn(command, [...args], {
    cols: columns,
    rows,
    cwd: cwd ?? process.cwd(),
    env: { ...calmEnvironment(), ...env },
  });
  const watchers = new Set<() => void>();
  const tellAll = (): void => {
    for (const watcher of watchers) watcher();
  };
  let drawn = Promise.resolve();
  let code: number | undefined;
  screen.onAnswer((answer) => program.write(answer));
  program.onData((output) => {
    drawn = screen.write(output).then(tellAll);
  });
  const exit = new Promise<number>((resolve) => {
    program.onExit(async ({ exitCode, signal }) => {
      await drawn;
      code = signal ? 128 + signal : exitCode;
      tellAll();
      resolve(code);
    });
  });

  const waitFor = (expected: Expected | readonly Expected[], timeout = 10_000): Promise<string> =>
    new Promise((resolve, reject) => {
      const settle = (act: () => void): void => {
        clearTimeout(timer);
        watchers.delete(look);
        act();
      };
      const look = (): void => {
        if ([expected].flat().every((one) => shows(screen.text(), one))) settle(() => resolve(screen.text()));
        else if (code !== undefined)
          settle(() => reject(unseen([expected].flat(), `it ended with ${code}`, screen.text())));
      };
      const late = (): void =>
        settle(() => reject(unseen([expected].flat(), `in ${timeout} ms`, screen.text())));
      const timer = setTimeout(late, timeout);
      watchers.add(look);
      look();
    });

  return {
    type: (...pressed) => program.write(pressed.join('')),
    paste: (text) => {
      const sent = text.replaceAll('\n', '\r');
      program.write(screen.wantsPasteMarks() ? `\x1b[200~${sent}\x1b[201~` : sent);
    },
    waitFor,
    screen: screen.text,
    rows: screen.rows,
    scrollback: screen.everything,
    cursor: screen.cursor,
    showsCursor: screen.showsCursor,
    wantsPasteMarks: screen.wantsPasteMarks,
    resize: (size) => {
      screen.resize(size);
      program.resize(size.columns, size.rows);
    },
    signal: (signal) => program.kill(signal),
    exit,
    kill: () => {
      if (code === undefined) program.kill('SIGKILL');
    },
  };
};

/** The environment of the tests, without what changes how a program talks. */
const calmEnvironment = (): NodeJS.ProcessEnv => {
  const { CI, NO_COLOR, FORCE_COLOR, ACCESSIBLE, NODE_OPTIONS, VISUAL, EDITOR, ...rest } = process.env;
  return { ...rest, TERM: 'xterm-256color' };
};

const shows = (screen: string, expected: Expected): boolean =>
  typeof expected === 'string' ? screen.includes(expected) : screen.search(expected) >= 0;

const unseen = (expected: readonly Expected[], when: string, screen: string): Error =>
  new Error(`${expected.join(', or ')} was not on the screen (${when}), which shows:\n${boxed(screen)}`);

const boxed = (screen: string): string =>
  screen
    .split('\n')
    .map((line) => `  │ ${line}`)
    .join('\n');
