import { type PartId, parts } from '../spec/parts.ts';

/** What can be added, as the command line calls it, the flag of each part, with that part; in the order of the template. */
export const addKinds: ReadonlyMap<string, PartId> = new Map(
  parts.flatMap((part) => ('flag' in part ? [[part.flag, part.id]] : [])),
);
