import { nameKeys, undecorated } from '../../document/read/found.ts';
import type { SpecDocument } from '../../document/read/spec-document.ts';
import { type EntityFinder, entityFinder } from '../../render/derive/entity-finder.ts';
import { oneLine } from '../../spec/clean-text.ts';
import { once } from '../../spec/once.ts';
import { rememberedWith } from '../../spec/remembered.ts';
import { tablesNamed } from './tables-named.ts';

/** The entities of a specification, by any spelling of their names. */
export const entityFinderOf = rememberedWith(
  ({ items }: SpecDocument): EntityFinder => entityFinder(items.entities.map(({ item }) => item)),
);

/**
 * Whether a name means an entity, or something else of the specification that can be pointed to: a table of its database
 * changes, a component, a system around it.
 */
export const referenceTargets = rememberedWith((document: SpecDocument): ((name: string) => boolean) => {
  const { entities, components, externals } = document.items;
  const others = [...components, ...externals].map(({ item }) => item.name);
  const isItem = namesFinder([
    ...entities.flatMap(({ item, keys }) => [item.name, ...keys]),
    ...others.flatMap((name) => [name, ...nameKeys(name)]),
  ]);
  // Anything in the text of a table may be its name: most documents never ask for that.
  const isTable = once(() => namesFinder(tablesNamed(document)));
  return (name) => {
    const spelt = spellings(name);
    return spelt.some(isItem) || spelt.some(isTable());
  };
});

/** Tells whether a name is one of some, however it is written. */
const namesFinder = (names: readonly string[]): ((name: string) => boolean) => {
  const find = entityFinder(names.map((name) => ({ name })));
  return (name) => find(name) !== undefined;
};

/** A name as it is written, without what dresses it, without a word for what it is, and without its schema. */
const spellings = (written: string): string[] => {
  const name = undecorated(oneLine(written));
  const bare = name.replace(/\s+(?:table|entity|collection|tabelle|entität|tabla|tabela)$/iu, '');
  return [...new Set([name, ...nameKeys(name), bare, bare.replace(/^.*\./s, '')])];
};
