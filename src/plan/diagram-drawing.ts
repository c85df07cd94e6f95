import { bareItems } from '../document/read/bare-items.ts';
import { componentsIn } from '../document/read/component-kinds.ts';
import type { Located, SpecDocument } from '../document/read/spec-document.ts';
import { type DiagramName, type Drawable, diagramFence } from '../render/diagrams.ts';
import { nameKey } from '../spec/grammar/grammar.ts';
import { diagramForm } from './diagram-form.ts';
import type { Drawing, ItemSource } from './drawing.ts';

/** A diagram of some items. */
export const diagram = (name: DiagramName, ...sources: readonly ItemSource[]): Drawing => ({
  sources,
  draw: (document, options) =>
    diagramFence(name, drawableOf(document, options.feature), diagramForm(document, name, options)),
  shows: (written, items) => items.every((item) => namesOf(item).every((each) => isIn(written, each))),
});

/** What the diagrams of a document show. */
export const drawableOf = (document: SpecDocument, feature: string): Drawable => ({
  feature,
  components: componentsIn(document),
  externals: bareItems(document.items.externals),
  dataFlow: bareItems(document.items.dataFlow),
  entities: bareItems(document.items.entities),
  relationships: bareItems(document.items.relationships),
});

/** What a drawing by hand would call an item. */
const namesOf = ({ item }: Located<unknown>): string[] => {
  if (typeof item === 'string') return [item];
  const { name, from, to } = item as { name?: string; from?: string; to?: string };
  return [name, from, to].filter((each) => each !== undefined);
};

/** Whether a text shows a name as words of its own. */
const isIn = (written: string, name: string): boolean => {
  const [text, word] = [spaced(written), spaced(name)];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true;
  return false;
};

const spaced = (text: string): string => nameKey(text).replace(/[\s│|]+/g, ' ');

const isLetter = (character = ''): boolean => /[\p{L}\p{N}]/u.test(character);
