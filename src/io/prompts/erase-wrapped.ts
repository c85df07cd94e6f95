import type { Drawn } from './frame.ts';
import { rowsIn } from './rows-in.ts';
import { cursorUp, eraseBelow } from './terminal-modes.ts';

/** A terminal as it is after its window has become narrower. */
type NarrowTerminal = {
  columns: number;
  rows: number;
  /** True where lines that were wrapped below the cursor have moved it as well, as in xterm.js. */
  drifts: boolean;
};

/**
 * What erases a frame whose window has become narrower; nothing where it has not.
 *
 * Terminals wrap the lines that no longer fit, and Inquirer, which knows of none of it, erases as many rows as it drew.
 * So the cursor goes to the row from which those rows reach up to the real top, with as much room below as they take.
 * Rows that have left the window at its top stay where they are: nobody can reach them.
 */
export const eraseWrapped = ({ frame, columns }: Drawn, terminal: NarrowTerminal): string => {
  if (terminal.columns >= columns) return '';
  const { above, line } = frame;
  // Inquirer draws nothing for a single empty line.
  const below = frame.below.join('\n') === '' ? [] : frame.below;
  const rowsAbove = above.reduce((rows, text) => rows + rowsIn(text, terminal.columns), 0);
  const drift = terminal.drifts ? driftIn([line, ...below], terminal.columns) : 0;
  const room = Math.min(above.length + below.length, terminal.rows - 1);
  return `${cursorUp(rowsAbove + drift)}\r${eraseBelow}${'\n'.repeat(room)}${cursorUp(below.length)}`;
};

/** How far the cursor was moved: xterm.js wraps from below, and leaves the line alone where it believes the cursor to be. */
const driftIn = (lines: readonly string[], columns: number): number =>
  lines.reduceRight((drift, line, index) => (index === drift ? drift : drift + rowsIn(line, columns) - 1), 0);

/** Whether the terminal described by an environment is one in which the cursor drifts: those that are made of xterm.js. */
export const cursorDrifts = ({ TERM_PROGRAM = '' }: NodeJS.ProcessEnv): boolean =>
  ['vscode', 'Hyper', 'Tabby'].includes(TERM_PROGRAM);
