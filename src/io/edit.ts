import type { EditorFile } from '../ask/ask.ts';
import { UserError } from '../errors.ts';

/**
 * Opens a text in the person's editor and gives it back as it was saved.
 * Rejects with `UserError` when the editor cannot be run or fails.
 */
export type Edit = (text: string, file: EditorFile) => Promise<string>;

/** How an editor ended: with a text, or with a reason why there is none. */
export type Edited = { kind: 'edited'; text: string } | { kind: 'failed'; reason: string };

/** Opens a text in an editor; what the person can mend is a reason. */
export const editedWith = async (edit: Edit, text: string, file: EditorFile): Promise<Edited> => {
  try {
    return { kind: 'edited', text: await edit(text, file) };
  } catch (error) {
    if (error instanceof UserError) return { kind: 'failed', reason: error.message };
    throw error;
  }
};
