import { oneLine } from '../../spec/clean-text.ts';
import { type Constraint, parseConstraints, printConstraints } from '../../spec/grammar/constraints.ts';
import { splitList } from '../../spec/grammar/scan.ts';
import type { Field } from '../../spec/model.ts';
import { erWord } from './er-word.ts';
import { label } from './label.ts';

/**
 * A field as a line of an entity-relationship diagram of Mermaid: `decimal total UK "decimal(12,2), NOT NULL, with taxes"`.
 * What its type, its name and its keys do not say stands in the comment.
 */
export const erField = ({ name, type = '', constraints = '', description = '' }: Field): string => {
  const { understood, remarks } = readConstraints(constraints);
  const keys = new Set(understood.flatMap(({ kind }) => keyWords[kind] ?? []));
  const comment = [
    ...[name, type].filter((text) => oneLine(text) !== erWord(text)),
    ...understood.map(furtherWords),
    ...remarks,
    description,
  ].map(oneLine);
  const words = comment.filter((text) => text !== '').join(', ');
  return [
    erWord(type),
    erWord(name),
    ...(keys.size === 0 ? [] : [[...keys].join(', ')]),
    ...(words === '' ? [] : [`"${label(words)}"`]),
  ].join(' ');
};

const keyWords: Readonly<Partial<Record<Constraint['kind'], string>>> = {
  primaryKey: 'PK',
  foreignKey: 'FK',
  unique: 'UK',
};

/** What the key of a constraint does not say. */
const furtherWords = (constraint: Constraint): string => {
  if (constraint.kind === 'foreignKey') return `→ ${constraint.entity}`;
  return constraint.kind in keyWords ? '' : printConstraints([constraint]);
};

/** In a text that is not understood as a whole, each piece between commas is read on its own. */
const readConstraints = (text: string): { understood: Constraint[]; remarks: string[] } => {
  const whole = parseConstraints(text);
  if (whole.kind === 'value') return { understood: whole.value, remarks: [] };
  const pieces = splitList(text, `'"`);
  const read = (pieces.kind === 'value' ? pieces.value : [text]).map((piece) => ({
    piece,
    meaning: parseConstraints(piece),
  }));
  return {
    understood: read.flatMap(({ meaning }) => (meaning.kind === 'value' ? meaning.value : [])),
    remarks: read.flatMap(({ piece, meaning }) => (meaning.kind === 'value' ? [] : piece)),
  };
};
