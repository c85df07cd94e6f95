import { readFile } from 'node:fs/promises';
import { UserError } from '../../errors.ts';
import type { Exact } from '../../sources/repository.ts';
import { entryAt } from './entry-at.ts';
import { resolveInside } from './resolve-inside.ts';
import { isSystemError } from './system-error.ts';

/**
 * Reads a file of a repository to the byte. A symbolic link and what lies outside is not read: it could not be written either.
 *
 * @param root - The repository's folder.
 * @param path - Relative to it, with forward slashes.
 * @param most - How many bytes it may have; any number when absent.
 */
export const readExact = (root: string, path: string, most?: number): Promise<Exact> =>
  readable(path, async () => readFileExactly(await resolveInside(root, path), most));

/**
 * Reads any file to the byte.
 *
 * @param file - Where it is; a symbolic link is no file.
 * @param most - How many bytes it may have; any number when absent.
 */
export const readFileExactly = (file: string, most = Number.POSITIVE_INFINITY): Promise<Exact> =>
  readable(file, async () => {
    const entry = await entryAt(file);
    if (entry === undefined) return { kind: 'absent' };
    // Opening anything else, such as a pipe, could wait for ever.
    if (!entry.isFile()) return unreadable(entry.isDirectory() ? 'it is a folder' : 'it is no file');
    if (entry.size > most) return unreadable(`it is larger than ${most / 1_000_000} MB`);
    const text = decodeExactly(await readFile(file));
    return text === undefined ? unreadable('it is not UTF-8 text') : { kind: 'text', text };
  });

/** The text that encodes to the very same bytes, with a byte order mark where there is one; nothing when there is none. */
export const decodeExactly = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const unreadable = (reason: string): Exact => ({ kind: 'unreadable', reason });

/** What a step reads; when it cannot, the reason. */
const readable = async (shown: string, step: () => Promise<Exact>): Promise<Exact> => {
  try {
    return await step();
  } catch (error) {
    return unreadable(error instanceof UserError ? ofItself(error.message, shown) : why(error));
  }
};

/** A sentence about a file without its name. */
const ofItself = (message: string, shown: string): string =>
  message.startsWith(`${shown} `) ? `it${message.slice(shown.length)}` : message;

/** Why the system does not let a file be read, in a few words. */
const why = (error: unknown): string => {
  if (!isSystemError(error)) return error instanceof Error ? error.message : String(error);
  return reasons[error.code] ?? `the system says ${error.code}`;
};

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you have no right to read it',
  EPERM: 'you have no right to read it',
  EBUSY: 'another program holds it',
  EIO: 'the disk reports an error',
  ENAMETOOLONG: 'its name is too long',
};
