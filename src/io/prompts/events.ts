import { type Key, typedText } from './keys.ts';

/** What a person does at a terminal: presses a key, or pastes a text, which arrives whole. */
export type TerminalEvent = { kind: 'key'; key: Key } | { kind: 'paste'; text: string };

/**
 * What keys that arrived together mean.
 *
 * A terminal that knows bracketed paste marks a pasted text. One that does not sends it as if it had been typed: text
 * behind an Enter, in one burst, was typed by nobody.
 */
export const eventsOf = (keys: readonly Key[]): readonly TerminalEvent[] => {
  const start = keys.findIndex(isPasteStart);
  if (start === -1) return isRawPaste(keys) ? [paste(keys)] : pressed(keys);
  const end = keys.findIndex((key, index) => index > start && isPasteEnd(key));
  const inside = keys.slice(start + 1, end === -1 ? undefined : end);
  const behind = end === -1 ? [] : keys.slice(end + 1);
  return [...eventsOf(keys.slice(0, start)), paste(inside), ...eventsOf(behind)];
};

/** True while the end of a marked paste has not arrived. */
export const isPasting = (keys: readonly Key[]): boolean =>
  keys.findLastIndex(isPasteStart) > keys.findLastIndex(isPasteEnd);

/** True for keys that only a paste sends in one burst: letters behind an Enter. */
export const isRawPaste = (keys: readonly Key[]): boolean => {
  const enter = keys.findIndex(isEnter);
  const writes = keys.every((key) => isEnter(key) || key.name === 'tab' || typedText(key) !== undefined);
  return enter !== -1 && writes && keys.slice(enter).some((key) => typedText(key) !== undefined);
};

/** A terminal sends the end of a pasted line as Enter does. */
const paste = (keys: readonly Key[]): TerminalEvent => ({
  kind: 'paste',
  text: keys
    .map(({ sequence = '' }) => sequence)
    .join('')
    .replace(/\r\n?/g, '\n'),
});

/** Keys one by one; where Enter is sent as two signs, the second one is none. */
const pressed = (keys: readonly Key[]): readonly TerminalEvent[] =>
  keys
    .filter((key, index) => !(key.name === 'enter' && keys[index - 1]?.name === 'return'))
    .map((key) => ({ kind: 'key', key }));

const isEnter = ({ name }: Key): boolean => name === 'return' || name === 'enter';
const isPasteStart = ({ name }: Key): boolean => name === 'paste-start';
const isPasteEnd = ({ name }: Key): boolean => name === 'paste-end';
