import type { Span } from '../../document/block.ts';
import type { RecordName } from '../read/record-name.ts';

/** A record that is in the repository, with what it is cited by. */
export type CitedRecord = {
  /** Relative to the repository. */
  path: string;
  /** The name of its file. */
  file: string;
  name: RecordName;
  number: number;
  /** The title in its heading; empty where it has none. */
  title: string;
  /** What its heading, where that holds the number, is called in the address of a link: `adr-012-use-redis`. */
  anchor?: string;
};

/** The records of the working tree that numbers of interest belong to. */
export type RecordsByNumber = ReadonlyMap<number, readonly CitedRecord[]>;

/** A document that may cite records. */
export type CitingDocument = {
  /** Relative to the repository. */
  path: string;
  text: string;
  /** Where source code speaks to people: only there numbers cite. Nothing for a Markdown document. */
  comments?: readonly Span[];
};

/**
 * What the number stands in: where a link leads; the name of a file; the text of a link; the heading or the front matter of the
 * record itself; or any text.
 */
type CitationForm = 'target' | 'name' | 'label' | 'own' | 'text';

/** A place in a text that holds the number of a record. */
export type Citation = {
  /** The digits, and nothing else. */
  span: Span;
  number: number;
  form: CitationForm;
} & (
  | { kind: 'certain'; record: CitedRecord }
  /** Why nobody but a person can say which record is meant, or whether it is. */
  | { kind: 'open'; reason: OpenReason }
);

/** `number`: several records have it. `range`: a range or a list that it ends. `address`: a page on the web. `code`: no comment. */
type OpenReason = 'number' | 'range' | 'address' | 'code';
