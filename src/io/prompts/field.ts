import { oneLine } from '../../spec/clean-text.ts';
import { segments } from '../../spec/graphemes.ts';
import { type Key, keyName, typedText } from './keys.ts';

/** The text being written, and where the cursor stands in it: an index in UTF-16 units. */
export type Field = { text: string; cursor: number };

/** A field holding a text, with the cursor at its end. */
export const fieldOf = (text: string): Field => ({ text, cursor: text.length });

/** The field after a key; nothing when the key is none that edits. */
export const editField = (field: Field, key: Key): Field | undefined => {
  const name = keyName(key);
  const move = moves.get(name);
  if (move) return { ...field, cursor: move(field) };
  const reach = removals.get(name);
  if (reach) return remove(field, reach(field));
  const typed = typedText(key);
  return typed === undefined ? undefined : insert(field, typed);
};

/** The field with a text put in at the cursor. */
export const insert = ({ text, cursor }: Field, added: string): Field => ({
  text: text.slice(0, cursor) + added + text.slice(cursor),
  cursor: cursor + added.length,
});

/** A pasted text as a part of a line: the spaces at its ends keep words apart. */
export const partOfLine = (text: string): string => {
  const before = /^[ \t]/.test(text) ? ' ' : '';
  const after = /\S[ \t]+$/.test(text) ? ' ' : '';
  return before + oneLine(text) + after;
};

/** The field without what stands between the cursor and another place. */
const remove = ({ text, cursor }: Field, other: number): Field => {
  const [from, to] = [Math.min(cursor, other), Math.max(cursor, other)];
  return { text: text.slice(0, from) + text.slice(to), cursor: from };
};

const start = (): number => 0;
const end = ({ text }: Field): number => text.length;

const previousLetter = ({ text, cursor }: Field): number => segments(text).containing(cursor - 1)?.index ?? 0;

const nextLetter = ({ text, cursor }: Field): number => {
  const letter = segments(text).containing(cursor);
  return letter === undefined ? text.length : letter.index + letter.segment.length;
};

const previousWord = ({ text, cursor }: Field): number => {
  const before = text.slice(0, cursor);
  return before.replace(/(?:[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]+)?\s*$/u, '').length;
};

const nextWord = ({ text, cursor }: Field): number => {
  const after = text.slice(cursor);
  return text.length - after.replace(/^\s*(?:[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]+)?/u, '').length;
};

/** Keys that move the cursor, and where to: those of readline. */
const moves = new Map<string, (field: Field) => number>([
  ['left', previousLetter],
  ['ctrl+b', previousLetter],
  ['right', nextLetter],
  ['ctrl+f', nextLetter],
  ['home', start],
  ['ctrl+a', start],
  ['end', end],
  ['ctrl+e', end],
  ['ctrl+left', previousWord],
  ['meta+left', previousWord],
  ['meta+b', previousWord],
  ['ctrl+right', nextWord],
  ['meta+right', nextWord],
  ['meta+f', nextWord],
]);

/** Keys that remove, and up to where. */
const removals = new Map<string, (field: Field) => number>([
  ['backspace', previousLetter],
  ['delete', nextLetter],
  ['ctrl+d', nextLetter],
  ['ctrl+w', previousWord],
  ['meta+backspace', previousWord],
  ['meta+d', nextWord],
  ['ctrl+u', start],
  ['ctrl+k', end],
]);
