import type { DerivedName } from '../document/derived/derived-name.ts';
import type { TitleKey } from '../document/read/spec-document.ts';
import type { Choice } from '../document/splice/placed.ts';
import type { Splice } from '../document/splice/splice.ts';
import type { PartId } from '../spec/parts.ts';
import type { Plan } from './plan.ts';
import type { Follows } from './record-numbers.ts';

/** What is added to a specification that is here, and what becomes of each piece of it. */
export type Addition = {
  /** The specification, relative to the repository. */
  path: string;
  before: string;
  /** The whole text with everything that has a place; the same as `before` when there is nothing new. */
  text: string;
  /** What makes `text` of `before`. */
  splices: readonly Splice[];
  /** What becomes of each piece, in the order in which it was decided. */
  steps: readonly Step[];
  /** Records first, the specification last; no change for a specification that stays as it is. */
  plan: Plan;
  /** What its first new record follows, where that is on another branch. */
  follows?: Follows;
  /** What a person is to know of its new records. */
  remarks?: readonly string[];
};

/** What becomes of one piece of what is added, or of something in the document that depends on it. */
export type Step =
  | {
      /** `implied`: nobody asked for it, but it follows from what was added, as it does in a new specification. */
      kind: 'added' | 'implied';
      part: PartId;
      /** What people call it: the name of a component, the method and path of an endpoint. */
      name: string;
      /** Such as: after “Component: OrderDB”, line 118 */
      where: string;
      /** Fields of the item that its form here has no place for, such as a column. */
      unsaid?: readonly string[];
    }
  | {
      kind: 'record';
      name: string;
      path: string;
      /** True where the record was here already, and is only linked. */
      linked: boolean;
    }
  | {
      /** A component whose section links to the records. */
      kind: 'linked';
      name: string;
      line: number;
    }
  | { kind: 'present'; part: PartId; name: string; line: number }
  | {
      /** `drawn`: a diagram that was not there, above a line; `taken`: one that only another form can draw. */
      kind: 'redrawn' | 'drawn' | 'taken';
      name: DerivedName;
      line: number;
    }
  | { kind: 'changed'; key: TitleKey; from: string | undefined; to: string; line: number }
  | {
      kind: 'kept';
      what: string;
      /** Why it is left as it is: a few words. */
      reason: string;
      line: number | undefined;
      /** The text that would stand there, for somebody who asks. */
      derived?: string;
    }
  | Unplaced;

/** A piece that has no clear place: the plan stands without it. */
export type Unplaced = {
  kind: 'refused';
  part: PartId;
  name: string;
  reason: string;
  hint: string;
  /** The lines it is about, counted from 1. */
  lines: readonly number[];
  /** The places that could be meant, where somebody can be asked. */
  choices: readonly Choice[];
};
