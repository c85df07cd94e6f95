import { oneLine } from '../clean-text.ts';
import type { Entity, Field } from '../model.ts';
import { field } from './field.ts';
import { type Grammar, nameKey, type Parsed, parsed, refused } from './grammar.ts';
import { splitAtColon, splitList } from './scan.ts';

/** `Name: field type constraints "description", field …`; only the name is required, of a field as of an entity. */
export const entity: Grammar<Entity> = {
  example:
    'Order: id uuid pk, customer_id uuid fk Customer, total decimal(12,2) not null, status enum(open|paid)',
  parse: (line) => {
    const [name, rest] = splitAtColon(oneLine(line));
    if (name === '') return refused('it begins with a name: Order: id uuid pk, total decimal(12,2)');
    if (/^#{1,6}\s/.test(name)) return refused('a heading is no entity');
    if (/(?:^|\s)[01*nm]\s*(?:[-–—─:]+|\.{2,3}|to)\s*[01*nm](?:\s|$)/i.test(name))
      return refused('a relationship reads Customer 1-* Order, an entity Order: id uuid pk');
    if (name.includes(','))
      return refused('fields stand behind a colon: Order: id uuid pk, total decimal(12,2)');
    if (rest === undefined) return parsed({ name });
    const fields = parseFields(rest);
    return fields.kind === 'refused' ? fields : parsed({ name, fields: fields.value });
  },
  print: ({ name, fields = [] }) =>
    fields.length === 0 ? name : `${name}: ${fields.map(field.print).join(', ')}`,
  key: ({ name }) => nameKey(name),
};

const parseFields = (text: string): Parsed<Field[]> => {
  const pieces = splitList(text, `"'`);
  if (pieces.kind === 'refused') return pieces;
  const fields: Field[] = [];
  for (const piece of pieces.value) {
    const read = field.parse(piece);
    if (read.kind === 'refused') return read;
    if (fields.some(({ name }) => nameKey(name) === nameKey(read.value.name)))
      return refused(`the field ${read.value.name} stands twice`);
    fields.push(read.value);
  }
  return fields.length === 0
    ? refused('behind the colon stand fields: id uuid pk, total decimal(12,2)')
    : parsed(fields);
};
