/** Asks the terminal to mark pasted text as such, so that it can be told from typed text. */
export const pasteMarksOn = '\x1b[?2004h';

/** Takes that back. */
export const pasteMarksOff = '\x1b[?2004l';

/** Clears the line above the cursor and goes there. */
export const eraseLineAbove = '\x1b[1A\x1b[2K\r';

/** Clears the line of the cursor from there on, and all below it. */
export const eraseBelow = '\x1b[J';

/** Goes some rows up, at most to the top of the window. */
export const cursorUp = (rows: number): string => (rows > 0 ? `\x1b[${rows}A` : '');
