import { nameKey } from '../../spec/grammar/grammar.ts';
import type { Component } from '../../spec/model.ts';
import { withoutAbsent } from '../../spec/without-absent.ts';
import type { SpecDocument } from './spec-document.ts';

/** The components of a document with the kinds that the list below their drawing says: `Ledger (append-only log)`. */
export const componentsIn = ({ items }: Pick<SpecDocument, 'items'>): Component[] => {
  const kinds = new Map(items.texts.componentDesign?.flatMap(({ item }) => splitsOf(item)));
  return items.components.map(({ item }) =>
    withoutAbsent({ ...item, kind: item.kind ?? kinds.get(nameKey(item.name)) }),
  );
};

/** The names and kinds that a line can mean: either may hold brackets itself. */
const splitsOf = (line: string): [name: string, kind: string][] =>
  line.endsWith(')')
    ? [...line.matchAll(/ \(/g)].map(({ index }) => [
        nameKey(line.slice(0, index)),
        line.slice(index + 2, -1),
      ])
    : [];
