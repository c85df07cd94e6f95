import type { ReadDrawing } from './read-drawing.ts';

/** Whether a drawing lists what it could not draw. */
export const hasLists = (drawing: string): boolean => drawing.includes('Too dense to draw:');

/** Reads the list in a frame; names in it hold no comma and no arrow. */
export const readList = (drawing: string): ReadDrawing => {
  const inside = drawing
    .split('\n')
    .slice(3, -1)
    .map((row) => row.slice(1, -1).trimEnd());
  const margin = Math.min(...inside.filter((row) => row !== '').map((row) => row.search(/\S/)));
  const rows = inside.map((row) => row.slice(margin));
  const first = rows.findIndex((row) => row.includes('listed.')) + 2;
  const entries: { text: string; needs: string }[] = [];
  for (const row of rows.slice(first)) {
    const last = entries.at(-1);
    if (row === '') continue;
    // A name that has begun ends with what it is in brackets, or where the next one begins with its number.
    if (row.startsWith('  -> ') && last !== undefined) last.needs = row.slice(5);
    else if (row.startsWith('     ') && last !== undefined) last.needs += row.slice(5);
    else if (/^(?:\d+\. |Service )/.test(row) || last === undefined) entries.push({ text: row, needs: '' });
    else last.text += row;
  }
  const named = entries.map(({ text, needs }) => ({ text: squeezed(text), needs }));
  const nameOf = (text: string): string => text.replace(/\[[^[\]]*\]$/, '');
  const placeOf = (name: string): number => named.findIndex(({ text }) => nameOf(text) === squeezed(name));
  const edges = named.flatMap(({ needs }, from) =>
    needs === '' ? [] : needs.split(',').map((need) => [from, placeOf(need)] as const),
  );
  return {
    boxes: named.map(({ text }) => ({ text, left: 0, right: 0, top: 0, bottom: 0 })),
    edges,
    flaws: edges
      .filter(([, to]) => to === -1)
      .map(([from]) => `${named[from]?.text} needs what is not listed`),
  };
};

const squeezed = (text: string): string => text.replace(/\s+/g, '');
