import type { Located, SpecDocument } from '../document/read/spec-document.ts';
import { type DiagramName, type Drawable, diagramFence } from '../render/diagrams.ts';
import { nameKey } from '../spec/grammar/grammar.ts';
import { diagramForm } from './diagram-form.ts';
import type { Drawing, ItemSource } from './drawing.ts';
import type { DrawingOptions } from './drawing-options.ts';

/** A diagram of some items. */
export const diagram = (name: DiagramName, ...sources: readonly ItemSource[]): Drawing => ({
  sources,
  draw: (document, options) =>
    diagramFence(name, drawableOf(document, options), diagramForm(document, name, options)),
  shows: (written, items) => items.every((item) => namesOf(item).every((each) => isIn(written, each))),
});

/** What the diagrams of a document show: what it says, and the kinds of components that were just added. */
export const drawableOf = (
  { items }: SpecDocument,
  { feature, added }: Pick<DrawingOptions, 'feature' | 'added'>,
): Drawable => {
  const kinds = new Map(added?.components.map(({ name, kind }) => [nameKey(name), kind]));
  return {
    feature,
    components: items.components.map(({ item }) => ({
      ...item,
      kind: item.kind ?? kinds.get(nameKey(item.name)),
    })),
    externals: itemsIn(items.externals),
    dataFlow: itemsIn(items.dataFlow),
    entities: itemsIn(items.entities),
    relationships: itemsIn(items.relationships),
  };
};

const itemsIn = <T>(located: readonly Located<T>[]): T[] => located.map(({ item }) => item);

/** What a drawing by hand would call an item. */
const namesOf = ({ item }: Located<unknown>): string[] => {
  if (typeof item === 'string') return [item];
  const { name, from, to } = item as { name?: string; from?: string; to?: string };
  return [name, from, to].filter((each) => each !== undefined);
};

/** Whether a text shows a name, wherever its lines are broken. */
const isIn = (written: string, name: string): boolean => squeezed(written).includes(squeezed(name));

const squeezed = (text: string): string => nameKey(text).replace(/[\s│|]+/g, '');
