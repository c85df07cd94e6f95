import { label } from '../../diagrams/mermaid/label.ts';
import type { SpecDocument } from '../../document/read/spec-document.ts';
import { displayWidth } from '../../spec/display-width.ts';
import { graphemes } from '../../spec/graphemes.ts';
import { rememberedWith } from '../../spec/remembered.ts';

/** What an unedited drawing of components shows. */
type DrawnNames = {
  /** Where the drawing begins. */
  start: number;
  shows(name: string): boolean;
  /** The names in its boxes that are none of some; nothing where boxes cannot be told from arrows. */
  boxesBeside(names: readonly string[]): readonly string[];
};

/** The names in the drawing of a document's components; nothing where there is none, or somebody has edited it. */
export const drawnNames = rememberedWith(({ text, derived }: SpecDocument): DrawnNames | undefined => {
  const block = derived.find(({ name, intact }) => name === 'component-design' && intact);
  if (block === undefined) return undefined;
  const { start, end } = block.body;
  const drawing = text.slice(start, end).replace(/\r\n?/g, '\n');
  return { start, ...(/^[`~]{3,}\s*mermaid\b/i.test(drawing) ? mermaidNames(drawing) : boxedNames(drawing)) };
});

type Names = Omit<DrawnNames, 'start'>;

const mermaidNames = (drawing: string): Names => {
  const nodes = drawing
    .split('\n')
    .flatMap((line) => /^\s*n\d+[^"\s]+"(.*?)(?:<br\/><small>.*)?"/.exec(line)?.[1] ?? []);
  const drawn = new Set(nodes);
  return {
    shows: (name) => drawn.has(label(name)),
    boxesBeside: (names) => {
      const known = new Set(names.map((name) => label(name)));
      return nodes.filter((node) => !known.has(node));
    },
  };
};

const boxedNames = (drawing: string): Names => {
  const boxes = boxTexts(drawing).map(withoutKind);
  const drawn = new Set(boxes.map(bare));
  // Boxes of ASCII alone look like bends of arrows, and what is too dense stands in lines.
  const whole = bare(drawing);
  return {
    shows: (name) =>
      boxes.length === 0 ? wordsOf(name).every((word) => whole.includes(word)) : drawn.has(bare(name)),
    boxesBeside: (names) => {
      const known = new Set(names.map(bare));
      return boxes.filter((box) => !known.has(bare(box)));
    },
  };
};

/** The words of a name, which may stand in several lines. */
const wordsOf = (name: string): string[] => name.toLowerCase().split(/\s+/);

/** A name as boxes hold it, whatever lines it was broken into. */
const bare = (name: string): string => name.replace(/\s/g, '').toLowerCase();

/** The text of a box without the kind in brackets behind the name. */
const withoutKind = (text: string): string => text.replace(/(?<=\S)\s*\[[^[\]]*\]$/, '');

/** The texts of the boxes of a drawing, without its frame: those that hold no other box. */
const boxTexts = (drawing: string): string[] => {
  const rows = drawing.split('\n').map(columnsOf);
  const boxes: Box[] = [];
  for (const [top, row] of rows.entries())
    for (const [left, letter] of row.entries()) {
      const box = letter === '┌' ? boxAt(rows, left, top) : undefined;
      if (box !== undefined) boxes.push(box);
    }
  return boxes
    .filter((box) => box.top > 0 && !boxes.some((other) => isWithin(other, box)))
    .map(({ text }) => text);
};

type Box = { left: number; right: number; top: number; bottom: number; text: string };

const isWithin = (inner: Box, outer: Box): boolean =>
  inner !== outer &&
  inner.left > outer.left &&
  inner.right < outer.right &&
  inner.top > outer.top &&
  inner.bottom < outer.bottom;

/** The letters of a row by their columns; a wide one fills the column behind it with nothing. */
const columnsOf = (row: string): string[] =>
  NARROW.test(row)
    ? row.split('')
    : graphemes(row).flatMap((letter) => [
        letter,
        ...Array<string>(Math.max(0, displayWidth(letter) - 1)).fill(''),
      ]);

/** ASCII, lines and arrows: each letter is one column, as most rows are. */
const NARROW = /^[ -~\u2500-\u257F\u25B2\u25B6\u25BC\u25C0]*$/;

/** The closed box whose upper left corner stands somewhere. */
const boxAt = (rows: readonly (readonly string[])[], left: number, top: number): Box | undefined => {
  const at = (x: number, y: number): string => rows[y]?.[x] ?? ' ';
  let right = left + 1;
  while (ACROSS.test(at(right, top))) right += 1;
  let bottom = top + 1;
  while (DOWN.test(at(left, bottom))) bottom += 1;
  if (at(right, top) !== '┐' || at(left, bottom) !== '└' || at(right, bottom) !== '┘') return undefined;
  const lines = rows.slice(top + 1, bottom).map((row) =>
    row
      .slice(left + 1, right)
      .join('')
      .trim(),
  );
  return { left, right, top, bottom, text: lines.filter((line) => line !== '').join(' ') };
};

const ACROSS = /^[─┬┴┼]$/;
const DOWN = /^[│├┤┼]$/;
