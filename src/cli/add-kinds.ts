import { parts } from '../spec/parts.ts';

/** What can be added, as the command line calls it: the flag of each part, in the order of the template. */
export const addKinds: readonly string[] = parts.flatMap((part) => ('flag' in part ? [part.flag] : []));
