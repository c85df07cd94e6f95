/** The kinds of line that the one-line grammar knows; `text` is any text. */
export type LineKind =
  | 'component'
  | 'external'
  | 'endpoint'
  | 'error'
  | 'entity'
  | 'field'
  | 'relationship'
  | 'decision'
  | 'threat'
  | 'config'
  | 'metric'
  | 'term'
  | 'reference'
  | 'approver'
  | 'text';

/** What a line says, or why it is refused: one sentence that ends without a full stop. */
export type Parsed<T> = { kind: 'value'; value: T } | { kind: 'refused'; reason: string };

/**
 * How one kind of item is written as one line.
 *
 * `parse(print(value))` gives `value` again for every value that `parse` has given.
 * A value with more in it than a line can hold prints the part that fits.
 */
export type Grammar<T> = {
  /** A line that uses everything the grammar has. */
  example: string;
  parse(line: string): Parsed<T>;
  print(value: T): string;
  /** What makes an item the same as another one: the name of a component, the method and path of an endpoint. Absent where twins are fine. */
  key?(value: T): string;
};

/** A line that was refused. */
type Refused = Extract<Parsed<never>, { kind: 'refused' }>;

/** The parse of a line that was understood. */
export const parsed = <T>(value: T): Parsed<T> => ({ kind: 'value', value });

/** The parse of a line that was not understood. */
export const refused = (reason: string): Refused => ({ kind: 'refused', reason });

/** Names are compared without regard to case: `Order` and `order` are one entity. */
export const nameKey = (name: string): string => name.toLowerCase();
