import { nameKey } from '../../spec/grammar/grammar.ts';
import type { Component } from '../../spec/model.ts';
import { plainText } from '../plain-text.ts';
import { readLists } from './read-lists.ts';
import type { Reading } from './reading.ts';
import type { Located, Place } from './spec-document.ts';

/** Components with the kinds that a list below their drawing says: `- Ledger (append-only log)`. */
export const withKinds = (
  reading: Reading,
  components: readonly Located<Component>[],
  places: readonly Place[],
): Located<Component>[] => {
  const lines = places.flatMap(({ blocks }) => readLists(reading, blocks)).map(({ raw }) => plainText(raw));
  const kinds = new Map(lines.flatMap(splitsOf));
  return components.map((component) => {
    const kind = component.item.kind ?? kinds.get(nameKey(component.item.name));
    return kind === undefined ? component : { ...component, item: { ...component.item, kind } };
  });
};

/** The names and kinds that a line can mean: either may hold brackets itself. */
const splitsOf = (line: string): [name: string, kind: string][] =>
  line.endsWith(')')
    ? [...line.matchAll(/ \(/g)].map(({ index }) => [
        nameKey(line.slice(0, index)),
        line.slice(index + 2, -1),
      ])
    : [];
