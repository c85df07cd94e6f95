import type { Entity } from '../../spec/model.ts';
import { distinctIdentifiers, fitIdentifier } from './identifiers.ts';
import { withLastWord, wordsOf } from './name-words.ts';
import { plural, singular } from './plural.ts';

/**
 * The table of each entity, by the entity's name: `Order Line` → `order_lines`.
 *
 * The names are distinct and not yet quoted. Where two entities would share one, the later takes the singular, then `_2`.
 */
export const tableNames = (entities: readonly Entity[]): ReadonlyMap<string, string> => {
  const tables = distinctIdentifiers(entities.map(({ name }) => [pluralName(name), singularName(name)]));
  return new Map(entities.map(({ name }, index) => [name, tables[index] ?? pluralName(name)]));
};

/** The table that an entity of this name has where nothing else claims it. */
export const tableName = (entity: string): string => fitIdentifier(pluralName(entity));

const pluralName = (entity: string): string => snakeCase(entity, plural);
const singularName = (entity: string): string => snakeCase(entity, singular);

/** A name without a word in it, such as an emoji, stays as it is. */
const snakeCase = (entity: string, lastWord: (word: string) => string): string =>
  withLastWord(wordsOf(entity), lastWord).join('_') || entity;
