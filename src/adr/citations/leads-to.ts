import { posix } from 'node:path';

/**
 * Whether a path in a document leads to a file of the repository: seen from the document, or from some folder above the file, as
 * in a site whose root is `docs`, or in a text that says `adr/0012-use-redis.md`.
 *
 * @param path - Without its fragment; the ending of the file may be missing, or be that of a page.
 * @param isLink - Whether it is the target of a link, which is seen from the document unless it begins with a slash.
 */
export const leadsTo = (path: string, file: string, document: string, isLink: boolean): boolean => {
  const stem = withoutEnding(file.normalize('NFC'));
  const wanted = withoutEnding(path.normalize('NFC'));
  if (posix.normalize(posix.join(posix.dirname(document), wanted)) === stem) return true;
  if (isLink && !path.startsWith('/')) return false;
  const below = wanted.replace(/^(?:\.{0,2}\/)+/, '');
  return stem === below || stem.endsWith(`/${below}`);
};

const withoutEnding = (path: string): string => path.replace(/\/$/, '').replace(/\.(?:mdx?|html?)$/i, '');

/** The name of a file without its folders and its ending, as links may give it. */
export const stemOf = (path: string): string => posix.basename(withoutEnding(path.normalize('NFC')));

/** An address on the web, up to what cannot be part of one in a text. */
export const ADDRESS = /\b[a-z][a-z\d+.-]{1,30}:\/\/[^\s<>()[\]{}"'`|]+/gi;

/** Whether an address shows a file as it was once, which it goes on doing. */
export const isPermanent = (address: string): boolean => /\/[\da-f]{7,40}\//i.test(address);
