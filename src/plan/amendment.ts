import type { Splice } from '../document/splice/splice.ts';
import type { Step } from './addition.ts';

/** Changes of a document that go with what was added, and what there is to say of them. */
export type Amendment = { splices: readonly Splice[]; steps: readonly Step[] };

/** Nothing changes, and nothing is said. */
export const nothing: Amendment = { splices: [], steps: [] };
