import { stripVTControlCharacters } from 'node:util';
import type { Frame, Window } from '../../../src/io/prompts/frame.ts';
import { glyphsFor } from '../../../src/io/prompts/glyphs.ts';
import { plain } from '../../../src/io/prompts/paint.ts';

/** A window without colours. */
export const windowOf = (columns: number, rows: number): Window => ({
  columns,
  rows,
  paint: plain,
  glyphs: glyphsFor({}, 'linux'),
});

/** The lines of a frame, from top to bottom. */
export const frameLines = ({ above, line, below }: Frame): readonly string[] => [...above, line, ...below];

/** What a frame looks like, with `▏` where the cursor stands, as long as all letters take one column. */
export const drawn = (frame: Frame): readonly string[] => {
  const line = stripVTControlCharacters(frame.line);
  const marked = `${line.slice(0, frame.column)}▏${line.slice(frame.column)}`;
  return frameLines({ ...frame, line: marked }).map((shown) => shown.trimEnd());
};
