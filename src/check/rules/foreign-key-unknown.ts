import type { SpecDocument } from '../../document/read/spec-document.ts';
import { constraintsOf, fieldsOf } from '../../render/derive/field-facts.ts';
import { foreignKeyTarget } from '../../render/derive/foreign-key.ts';
import { type EntityTable, entityTables } from '../entities/entity-tables.ts';
import { entityFinderOf, referenceTargets } from '../entities/reference-targets.ts';
import type { SpecRule } from '../rule.ts';
import { saysElsewhere } from '../words/says-elsewhere.ts';

/** A foreign key to an entity that the specification does not have. */
export const foreignKeyUnknown: SpecRule = {
  id: 'TS402',
  name: 'foreign-key-unknown',
  of: 'spec',
  severities: ['warning', 'error', 'error'],
  find: ({ document }) => {
    const find = entityFinderOf(document);
    const isKnown = referenceTargets(document);
    return fieldsFound(document).flatMap(({ entity, rows }) =>
      rows.flatMap(({ field, span, said }) =>
        fieldsOf({ name: entity.name, fields: [field] })
          .flatMap((facts) => constraintsOf(facts, 'foreignKey'))
          .map(({ entity: written }) => foreignKeyTarget(written, find))
          .flatMap((target) => (target.kind === 'elsewhere' ? target : []))
          .filter(({ name, field: named }) => isName(name) && !isForeign(name, named) && !isKnown(name))
          .filter(() => !saysElsewhere(said))
          .map(({ name }) => ({
            span,
            message: `“${field.name}” of entity “${entity.name}” points to “${name}”, which is no entity here`,
            hint: 'Describe it as an entity, or list its table under Modified Tables where it is there already',
          })),
      ),
    );
  },
};

type Found = Pick<EntityTable, 'entity'> & {
  /** `said`: all that is written of the field. */
  rows: readonly (EntityTable['rows'][number] & { said: string })[];
};

/** The fields of entities in their rows, and those of entities that are listed, where these stand. */
const fieldsFound = (document: SpecDocument): Found[] => [
  ...entityTables(document).map(({ entity, rows }) => ({
    entity,
    rows: rows.map((row) => ({ ...row, said: document.text.slice(row.span.start, row.span.end) })),
  })),
  ...document.items.entities
    .filter(({ form }) => form !== 'section')
    .map(({ item, span }) => ({
      entity: item,
      rows: (item.fields ?? []).map((field) => ({
        field,
        span,
        said: `${field.constraints ?? ''} ${field.description ?? ''}`,
      })),
    })),
];

/** Whether a text is a name, and no sentence. */
const isName = (text: string): boolean =>
  /^[\p{L}_][\p{L}\p{N}\p{M}_$.-]*(?: [\p{L}\p{N}_-]+){0,2}$/u.test(text);

/** Whether a name is that of a table in a schema of somebody else: `auth.users (id)`. */
const isForeign = (name: string, field: string | undefined): boolean =>
  (field !== undefined && /^(?!public\.)\w+\./i.test(name)) || /\..*\./s.test(name);
