import { type Constraint, parseConstraints } from '../../spec/grammar/constraints.ts';
import { splitList } from '../../spec/grammar/scan.ts';
import type { Entity, Field } from '../../spec/model.ts';
import { columnType } from './column-type.ts';
import { type FieldType, readFieldType } from './field-type.ts';

/** What is understood of a field. */
export type FieldFacts = {
  field: Field;
  type: FieldType | undefined;
  constraints: readonly Constraint[];
  /** What happens to the row when the one it points to goes: `ON DELETE CASCADE`. */
  actions: string;
  /** The constraints that are free text. */
  remarks: readonly string[];
};

/** What is understood of each field of an entity. */
export const fieldsOf = ({ fields = [] }: Entity): FieldFacts[] => fields.map(fieldFacts);

/** The field that alone identifies an entity; nothing where none does, or several do together. */
export const keyOf = (entity: Entity): FieldFacts | undefined => {
  const [key, ...others] = fieldsOf(entity).filter((facts) => has(facts, 'primaryKey'));
  return others.length === 0 ? key : undefined;
};

/** The constraints of one kind, in their order. */
export const constraintsOf = <K extends Constraint['kind']>(
  { constraints }: FieldFacts,
  kind: K,
): Extract<Constraint, { kind: K }>[] =>
  constraints.filter(
    (constraint): constraint is Extract<Constraint, { kind: K }> => constraint.kind === kind,
  );

/** Whether a field has a constraint of this kind. */
export const has = ({ constraints }: FieldFacts, kind: Constraint['kind']): boolean =>
  constraints.some((constraint) => constraint.kind === kind);

const fieldFacts = (field: Field): FieldFacts => {
  const { actions, rest } = takeActions(field.constraints ?? '');
  const { constraints, remarks } = readConstraints(rest);
  const written = field.type === undefined ? undefined : readFieldType(field.type);
  const identity = constraints.some(({ kind }) => kind === 'identity');
  return { field, type: identity ? identityType(written) : written, constraints, actions, remarks };
};

/** An identity column without a stated size is a `bigint`. */
const identityType = (type: FieldType | undefined): FieldType =>
  type === undefined || columnType(type).sql === 'NUMERIC' ? readFieldType('bigint') : type;

const takeActions = (text: string): { actions: string; rest: string } => {
  const found = actionPatterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
  return {
    actions: found.map((action) => action.replace(/\s+/g, ' ').toUpperCase()).join(' '),
    rest: found.reduce((rest, action) => rest.replace(action, ' '), text),
  };
};

const actionPatterns = ['delete', 'update'].map(
  (event) =>
    new RegExp(
      String.raw`(?<![\w-])on\s+${event}\s+(?:cascade|restrict|no\s+action|set\s+(?:null|default))(?![\w-])`,
      'i',
    ),
);

/** In a text that is not understood as a whole, each piece between commas is read on its own. */
const readConstraints = (text: string): Pick<FieldFacts, 'constraints' | 'remarks'> => {
  const whole = parseConstraints(text);
  if (whole.kind === 'value') return { constraints: whole.value, remarks: [] };
  const pieces = splitList(text, `'"`);
  const read = (pieces.kind === 'value' ? pieces.value : [text]).map((piece) => ({
    piece: piece.trim(),
    meaning: parseConstraints(piece),
  }));
  return {
    constraints: read.flatMap(({ meaning }) => (meaning.kind === 'value' ? meaning.value : [])),
    remarks: read.flatMap(({ piece, meaning }) => (meaning.kind === 'value' ? [] : piece)),
  };
};
