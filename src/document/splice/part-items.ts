import type { PartId } from '../../spec/parts.ts';
import type { Items, Located, SpecDocument } from '../read/spec-document.ts';

/** The items of any part, in the order of the text. */
export const itemsOf = ({ items }: SpecDocument, part: PartId): readonly Located<unknown>[] =>
  isOwnList(items, part) ? items[part] : (items.texts[part] ?? []);

const isOwnList = (items: Items, part: PartId): part is PartId & Exclude<keyof Items, 'texts'> =>
  part in items;
