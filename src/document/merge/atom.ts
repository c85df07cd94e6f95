import type { Located } from '../read/spec-document.ts';
import type { Lines, Sides } from './chunk.ts';
import { linesOf } from './chunk.ts';
import type { Numbered } from './numbers.ts';

/**
 * A piece of a text that is merged as one: an item, sample text of the template, or one line; a gap is a line that only
 * stands between others. Together the atoms of a text are the text.
 */
export type Atom = LineAtom | ItemAtom;

export type LineAtom = {
  kind: 'line' | 'gap' | 'sample';
  text: string;
  /** Of the first line of a heading, or of a label: what it begins. */
  opens?: Opened;
};

/** What a heading begins: its level, its title, and what is numbered beside it. */
export type Opened = { level: number; title: string; siblings: readonly Numbered[] };

export type ItemAtom = {
  kind: 'item';
  text: string;
  /** What makes it the same as another one: without decoration, and as it is. */
  ids: { bare: string; full: string };
  /** What it is counted as. */
  key: string;
  form: Located<unknown>['form'];
  /** How deep it stands: as deep as its heading; without one, deeper than any. */
  depth: number;
  /** The line that has to stand between it and another one, where one has to: a blank one, or an arrow. */
  between: string | undefined;
  /** The number that it begins with, and what is numbered beside it. */
  number: Numbered | undefined;
  siblings: readonly Numbered[];
  /** What it is made of. */
  inner: readonly Atom[];
};

/** How deep labels, lines before any heading, and items without one stand: deeper than headings, each deeper than the last. */
export const depths = { label: 7, lead: 8, item: 9 } as const;

/** Three texts as atoms, or the same part of them. */
export type Atoms = Sides<readonly Atom[]>;

export const linesIn = (atoms: readonly Atom[]): Lines => linesOf(atoms.map(({ text }) => text).join(''));
