import { UserError } from '../../errors.ts';
import { isSystemError, type SystemError } from './system-error.ts';

/**
 * Runs one step on a file; what the file system refuses becomes a `UserError` in people's words, the original as its `cause`.
 *
 * @param path - The file the step is about, as the person knows it.
 * @throws UserError for an error of the file system; anything else, a bug of ours, as it is.
 */
export const explained = async <T>(path: string, step: () => Promise<T>): Promise<T> => {
  try {
    return await step();
  } catch (error) {
    throw isSystemError(error) ? explain(path, error) : error;
  }
};

/** The sentence for one error of the file system. */
const explain = (path: string, error: SystemError): UserError => {
  const reason = reasons[error.code];
  const message = `${path} ${reason?.says ?? `cannot be written: ${error.message}`}`;
  return new UserError(message, { hint: reason?.hint, cause: error });
};

const readOnly = {
  says: 'cannot be written: its folder is read-only for you',
  hint: 'Ask for the right to write there, or choose another folder.',
};

const noSpace = {
  says: 'cannot be written: no space left on the disk',
  hint: 'Free some space, then run the command again.',
};

const gone = {
  says: 'cannot be written: its folder was removed meanwhile',
  hint: 'Run the command again.',
};

const tooManyOpen = {
  says: 'cannot be written: too many files are open',
  hint: 'Close some programs, then run the command again.',
};

/** What each code means for the person who runs the program. */
const reasons: Readonly<Record<string, { says: string; hint?: string }>> = {
  EACCES: readOnly,
  EPERM: readOnly,
  EROFS: { says: 'cannot be written: the disk is read-only' },
  ENOSPC: noSpace,
  EDQUOT: { ...noSpace, says: 'cannot be written: no space left in your quota' },
  EFBIG: { says: 'cannot be written: it is larger than files may be here' },
  EEXIST: { says: 'was created by somebody else meanwhile', hint: 'Look at it, then run the command again.' },
  ENOENT: gone,
  ESTALE: gone,
  ENOTDIR: {
    says: 'cannot be written: what should be its folder is a file, not a folder',
    hint: 'Choose another folder, or move that file away.',
  },
  EISDIR: { says: 'cannot be written: it is a folder', hint: 'Choose another name.' },
  ENAMETOOLONG: { says: 'cannot be written: its name is too long', hint: 'Choose a shorter name.' },
  EINVAL: { says: 'cannot be written: such a name is not possible here', hint: 'Choose another name.' },
  EILSEQ: { says: 'cannot be written: such a name is not possible here', hint: 'Choose another name.' },
  EBUSY: {
    says: 'cannot be written: another program holds it',
    hint: 'Close it there, then run the command again.',
  },
  EMFILE: tooManyOpen,
  ENFILE: tooManyOpen,
  EIO: { says: 'cannot be written: the disk reports an error' },
};
