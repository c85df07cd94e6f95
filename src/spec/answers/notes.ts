import type { Problem } from '../../errors.ts';
import type { NotesLine } from './notes-lines.ts';
import { type Mapping, merged, nested, type Place, problemAt, type Tree } from './tree.ts';

/** What a notes document has given so far. */
export type Notes = {
  source: string;
  tree: Mapping;
  problems: Problem[];
  /** The lines of the texts that were given, by their keys: a second one is a mistake. */
  texts: Map<string, number>;
};

/** Adds what a line gave. */
export const give = (notes: Notes, id: readonly string[], value: Tree): void => {
  notes.tree = merged(notes.tree, nested(id, value));
};

/** Adds a text that there can be one of. */
export const giveText = (notes: Notes, id: readonly string[], line: NotesLine, text: string): void => {
  const key = id.join(' ');
  const earlier = notes.texts.get(key);
  if (earlier !== undefined)
    return complain(notes, line, `gives ${id.join('.')} again`, `It stands first in line ${earlier}.`);
  notes.texts.set(key, line.line);
  give(notes, id, { kind: 'leaf', place: placeOf(notes, line), value: text });
};

/** Adds a problem of a line. */
export const complain = (notes: Notes, line: NotesLine, message: string, hint?: string): void => {
  notes.problems.push(problemAt(placeOf(notes, line), message, hint));
};

/** Where a line stands. */
export const placeOf = ({ source }: Notes, { line, column }: NotesLine): Place => ({ source, line, column });
