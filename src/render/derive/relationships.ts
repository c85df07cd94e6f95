import { nameKey } from '../../spec/grammar/grammar.ts';
import type { Entity, Relationship } from '../../spec/model.ts';
import { type EntityFinder, entityFinder } from './entity-finder.ts';
import { constraintsOf, type FieldFacts, fieldsOf, has, keyOf } from './field-facts.ts';
import { foreignKeyTarget } from './foreign-key.ts';

/**
 * The answered relationships, and one for each pair of entities that foreign keys join and nobody has spoken of:
 * `1-1` where the key can point to each only once, else `1-*`.
 */
export const relationshipsOf = (
  relationships: readonly Relationship[],
  entities: readonly Entity[],
): Relationship[] => {
  const find = entityFinder(entities);
  const keyed = (name: string): string => nameKey(find(name)?.name ?? name);
  const answered = new Set(
    relationships.flatMap(({ from, to }) => [
      pairKey(keyed(from), keyed(to)),
      pairKey(keyed(to), keyed(from)),
    ]),
  );
  const derived = new Map<string, Relationship>();
  for (const found of entities.flatMap((entity) => keyRelationships(entity, find))) {
    const pair = pairKey(nameKey(found.from), nameKey(found.to));
    if (!answered.has(pair) && derived.get(pair)?.cardinality !== '1-*') derived.set(pair, found);
  }
  return [...relationships, ...derived.values()];
};

const pairKey = (from: string, to: string): string => JSON.stringify([from, to]);

const keyRelationships = (entity: Entity, find: EntityFinder): Relationship[] =>
  fieldsOf(entity).flatMap((facts) =>
    constraintsOf(facts, 'foreignKey').flatMap((key): Relationship[] => {
      const target = foreignKeyTarget(key.entity, find);
      if (target.kind === 'elsewhere') return [];
      const cardinality = identifiesOne(facts, entity) ? '1-1' : '1-*';
      return [{ from: target.entity.name, to: entity.name, cardinality }];
    }),
  );

const identifiesOne = (facts: FieldFacts, entity: Entity): boolean =>
  has(facts, 'unique') || keyOf(entity)?.field === facts.field;
