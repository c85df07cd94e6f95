import type { Span } from '../document/block.ts';
import type { Items, Located, SpecDocument } from '../document/read/spec-document.ts';
import type { DiagramForm } from '../spec/answers-model.ts';
import type { DrawingOptions } from './drawing-options.ts';

/** A list of items in a document. */
export type ItemSource = Exclude<keyof Items, 'texts'>;

/** How one of the derived blocks comes about. */
export type Drawing = {
  /** The items that it shows. */
  sources: readonly ItemSource[];
  /**
   * Draws it from what the document says elsewhere, with LF line ends; nothing where there is nothing to show. Absent for
   * a list or a fence in which each item is placed by itself.
   *
   * @param like The block in whose place it goes: it is written in the same way.
   */
  draw?: (document: SpecDocument, options: DrawingOptions, like: string | undefined) => string | undefined;
  /** Where items are placed by themselves: the block with all of them, as the tool writes it in one go. */
  tidy?: (document: SpecDocument, body: Span, form: DiagramForm) => string;
  /** The lines that it stands above, which say all that it shows: without it, nothing is missing. */
  above?: ItemSource;
  /** Whether what a person wrote in its place shows some further items already. */
  shows?: (written: string, items: readonly Located<unknown>[], document: SpecDocument) => boolean;
};
