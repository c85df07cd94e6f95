import { nameKey } from '../../spec/grammar/grammar.ts';
import type { Entity } from '../../spec/model.ts';
import { withLastWord, wordsOf } from './name-words.ts';
import { plural, singular } from './plural.ts';

/** Finds the entity that a name means, however it is written: `order-lines` and `orderLine` both mean `Order Line`. */
export type EntityFinder = (name: string) => Entity | undefined;

/** The finder for a list of entities. A name that is written exactly as an entity's wins; else the first that is alike. */
export const entityFinder = (entities: readonly Entity[]): EntityFinder => {
  const exact = firstByKey(entities, nameKey);
  const alike = firstByKey(entities, (name) => joined(name, wordsOf(name)));
  return (name) => {
    const known = exact.get(nameKey(name));
    if (known !== undefined) return known;
    const words = wordsOf(name);
    return (
      alike.get(joined(name, words)) ??
      alike.get(joined(name, withLastWord(words, singular))) ??
      alike.get(joined(name, withLastWord(words, plural)))
    );
  };
};

const firstByKey = (entities: readonly Entity[], keyOf: (name: string) => string): Map<string, Entity> =>
  new Map(entities.toReversed().map((entity) => [keyOf(entity.name), entity]));

/** Words run together, so that `order line` and `orderline` are alike; a name without words is only itself. */
const joined = (name: string, words: readonly string[]): string => words.join('') || nameKey(name);
