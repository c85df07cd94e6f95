import type { CodeLine, ItemLine, NotesLine } from './notes-lines.ts';

/** An item of a list, and what stands below it: lines of its own, and code. */
export type NotesItem = ItemLine & { details: ItemLine[]; code: CodeLine[] };

/** A line that is no part of any item, and why. */
type Misplaced = { line: NotesLine; message: string; hint?: string };

/** How a list treats bullets below a bullet: as lines of the item above, or as items like any other. */
type Below = 'details' | 'items';

/** The items of a list, one line each. A bullet that goes on in the next line, indented, is one item. */
export const notesItems = (
  lines: readonly NotesLine[],
  below: Below,
): { items: NotesItem[]; misplaced: Misplaced[] } => {
  const items: NotesItem[] = [];
  const misplaced: Misplaced[] = [];
  for (const [index, line] of lines.entries()) {
    const adjacent = lines[index - 1]?.kind === 'item';
    const problem = place(line, items, below, adjacent);
    if (problem) misplaced.push({ line, ...problem });
  }
  return { items, misplaced };
};

/** Puts a line where it belongs, or says why it belongs nowhere. */
const place = (
  line: NotesLine,
  items: NotesItem[],
  below: Below,
  adjacent: boolean,
): Omit<Misplaced, 'line'> | undefined => {
  const above = items.at(-1);
  if (line.kind === 'code') {
    if (!above) return { message: 'is code, and code stands below a component, as its interface' };
    above.code.push(line);
  } else if (line.kind === 'underline')
    return { message: 'makes a heading of the line above it', hint: 'Headings begin with ##.' };
  else if (line.kind === 'item') return placeItem(line, items, below, adjacent);
  return undefined;
};

const placeItem = (
  line: ItemLine,
  items: NotesItem[],
  below: Below,
  adjacent: boolean,
): Omit<Misplaced, 'line'> | undefined => {
  const above = items.at(-1);
  const inside = above !== undefined && line.indent > above.indent;
  const goesOn = above?.details.at(-1) ?? above;
  if (/^\|.*\|$/.test(line.text)) return { message: 'is a row of a table; each item is one line of text' };
  if (!inside) items.push({ ...line, details: [], code: [] });
  else if (line.bullet && below === 'details') above.details.push({ ...line });
  else if (line.bullet) items.push({ ...line, indent: above.indent, details: [], code: [] });
  else if (adjacent && goesOn?.bullet) goesOn.text = `${goesOn.text} ${line.text}`;
  else
    return {
      message: 'is indented, but belongs to no bullet',
      hint: 'Begin it with - to say more of the item above, or with no indentation.',
    };
  return undefined;
};
