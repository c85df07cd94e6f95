import { posix } from 'node:path';

/**
 * How a document links to a file of the repository, seen from its own folder. Addresses, places in the document itself and
 * links that begin with `/` stay as they are.
 */
export const linkTarget = (from: string, to: string): string => {
  if (isAddress(to) || /^[#?/]/.test(to)) return to;
  // Both are taken below one root, since relative paths would be resolved by the folder the program runs in.
  return posix.relative(posix.dirname(`/${from}`), `/${to}`) || posix.basename(to);
};

/** Whether a link is an address, or leads to another site, rather than a path: a single letter before a colon is a drive. */
export const isAddress = (link: string): boolean => /^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(link);
