import { type Key, keyName } from './keys.ts';

/** What a key that does not edit is for, in every prompt that knows of it. */
export type Command = 'enter' | 'up' | 'down' | 'complete' | 'back' | 'editor';

/** The command that a key gives; nothing for one that edits. */
export const commandOf = (key: Key): Command | undefined => commands.get(keyName(key));

const commands = new Map<string, Command>([
  ['return', 'enter'],
  ['enter', 'enter'],
  ['up', 'up'],
  ['ctrl+p', 'up'],
  ['down', 'down'],
  ['ctrl+n', 'down'],
  ['tab', 'complete'],
  ['escape', 'back'],
  ['shift+tab', 'back'],
  ['ctrl+g', 'editor'],
]);
