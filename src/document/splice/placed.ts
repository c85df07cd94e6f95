import type { SpecDocument } from '../read/spec-document.ts';
import type { Splice } from './splice.ts';

/** The ways an item can be written; which one is used depends on the document. All escaped already, with LF line ends. */
export type Written = {
  /** A whole section with its heading, as the template writes it (`### Component: X\n\n**Purpose:** …`); absent for items that are only rows or bullets. */
  section?: string;
  /**
   * Cells of a table by key of the model (component: name, kind, purpose, dependencies; endpoint: method, path,
   * description, authentication; threat: threat, mitigation; …). `line` is the item as a line of code, not escaped: a
   * step of the data flow without its number, a relationship as the one-line grammar writes it.
   */
  cells: Readonly<Record<string, string>>;
  /** The text of a list item, without its marker. */
  bullet: string;
};

/** An item to be written; `key` is that of the one-line grammar, or the text where the grammar has none. */
export type NewItem = { key: string; written: Written };

/** Where an item goes, that it is there already, or why there is no clear place for it. */
export type Placed =
  | {
      kind: 'splices';
      splices: readonly Splice[];
      /** Such as: after "Component: OrderDB", line 118 */
      where: string;
      /** The document with it, read again. */
      after: SpecDocument;
    }
  | { kind: 'present'; line: number }
  | Refusal;

/** Why an item has no clear place, what settles it, and the lines it is about, counted from 1. */
export type Refusal = {
  kind: 'refused';
  reason: string;
  hint: string;
  lines: readonly number[];
  /** The places that could be meant; none where only a change by hand helps. */
  choices: readonly Choice[];
};

/**
 * A place that could be meant: what people read, and what `into` is to be for it.
 *
 * `into` names a place of the document as it is handed in; what fits first of these counts:
 * - a heading, word by word
 * - `118` or `line 118`: the section that this line stands in; in a table, in a list or among items of the part, these
 * - `after line 118` or `before line 118`: a new section, after or before the section that this line stands in
 * - `at the end`: a new section at the end of the document
 * - a heading, whatever its numbering and decoration
 */
export type Choice = { name: string; into: string };

/** Where an item goes, before the document with it was read. */
export type Decided = Omit<Extract<Placed, { kind: 'splices' }>, 'after'> | Refusal;

export const refuse = (
  reason: string,
  hint: string,
  lines: readonly number[] = [],
  choices: readonly Choice[] = [],
): Refusal => ({ kind: 'refused', reason, hint, lines, choices });
