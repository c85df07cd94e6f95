import { characterClass } from '../../spec/character-class.ts';

/** A key as Node's readline reports it. A letter has its `sequence` and perhaps a name, an arrow has a name. */
export type Key = { name?: string; sequence?: string; ctrl?: boolean; meta?: boolean; shift?: boolean };

/** The name a key is known by in tables: `up`, `ctrl+g`, `meta+b`, `shift+tab`. */
export const keyName = (key: Key): string => {
  // A lone Esc is reported as "meta + escape", since Esc is also how a terminal sends the meta key.
  if (key.name === 'escape') return 'escape';
  const held = [key.ctrl && 'ctrl', key.meta && 'meta', key.shift && 'shift'];
  return [...held, key.name].filter(Boolean).join('+');
};

/** What a key writes: a letter, a sign, an emoji; nothing for a key that does something else. */
export const typedText = (key: Key): string | undefined => {
  const { sequence = '' } = key;
  const writes = sequence !== '' && !key.ctrl && !key.meta && !unwritable.test(sequence);
  return writes ? sequence : undefined;
};

const unwritable = new RegExp(characterClass('control', 'surrogate', 'override', 'byteOrderMark'), 'u');
