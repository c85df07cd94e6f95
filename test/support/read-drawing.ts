import { displayWidth } from '../../src/spec/display-width.ts';

/*
 * The judge of drawings: reads boxes and arrows back from the characters of a drawing, and knows nothing of how it was made.
 * Whatever it cannot follow to a box is a flaw.
 */

/** What a drawing shows: the texts of its boxes, and its arrows as places in them. */
export type ReadDrawing = {
  /** The text of each box without white space, and its place. */
  boxes: readonly Box[];
  edges: readonly (readonly [from: number, to: number])[];
  /** What is wrong with the drawing: lines that end nowhere, heads before nothing, rows of another width. */
  flaws: readonly string[];
};

type Box = { text: string; left: number; right: number; top: number; bottom: number };
type Direction = keyof typeof steps;
type Place = readonly [x: number, y: number];

const steps = { up: [0, -1], right: [1, 0], down: [0, 1], left: [-1, 0] } as const;
const back = { up: 'down', right: 'left', down: 'up', left: 'right' } as const;
const heads: Readonly<Record<string, Direction>> = { '▲': 'up', '▶': 'right', '▼': 'down', '◀': 'left' };

/** The directions in which each character of lines leads. */
const arms: Readonly<Record<string, readonly Direction[]>> = {
  '│': ['up', 'down'],
  '─': ['left', 'right'],
  '┌': ['right', 'down'],
  '┐': ['left', 'down'],
  '└': ['up', 'right'],
  '┘': ['up', 'left'],
  '├': ['up', 'right', 'down'],
  '┤': ['up', 'left', 'down'],
  '┬': ['left', 'right', 'down'],
  '┴': ['up', 'left', 'right'],
  '┼': ['up', 'right', 'down', 'left'],
};

/** Reads a drawing in a frame with a title. */
export const readDrawing = (drawing: string): ReadDrawing => {
  const grid = drawing.split('\n').map(columnsOf);
  const at = (x: number, y: number): string => grid[y]?.[x] ?? ' ';
  const frame: Box = {
    text: '',
    left: 0,
    top: 0,
    right: (grid[0]?.length ?? 0) - 1,
    bottom: grid.length - 1,
  };
  const flaws: string[] = grid.flatMap((row, y) =>
    row.length === frame.right + 1 ? [] : [`row ${y} is ${row.length} wide`],
  );
  const boxes = boxesIn(grid, at);
  const boxAt = ([x, y]: Place): number =>
    boxes.findIndex(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
  const followed = new Set<string>();
  const edges: [number, number][] = [];

  /** Goes along a line from a head to the box where it begins. */
  const follow = (start: Place, first: Direction): number => {
    let [place, direction]: [Place, Direction] = [start, first];
    for (;;) {
      const [dx, dy] = steps[direction];
      place = [place[0] + dx, place[1] + dy];
      const box = boxAt(place);
      const leads = arms[at(...place)] ?? [];
      if (!leads.includes(back[direction])) return -1;
      if (box !== -1) return box;
      followed.add(`${place} ${direction === 'up' || direction === 'down' ? 'vertical' : 'horizontal'}`);
      for (const lead of leads)
        if (leads.length === 2)
          followed.add(`${place} ${lead === 'up' || lead === 'down' ? 'vertical' : 'horizontal'}`);
      if (leads.length === 4) continue;
      const next = leads.find((lead) => lead !== back[direction as Direction]);
      if (leads.length !== 2 || next === undefined) return -1;
      direction = next;
    }
  };

  for (const [y, row] of grid.entries())
    for (const [x, letter] of row.entries()) {
      const head = heads[letter];
      if (head === undefined || boxAt([x, y]) !== -1) continue;
      const [dx, dy] = steps[head];
      const to = boxAt([x + dx, y + dy]);
      const from = follow([x, y], back[head]);
      if (to === -1 || from === -1) flaws.push(`the head at ${x},${y} leads from ${from} to ${to}`);
      else edges.push([from, to]);
    }

  // Every piece of a line between the boxes belongs to an arrow.
  const isFrame = (x: number, y: number): boolean =>
    x === 0 || x === frame.right || y === 0 || y === 2 || y === frame.bottom;
  for (const [y, row] of grid.entries())
    for (const [x, letter] of row.entries()) {
      if (y < 3 || isFrame(x, y) || boxAt([x, y]) !== -1) continue;
      const leads = arms[letter];
      if (leads === undefined) {
        if (letter !== ' ' && heads[letter] === undefined)
          flaws.push(`“${letter}” at ${x},${y} is in no box`);
        continue;
      }
      for (const kind of ['vertical', 'horizontal'] as const)
        if (
          leads.some((lead) => (lead === 'up' || lead === 'down') === (kind === 'vertical')) &&
          !followed.has(`${x},${y} ${kind}`)
        )
          flaws.push(`the line at ${x},${y} belongs to no arrow`);
    }
  return { boxes, edges, flaws };
};

/** The characters of a row by their columns; a wide one fills the columns behind it with nothing. */
const columnsOf = (row: string): string[] => {
  const columns: string[] = [];
  for (const { segment } of new Intl.Segmenter('en').segment(row)) {
    const width = displayWidth(segment);
    if (width === 0) columns.push(`${columns.pop() ?? ''}${segment}`);
    else columns.push(segment, ...Array<string>(width - 1).fill(''));
  }
  return columns;
};

/** The closed rectangles with a text in them, but not the frame. */
const boxesIn = (grid: readonly (readonly string[])[], at: (x: number, y: number) => string): Box[] => {
  const boxes: Box[] = [];
  for (let top = 3; top < grid.length - 1; top += 1)
    for (let left = 1; left < (grid[top]?.length ?? 0) - 1; left += 1) {
      if (at(left, top) !== '┌') continue;
      const box = boxFrom(left, top, at);
      if (box !== undefined) boxes.push(box);
    }
  return boxes.filter(({ left, right, top, bottom }) =>
    // A bend of arrows can look like a rectangle around others; a box holds no box.
    boxes.every(
      (other) => other.left <= left || other.right >= right || other.top <= top || other.bottom >= bottom,
    ),
  );
};

const boxFrom = (left: number, top: number, at: (x: number, y: number) => string): Box | undefined => {
  const right = alongEdge(left, (x) => at(x, top), '─┴┬', '┐');
  if (right === undefined) return undefined;
  const bottom = alongEdge(top, (y) => at(left, y), '│┤├', '└');
  if (bottom === undefined) return undefined;
  if (alongEdge(top, (y) => at(right, y), '│├┤', '┘') !== bottom) return undefined;
  if (alongEdge(left, (x) => at(x, bottom), '─┬┴', '┘') !== right) return undefined;
  let text = '';
  for (let y = top + 1; y < bottom; y += 1) for (let x = left + 1; x < right; x += 1) text += at(x, y);
  text = text.replace(/\s+/g, '');
  return text === '' || /[─│┼▲▶▼◀]/.test(text) ? undefined : { text, left, right, top, bottom };
};

/** Where an edge ends that begins at a corner. */
const alongEdge = (
  start: number,
  letterAt: (at: number) => string,
  edge: string,
  corner: string,
): number | undefined => {
  for (let at = start + 1; ; at += 1) {
    const letter = letterAt(at);
    if (letter === corner) return at;
    if (letter === '' || !edge.includes(letter)) return undefined;
  }
};
