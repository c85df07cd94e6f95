import type { Answered, ComposeQuestion } from '../../ask/ask.ts';
import { UserError } from '../../errors.ts';
import type { Edit } from '../edit.ts';
import { cut } from './cut.ts';
import type { Window } from './frame.ts';
import { eraseLineAbove } from './terminal-modes.ts';

/** Asks for a text in the person's editor. Where that fails it says why, and the text stays as it was. */
export const compose = async (
  { message, initial, ...file }: ComposeQuestion,
  edit: Edit,
  output: Pick<NodeJS.WriteStream, 'write'>,
  { columns, glyphs, paint }: Window,
): Promise<Answered<string>> => {
  const say = (text: string): string => `${cut(`${message}: ${text}`, columns - 3, glyphs.ellipsis)}\n`;
  output.write(`${paint.blue(glyphs.asked)} ${say('waiting for the editor to close')}`);
  try {
    const value = await edit(initial, file);
    output.write(eraseLineAbove);
    return { value, move: 'on' };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    output.write(`${eraseLineAbove}${paint.red(glyphs.refused)} ${say(error.message)}`);
    return { value: initial, move: 'back' };
  }
};
