/** The arms of a character that draws lines: it is the sum of those that it has. */
export const arms = { up: 1, right: 2, down: 4, left: 8 } as const;

/** The characters that lines and arrows are drawn with. */
export type Glyphs = {
  /** A character for each sum of arms, from none to all four. */
  lines: string;
  heads: Readonly<Record<keyof typeof arms, string>>;
};

/** Box drawing, as the template has it. */
export const boxGlyphs: Glyphs = {
  lines: ' ╵╶└╷│┌├╴┘─┴┐┤┬┼',
  heads: { up: '▲', right: '▶', down: '▼', left: '◀' },
};

/** Characters that every terminal and every font has. */
export const asciiGlyphs: Glyphs = {
  lines: ' |-+||++-+-+++++',
  heads: { up: '^', right: '>', down: 'v', left: '<' },
};
