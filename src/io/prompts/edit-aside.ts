import type { Edit } from '../edit.ts';
import type { Terminal } from './run-prompt.ts';
import { pasteMarksOff, pasteMarksOn } from './terminal-modes.ts';

/** An editor out of a running prompt: it has the terminal to itself, as it was before the prompt. */
export const editAside =
  ({ input, output }: Terminal, edit: Edit): Edit =>
  async (text, file) => {
    input.pause();
    input.setRawMode(false);
    output.write(pasteMarksOff);
    try {
      return await edit(text, file);
    } finally {
      output.write(pasteMarksOn);
      input.setRawMode(true);
      input.resume();
    }
  };
