import type { Located } from '../../document/read/spec-document.ts';
import { fieldsOf, has } from '../../render/derive/field-facts.ts';
import { wordsOf } from '../../render/derive/name-words.ts';
import type { Entity } from '../../spec/model.ts';
import type { SpecRule } from '../rule.ts';

/** An entity with fields, none of which tells one from another. */
export const entityWithoutKey: SpecRule = {
  id: 'TS401',
  name: 'entity-without-key',
  of: 'spec',
  severities: ['warning', 'error', 'error'],
  find: ({ document: { items, text } }) =>
    items.entities
      .filter((entity) => entity.form === 'section' && !hasKey(entity, text))
      .map(({ item, span }) => ({
        span,
        message: `no field of entity “${item.name}” is its key`,
        hint: 'Write PK in the constraints of the field that identifies it, or of several that do together',
      })),
};

const hasKey = ({ item, span }: Located<Entity>, text: string): boolean =>
  item.fields === undefined ||
  fieldsOf(item).some(
    (facts) => has(facts, 'primaryKey') || has(facts, 'identity') || isId(facts.field.name, item.name),
  ) ||
  KEY.test(text.slice(span.start, span.end).replace(FOREIGN_KEY, ''));

/** A key in other words, wherever the section says it. */
const KEY =
  /(?<![\p{L}\p{N}_])(?:PKs?|keys?)(?![\p{L}\p{N}_])|schlüssel|\bcl(?:é|ef)s?\b|\bclaves?\b|\bchaves?\b|キー|键|主鍵/iu;
const FOREIGN_KEY =
  /foreign[\s_-]*keys?|fremdschlüssel|cl(?:é|ef)s?\s+étrangères?|claves?\s+(?:foráneas?|externas?|ajenas?)|chaves?\s+estrangeiras?|外部キー|外键/giu;

/** Whether a name is that of a key by itself: `id`, `uuid`, and `order_id` of an order. */
const isId = (name: string, entity: string): boolean => {
  const words = wordsOf(name);
  const [last = ''] = words.slice(-1);
  if (!IDS.has(last)) return false;
  return words.length === 1 || words.slice(0, -1).join('') === wordsOf(entity).join('');
};

const IDS: ReadonlySet<string> = new Set(['id', 'uuid', 'guid', 'ulid', 'pk', 'key', 'oid']);
