import xterm from '@xterm/headless';
import widthOf from 'fast-string-width';

export type Size = { columns: number; rows: number };

/** The screen of a terminal, which shows what a program has written to it. */
export type VtScreen = {
  /** Shows some output; resolves once it is on the screen. */
  write(output: string): Promise<void>;
  /** The visible lines, without trailing spaces and without the empty lines at the end. */
  text(): string;
  /** The same with every line that has scrolled out at the top. */
  everything(): string;
  /** Where the cursor stands in the window, counted from 0. */
  cursor(): { column: number; row: number };
  /** Whether the cursor can be seen. */
  showsCursor(): boolean;
  /** Whether the program wants pasted text to be marked. */
  wantsPasteMarks(): boolean;
  /** What the terminal itself answers to the program, such as where its cursor is. */
  onAnswer(listener: (answer: string) => void): void;
  resize(size: Size): void;
};

/** Opens an empty screen. Emoji and CJK take two columns on it, as in today's terminals. */
export const openScreen = ({ columns, rows }: Size): VtScreen => {
  const terminal = new xterm.Terminal({ cols: columns, rows, scrollback: 10_000, allowProposedApi: true });
  terminal.unicode.register(todaysWidths);
  terminal.unicode.activeVersion = todaysWidths.version;
  let showsCursor = true;
  // Both are handed on to the terminal.
  for (const [final, shows] of [
    ['h', true],
    ['l', false],
  ] as const)
    terminal.parser.registerCsiHandler({ prefix: '?', final }, (parameters) => {
      if (parameters.includes(CURSOR)) showsCursor = shows;
      return false;
    });
  const lines = (from: number): string => {
    const { active } = terminal.buffer;
    const all = Array.from({ length: active.length - from }, (_, index) => active.getLine(from + index));
    return all
      .map((line) => line?.translateToString(true) ?? '')
      .join('\n')
      .trimEnd();
  };
  return {
    write: (output) => new Promise((resolve) => terminal.write(output, resolve)),
    text: () => lines(terminal.buffer.active.baseY),
    everything: () => lines(0),
    cursor: () => ({ column: terminal.buffer.active.cursorX, row: terminal.buffer.active.cursorY }),
    showsCursor: () => showsCursor,
    wantsPasteMarks: () => terminal.modes.bracketedPasteMode,
    onAnswer: (listener) => terminal.onData(listener),
    resize: (size) => terminal.resize(size.columns, size.rows),
  };
};

/** The mode of a terminal in which its cursor can be seen (DECTCEM). */
const CURSOR = 25;

const widthOfPoint = (point: number): 0 | 1 | 2 => {
  const isJoiner = point === 0x200d;
  return isJoiner ? 0 : (Math.min(2, widthOf(String.fromCodePoint(point))) as 0 | 1 | 2);
};

/** The widths that letters have today; those built in are of Unicode 6, where an emoji takes one column. */
const todaysWidths = {
  version: 'today',
  wcwidth: widthOfPoint,
  charProperties: (point: number, before: number): number => {
    const width = widthOfPoint(point);
    const joins = width === 0 && before !== 0;
    // The packing of xterm's UnicodeService: bit 0 says whether the letter joins the one before, bits 1 and 2 the width.
    const widthBefore = (before >> 1) & 3;
    return ((joins ? widthBefore : width) << 1) | (joins ? 1 : 0);
  },
};
