import { posix } from 'node:path';

/** How a document links to a file of the repository, seen from its own folder; addresses stay as they are. */
export const linkTarget = (from: string, to: string): string =>
  isAddress(to) ? to : posix.relative(posix.dirname(from), to) || posix.basename(to);

/** Whether a link is an address on the web rather than a path. */
export const isAddress = (link: string): boolean => /^[a-z][a-z\d+.-]+:/i.test(link);
