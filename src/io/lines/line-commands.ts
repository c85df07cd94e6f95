/** What a line says that answers no question. Each begins with a colon, and so do few answers. */
export type LineCommand =
  | { kind: 'back' | 'help' | 'list' | 'open' }
  | { kind: 'edit'; number: number; text: string }
  | { kind: 'delete'; number: number };

/** The command that a line gives; nothing for an answer. */
export const lineCommand = (line: string): LineCommand | undefined => {
  const text = line.trim();
  if (text === '?') return { kind: 'help' };
  const [, word] = /^:(back|help|list|open)$/i.exec(text) ?? [];
  if (word !== undefined) return { kind: word.toLowerCase() as 'back' | 'help' | 'list' | 'open' };
  const [, edited, replacement = ''] = /^:edit\s+(\d+)\s+(.*)$/i.exec(text) ?? [];
  if (edited !== undefined) return { kind: 'edit', number: Number(edited), text: replacement };
  const [, deleted] = /^:delete\s+(\d+)$/i.exec(text) ?? [];
  return deleted === undefined ? undefined : { kind: 'delete', number: Number(deleted) };
};

/** What can be said at any question. */
export const commonHelp = [':back goes to the question before, answers kept', ':help or ? shows this'];

/** What can be said beside the lines of a list. */
export const listHelp = [
  'An empty line ends the list',
  ':list reads the lines so far',
  ':edit 2 New text replaces line 2',
  ':delete 2 deletes line 2',
  ':open opens the lines in your editor',
];
