import type { SpecDocument } from '../read/spec-document.ts';
import type { Splice } from './splice.ts';

/** One item in every form that a document may want it in: escaped already, with `\n` as line end. */
export type Written = {
  /** Its own section with its heading, as the template writes it; absent where the template has none for it. */
  section?: string;
  /**
   * The cells of a row by the keys of the model (component: name, kind, purpose, dependencies; …). `line` is the item as a
   * line of code, not escaped: a step of the data flow without its number, a relationship as the one-line grammar has it.
   */
  cells: Readonly<Record<string, string>>;
  /** The text of a list item, without its marker. */
  bullet: string;
};

/** An item to be written; `key` is that of the one-line grammar, or the text where the grammar has none. */
export type NewItem = { key: string; written: Written };

/** What becomes of several items of one part. */
export type PlacedItems = {
  /** For each item, in their order, where it went, that it is there, or why it has no clear place; lines are those of `after`. */
  outcomes: readonly Outcome[];
  /** What makes the text with all of them of the text that was handed in. */
  splices: readonly Splice[];
  /** The document with them, read again; the same one where nothing was placed. */
  after: SpecDocument;
};

/** What becomes of one of several items. */
export type Outcome = { kind: 'splices'; where: string } | { kind: 'present'; line: number } | Refusal;

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

/** Where an item goes, before the document with it was read, or why there is no clear place for it. */
export type Decided =
  | {
      kind: 'splices';
      splices: readonly Splice[];
      /** Such as: after "Component: OrderDB", line 118 */
      where: string;
    }
  | Refusal;

/** Says why something is left as it is, and what helps. */
export const refuse = (
  reason: string,
  hint: string,
  lines: readonly number[] = [],
  choices: readonly Choice[] = [],
): Refusal => ({ kind: 'refused', reason, hint, lines, choices });
