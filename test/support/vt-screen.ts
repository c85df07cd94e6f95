import xterm from '@xterm/headless';
import widthOf from 'fast-string-width';

type Buffer = xterm.Terminal['buffer']['active'];
type Cell = NonNullable<ReturnType<NonNullable<ReturnType<Buffer['getLine']>>['getCell']>>;

export type Size = { columns: number; rows: number };

/** Letters beside each other that look alike. */
export type Run = { column: number; width: number; text: string; look: Look };

/** How letters look: colours by their number in the palette; those of the terminal are undefined. */
export type Look = { colour: number | undefined; ground: number | undefined; bold: boolean; dim: boolean };

/** The screen of a terminal, which shows what a program has written to it. */
export type VtScreen = {
  /** Shows some output; resolves once it is on the screen. */
  write(output: string): Promise<void>;
  /** The visible lines, without trailing spaces and without the empty lines at the end. */
  text(): string;
  /** The visible lines as they look; an empty one has no runs. */
  rows(): Run[][];
  /** The same as `text` with every line that has scrolled out at the top. */
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
    rows: () =>
      Array.from({ length: terminal.rows }, (_, row) =>
        runsIn(terminal.buffer.active, terminal.buffer.active.baseY + row),
      ),
    everything: () => lines(0),
    cursor: () => ({ column: terminal.buffer.active.cursorX, row: terminal.buffer.active.cursorY }),
    showsCursor: () => showsCursor,
    wantsPasteMarks: () => terminal.modes.bracketedPasteMode,
    onAnswer: (listener) => terminal.onData(listener),
    resize: (size) => terminal.resize(size.columns, size.rows),
  };
};

/** A line of a screen as runs; spaces that look like nothing are part of none at its end. */
const runsIn = (buffer: Buffer, row: number): Run[] => {
  const runs: Run[] = [];
  const line = buffer.getLine(row);
  for (let column = 0; line !== undefined && column < line.length; column += 1) {
    const cell = line.getCell(column);
    if (cell === undefined || cell.getWidth() === 0) continue;
    const look = lookOf(cell);
    const last = runs.at(-1);
    const isSame = last !== undefined && JSON.stringify(last.look) === JSON.stringify(look);
    const run = isSame ? last : { column, width: 0, text: '', look };
    if (!isSame) runs.push(run);
    run.text += cell.getChars() || ' ';
    run.width += cell.getWidth();
  }
  return runs.filter(({ text, look }) => text.trim() !== '' || look.ground !== undefined).map(withoutSpaces);
};

const lookOf = (cell: Cell): Look => {
  const [colour, ground] = [
    cell.isFgDefault() ? undefined : cell.getFgColor(),
    cell.isBgDefault() ? undefined : cell.getBgColor(),
  ];
  const [bold, dim] = [cell.isBold() !== 0, cell.isDim() !== 0];
  return cell.isInverse() === 0
    ? { colour, ground, bold, dim }
    : { colour: ground ?? 0, ground: colour ?? 7, bold, dim };
};

const withoutSpaces = (run: Run): Run => {
  if (run.look.ground !== undefined) return run;
  const before = run.text.length - run.text.trimStart().length;
  const behind = run.text.length - run.text.trimEnd().length;
  return { ...run, column: run.column + before, width: run.width - before - behind, text: run.text.trim() };
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
