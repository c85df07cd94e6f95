import { nameKey } from '../../spec/grammar/grammar.ts';
import type { Entity, Field } from '../../spec/model.ts';
import type { EntityFinder } from './entity-finder.ts';
import { constraintsOf, type FieldFacts, fieldsOf, has, keyOf } from './field-facts.ts';
import { type FieldType, pointingType } from './field-type.ts';

/** What a foreign key points to. */
type Target =
  /** A field of an entity of the specification that identifies it. */
  | { kind: 'key'; entity: Entity; key: FieldFacts }
  /** An entity of the specification that no single field identifies, or not the field that is named. */
  | { kind: 'keyless'; entity: Entity }
  /** An entity that the specification does not describe, and perhaps a field of it. */
  | { kind: 'elsewhere'; name: string; field: string | undefined };

/** The target of `Customer`, `Customer(id)`, `Customer.id` or `→ Customer`, as they stand behind `FK`. */
export const foreignKeyTarget = (written: string, find: EntityFinder): Target => {
  const whole = find(written);
  if (whole) return keyTarget(whole, undefined);
  const text = written.replace(/^(?:→|->|to\s)\s*/i, '');
  const [, owner = text, bracketed, dotted] =
    /^(.*\S)\s*(?:\(\s*([\p{L}_][\p{L}\p{N}\p{M}_$]*)\s*\)|\.([\p{L}_][\p{L}\p{N}\p{M}_$]*))$/u.exec(text) ??
    [];
  const entity = find(owner);
  if (entity) return keyTarget(entity, bracketed ?? dotted);
  return bracketed === undefined
    ? { kind: 'elsewhere', name: text, field: undefined }
    : { kind: 'elsewhere', name: owner, field: bracketed };
};

/** The type of a field: its own, else that of the field it points to. */
export const effectiveType = (facts: FieldFacts, find: EntityFinder): FieldType | undefined => {
  const passed = new Set<Field>();
  let own = facts;
  while (own.type === undefined && !passed.has(own.field)) {
    passed.add(own.field);
    const target = firstTarget(own, find);
    if (target?.kind !== 'key') return undefined;
    own = target.key;
  }
  return own === facts || own.type === undefined ? own.type : pointingType(own.type);
};

const firstTarget = (facts: FieldFacts, find: EntityFinder): Target | undefined => {
  const [first] = constraintsOf(facts, 'foreignKey');
  return first && foreignKeyTarget(first.entity, find);
};

const keyTarget = (entity: Entity, field: string | undefined): Target => {
  const primary = keyOf(entity);
  const key = field === undefined ? primary : identifying(entity, field, primary);
  return key ? { kind: 'key', entity, key } : { kind: 'keyless', entity };
};

const identifying = (entity: Entity, name: string, primary: FieldFacts | undefined): FieldFacts | undefined =>
  fieldsOf(entity).find(
    (facts) =>
      nameKey(facts.field.name) === nameKey(name) && (facts.field === primary?.field || has(facts, 'unique')),
  );
