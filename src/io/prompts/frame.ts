import type { Glyphs } from './glyphs.ts';
import type { Paint } from './paint.ts';

/** The window that prompts are drawn in, and what with. */
export type Window = { columns: number; rows: number; paint: Paint; glyphs: Glyphs };

/** The window of a terminal, whose size may change. */
export type LiveWindow = {
  /** The window as it is now. */
  now: () => Window;
  /** Gives word of every other size it takes, and gives what ends that. */
  watch: (changed: () => void) => () => void;
  /** To be called before a frame is drawn anew: erases what the terminal has wrapped of the one that was drawn last. */
  erase: (drawn: Drawn) => void;
};

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

/** A frame on the screen, and how wide the window was when it was drawn. */
export type Drawn = { frame: Omit<Frame, 'column'>; columns: number };
