/** What a line says that answers no question. Each begins with a colon, and so do few answers. */
export type LineCommand =
  | { kind: 'back' | 'help' | 'list' | 'open' | 'clear' | 'unknown' }
  | { kind: 'edit'; number: number; text: string }
  | { kind: 'delete'; number: number };

/** The command that a line gives; nothing for an answer. */
export const lineCommand = (line: string): LineCommand | undefined => {
  const text = line.trim();
  if (text === '?') return { kind: 'help' };
  const [, word] = /^:(back|help|list|open|clear)$/i.exec(text) ?? [];
  if (word !== undefined) return { kind: word.toLowerCase() as 'back' | 'help' | 'list' | 'open' | 'clear' };
  const [, edited, replacement = ''] = /^:edit\s+(\d+)\s+(.*)$/i.exec(text) ?? [];
  if (edited !== undefined) return { kind: 'edit', number: Number(edited), text: replacement };
  const [, deleted] = /^:delete\s+(\d+)$/i.exec(text) ?? [];
  if (deleted !== undefined) return { kind: 'delete', number: Number(deleted) };
  return /^:[a-z]+(?:\s|$)/i.test(text) ? { kind: 'unknown' } : undefined;
};

/** What is said of a command that does not fit. */
export const noCommand = 'Not taken: there is no such command here; :help tells those that are';

/** What can be said at any question. */
export const commonHelp = [':back goes to the question before, answers kept', ':help or ? shows this'];

/** What can be said beside the lines of a list. */
export const listHelp = [
  'An empty line ends the list',
  ':list reads the lines so far',
  ':edit 2 New text replaces line 2',
  ':delete 2 deletes line 2',
];

/** What can be said where there is an editor. */
export const openHelp = ':open opens the lines in your editor';
