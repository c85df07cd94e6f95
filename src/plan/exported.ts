import type { SpecDocument } from '../document/read/spec-document.ts';
import type { drawingNames } from '../spec/words.ts';

/** A specification in another form. */
type Exported = {
  /** What is printed; empty where the specification holds nothing of it. */
  text: string;
  /** What `--json` tells beside the path. */
  json: object;
  /** What a specification without any of it is told to hold: `nothing to draw`. */
  nothing: string;
};

/** One of the drawings of a specification. */
export type DrawingName = (typeof drawingNames)[number];

/** What is wanted of a specification. */
export type Wanted = {
  /** The path of the specification. */
  path: string;
  /** The one drawing that is wanted, alone. */
  drawing: DrawingName | undefined;
  /** Draw with ASCII alone. */
  asciiOnly: boolean;
};

/** Makes another form of a specification. */
export type Exporter = (document: SpecDocument, wanted: Wanted) => Exported;
