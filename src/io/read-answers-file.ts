import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { UserError } from '../errors.ts';

/** A text that answers are read from, and the name that messages give it. */
type AnswersText = { name: string; text: string };

/** The text of an answers file; `-` is standard input. */
export const readAnswersFile = async (
  path: string,
  cwd: string,
  stdin: NodeJS.ReadableStream,
): Promise<AnswersText> => {
  const name = path === '-' ? 'standard input' : path;
  return { name, text: decoded(await bytesOf(path, cwd, stdin), name) };
};

const bytesOf = async (path: string, cwd: string, stdin: NodeJS.ReadableStream): Promise<Uint8Array> => {
  if (path === '-') return buffer(stdin);
  try {
    return await readFile(resolve(cwd, path));
  } catch (error) {
    throw new UserError(`the answers file ${path} cannot be read`, {
      hint: 'Is the name right?',
      cause: error,
    });
  }
};

const decoded = (bytes: Uint8Array, name: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UserError(`${name} is not UTF-8 text`, { hint: 'Save it as UTF-8.', cause: error });
  }
};
