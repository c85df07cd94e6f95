import { bareName } from './inline-text.ts';
import { componentWords } from './item-labels.ts';
import { type KeyedText, keyedText } from './keyed-text.ts';

/** A text that begins with the name of a component, such as `**Cart** (service): keeps items`. */
export type NamedText = KeyedText & {
  /** The word before the name, such as `Component: `. */
  word: string;
  /** Whether a mark, a word or a separator shows that it is a name; else it is one among names only. */
  isMarked: boolean;
};

const WORD = new RegExp(String.raw`^(?:${componentWords.join('|')})\s*[:：]\s*`, 'iu');

/** The name that a text begins with; nothing where it begins as a sentence does. */
export const namedText = (raw: string): NamedText | undefined => {
  const word = wordBefore(raw.trim());
  const keyed = keyedText(raw.trim().slice(word.length));
  const { open, name, close, separator } = keyed;
  const isMarked = word !== '' || open !== '' || separator !== '' || /^\[[^[\]]+\]\([^()]*\)$/.test(name);
  if (!isName(bareName(name), open !== '')) return undefined;
  const end = open === '' && close === '' ? name.replace(/\s*[:：]$/, '') : name;
  return { ...keyed, name: end, word, isMarked };
};

/** The word for components that a text begins with, before a colon. */
export const wordBefore = (text: string): string => WORD.exec(text)?.[0] ?? '';

/** Whether a text is short enough for a name, and no sentence. */
const isName = (name: string, isEnclosed: boolean): boolean =>
  /[\p{L}\p{N}]/u.test(name) &&
  name.split(/\s+/).length <= MOST_WORDS &&
  (isEnclosed || !/[.,;!?。、](?:\s|$)/u.test(name));

const MOST_WORDS = 5;
