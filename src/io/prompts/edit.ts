import type { Terminal } from './run-prompt.ts';
import { pasteMarksOff, pasteMarksOn } from './terminal-modes.ts';

/**
 * Opens a text in the person's editor, in a file with an extension such as `.txt`, and gives it back as it was saved.
 * Rejects with `UserError` when the editor cannot be run or fails.
 */
export type Edit = (text: string, extension: string) => Promise<string>;

/** The same editor out of a running prompt: it has the terminal to itself, as it was before the prompt. */
export const editAside =
  ({ input, output }: Terminal, edit: Edit): Edit =>
  async (text, extension) => {
    input.pause();
    input.setRawMode(false);
    output.write(pasteMarksOff);
    try {
      return await edit(text, extension);
    } finally {
      output.write(pasteMarksOn);
      input.setRawMode(true);
      input.resume();
    }
  };
