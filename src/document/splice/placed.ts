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
      splices: readonly Splice[] /** Such as: after "Component: OrderDB", line 118 */;
      where: string;
    }
  | { kind: 'present'; line: number }
  | Refusal;

/** Why an item has no clear place, what settles it, and the lines it is about, counted from 1. */
export type Refusal = { kind: 'refused'; reason: string; hint: string; lines: readonly number[] };

export const refuse = (reason: string, hint: string, lines: readonly number[] = []): Refusal => ({
  kind: 'refused',
  reason,
  hint,
  lines,
});
