import type { Span } from '../block.ts';
import type { DerivedName } from './derived-name.ts';

/** A block that the tool has drawn, below the comment that says so. */
export type DerivedBlock = {
  name: DerivedName;
  /** The comment's whole line. */
  comment: Span;
  /** The fingerprint in the comment. */
  stamp: Span;
  /** What is drawn: a fence, list or paragraph, without the white space at its end. */
  body: Span;
  /** Whether it is as it was drawn; otherwise it is somebody's. */
  intact: boolean;
  /** Of the comment, counted from 1. */
  line: number;
};
