import { emptyCanvas, linesOf } from './paint/canvas.ts';
import type { Glyphs } from './paint/glyphs.ts';
import type { Picture } from './paint/picture.ts';

/** A picture as text, with `\n` between its lines and none at its end. */
export const drawPicture = (picture: Picture, glyphs: Glyphs): string => {
  const canvas = emptyCanvas(picture.width, picture.height);
  picture.draw(canvas, { x: 0, y: 0 }, glyphs);
  return linesOf(canvas, glyphs).join('\n');
};
