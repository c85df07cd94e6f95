import type { DerivedName } from '../document/derived/derived-name.ts';
import { bareItems } from '../document/read/bare-items.ts';
import type { SpecDocument } from '../document/read/spec-document.ts';
import type { ItemSource } from './drawing.ts';
import type { DrawingOptions } from './drawing-options.ts';
import { drawings, shownSources } from './drawings.ts';

/** One derived block, and all that decides what becomes of it. */
export type Job = {
  name: DerivedName;
  /** The document with everything that was added, and before. */
  document: SpecDocument;
  earlier: SpecDocument;
  options: DrawingOptions;
  /** The lists that are not what they were before. */
  changed: ReadonlySet<ItemSource>;
};

/** Whether a block shows something that has changed. */
export const hasChanged = ({ name, changed }: Job): boolean =>
  drawings[name].sources.some((source) => changed.has(source));

/** The lists of a document that are not what they were before, of those that drawings show. */
export const changedSources = (document: SpecDocument, earlier: SpecDocument): ReadonlySet<ItemSource> =>
  new Set(
    shownSources.filter(
      (source) =>
        JSON.stringify(listedItems(document, source)) !== JSON.stringify(listedItems(earlier, source)),
    ),
  );

/** The items of a list, without their places. */
export const listedItems = ({ items }: SpecDocument, source: ItemSource): unknown[] =>
  bareItems<unknown>(items[source]);

/** Draws a block, like another one where there is one, with LF line ends. */
export const draw = ({ name, document, options }: Job, like: string | undefined): string | undefined =>
  drawings[name].draw?.(document, options, like === undefined ? undefined : withLf(like));

/** A text whose lines end with LF. */
export const withLf = (text: string): string => text.replace(/\r\n?/g, '\n');
