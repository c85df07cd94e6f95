import type { Located, SpecDocument } from '../../document/read/spec-document.ts';
import type { EntityFinder } from '../../render/derive/entity-finder.ts';
import { wordsOf } from '../../render/derive/name-words.ts';
import { tableName } from '../../render/derive/table-names.ts';
import type { Entity } from '../../spec/model.ts';
import { entityFinderOf } from '../entities/reference-targets.ts';
import { tablesNamed } from '../entities/tables-named.ts';
import type { SpecRule } from '../rule.ts';

/** An entity without a table, in a specification that has tables for others. */
export const entityWithoutTable: SpecRule = {
  id: 'TS405',
  name: 'entity-without-table',
  of: 'spec',
  severities: ['warning', 'error', 'error'],
  find: ({ document }) => {
    const stored = entitiesStored(document);
    if (stored.size === 0) return [];
    return document.items.entities
      .filter(({ item, keys }) => !stored.has(item.name) && !keys.some((key) => stored.has(key)))
      .map((entity) => ({
        span: entity.span,
        message: `no table and no migration is there for entity “${entity.item.name}”`,
        hint: `List its table under New Tables or Modified Tables: ${tableName(entity.item.name)}`,
      }));
  },
};

/** The names of the entities that have a table: one that is named like them, with a prefix perhaps, or in their description. */
const entitiesStored = (document: SpecDocument): ReadonlySet<string> => {
  const find = entityFinderOf(document);
  const tables = tablesNamed(document);
  const named = tables.flatMap((table) => (find(table) ?? findShortened(find, table))?.name ?? []);
  const known = new Set(tables.map((table) => table.toLowerCase()));
  const told = document.items.entities.filter(({ item }) => tellsTable(item, known));
  return new Set([...named, ...told.map(({ item }) => item.name)]);
};

/** The entity of a table with a prefix: `shop_orders`. */
const findShortened = (find: EntityFinder, table: string): Entity | undefined => {
  const words = table.includes('_') ? wordsOf(table) : [];
  return words
    .slice(1, 4)
    .map((_, at) => find(words.slice(at + 1).join(' ')))
    .find((entity) => entity !== undefined);
};

/** Whether the description of an entity names a table. */
const tellsTable = ({ description = '' }: Located<Entity>['item'], tables: ReadonlySet<string>): boolean =>
  description
    .toLowerCase()
    .split(/[^\p{L}\p{N}_]+/u)
    .some((word) => word !== '' && tables.has(word));
