import type { SpecDocument } from '../../document/read/spec-document.ts';
import { wordsOf } from '../../render/derive/name-words.ts';
import type { Endpoint, Field } from '../../spec/model.ts';
import { nameOf } from '../endpoints/endpoint-sections.ts';
import { isPersonal } from './is-personal.ts';

/** A field that looks like personal data, the entity or endpoint that has it, and where that stands. */
type PersonalField = { name: string; of: string; span: { start: number } };

/** The fields of entities, then those of the bodies that endpoints take, that look like personal data. */
export const personalFields = ({ items }: SpecDocument): PersonalField[] => [
  ...items.entities.flatMap(({ item, span }) =>
    (item.fields ?? [])
      .filter((field) => isText(field) && isPersonal(wordsOf(field.name), wordsOf(item.name)))
      .map(({ name }) => ({ name, of: item.name, span })),
  ),
  ...items.endpoints.flatMap(({ item, span }) =>
    membersOf(item.request)
      .filter(({ name, within }) => isPersonal(wordsOf(name), wordsOf(within)))
      .map(({ name }) => ({ name, of: nameOf(item), span })),
  ),
];

/** Whether a field can hold what its name says: whether there is an email is no email. */
const isText = ({ type = '' }: Field): boolean => !/^(?:bool|bit(?!\p{L})|flag)/iu.test(type);

/** The members of all objects in a body, each with the name of the member around it. */
const membersOf = (body: Endpoint['request']): { name: string; within: string }[] => {
  const members: { name: string; within: string }[] = [];
  const waiting: { value: unknown; within: string }[] = [{ value: body, within: '' }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, within } = next;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      const isItem = Array.isArray(value);
      if (!isItem && (typeof inner === 'string' || typeof inner === 'number'))
        members.push({ name: key, within });
      waiting.push({ value: inner, within: isItem ? within : key });
    }
  }
  return members;
};
