import type { Glyphs } from './glyphs.ts';
import type { Paint } from './paint.ts';

/** The window that prompts are drawn in, and what with. */
export type Window = { columns: number; rows: number; paint: Paint; glyphs: Glyphs };

/** The window as it is now, and word of every other size it takes; `watch` gives what ends the watching. */
export type LiveWindow = { now: () => Window; watch: (changed: () => void) => () => void };

/** What a prompt looks like at one moment. */
export type Frame = {
  /** The lines above the one that is being written. */
  above: readonly string[];
  /** The line with the field. */
  line: string;
  /** The column of that line where the cursor stands. */
  column: number;
  /** The lines below it. */
  below: readonly string[];
};

/** The lines of a frame, from top to bottom. */
export const frameLines = ({ above, line, below }: Frame): readonly string[] => [...above, line, ...below];
