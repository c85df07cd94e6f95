import { posix } from 'node:path';

/** A folder in the one way to write it: `./docs//adr/` is `docs/adr`. */
export const plainFolder = (folder: string): string => posix.normalize(folder).replace(/(?<=.)\/+$/, '');
