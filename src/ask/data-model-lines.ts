import { entity } from '../spec/grammar/entity.ts';
import { nameKey } from '../spec/grammar/grammar.ts';
import { relationship } from '../spec/grammar/relationship.ts';
import type { Entity, Relationship } from '../spec/model.ts';
import type { Line, LinesQuestion } from './ask.ts';
import { itemsOfLines, linesOf, type Reader, readerOf } from './item-lines.ts';

/** Entities and the relationships between them. */
type DataModel = { entities: Entity[]; relationships: Relationship[] };

/** The one question for entities and relationships: each line is the one or the other. */
export const dataModelQuestion = (
  message: string,
  { entities, relationships }: DataModel,
): LinesQuestion => ({
  message,
  items: [
    ...linesOf('entity', entities),
    ...shifted(linesOf('relationship', relationships), entities.length),
  ],
  examples: [entity.example, relationship.example],
  read: dataModelReader(),
  complete: completed,
});

/** The data model that edited lines stand for. */
export const dataModelOf = (lines: readonly Line[], { entities, relationships }: DataModel): DataModel => {
  const related = lines.filter(({ text }) => isRelationship(text));
  return {
    entities: itemsOfLines(
      'entity',
      withOrigins(
        lines.filter((line) => !related.includes(line)),
        0,
        entities.length,
      ),
      entities,
    ),
    relationships: itemsOfLines(
      'relationship',
      withOrigins(related, entities.length, relationships.length),
      relationships,
    ),
  };
};

/** Relationships are compared with relationships, entities with entities. */
const dataModelReader = (): Reader => {
  const [readRelationship, readEntity] = [readerOf('relationship'), readerOf('entity')];
  return (text, others) => (isRelationship(text) ? readRelationship(text, others) : readEntity(text, others));
};

/** The line with the name of an entity completed: at its beginning, behind `fk` or behind the cardinality. */
const completed = (text: string, others: readonly string[]): string => {
  const begun = /^(|.*\s(?:fk|references)\s+|.*\s[1*nm]\s*-+\s*[1*nm]\s+)([^\s:,]+)$/i.exec(text);
  if (!begun) return text;
  const [, head = '', word = ''] = begun;
  const name = others
    .flatMap(entityNames)
    .find((known) => nameKey(known).startsWith(nameKey(word)) && nameKey(known) !== nameKey(word));
  return name === undefined ? text : head + name;
};

const entityNames = (line: string): string[] => {
  if (isRelationship(line)) return [];
  const read = entity.parse(line);
  return read.kind === 'value' ? [read.value.name] : [];
};

const isRelationship = (text: string): boolean => relationship.parse(text).kind === 'value';

const shifted = (lines: readonly Line[], by: number): Line[] =>
  lines.map(({ text, origin }) => (origin === undefined ? { text } : { text, origin: origin + by }));

/** Lines with origins that count from one list's own start; an origin in another list is none. */
const withOrigins = (lines: readonly Line[], start: number, count: number): Line[] =>
  lines.map(({ text, origin }) =>
    origin === undefined || origin < start || origin >= start + count
      ? { text }
      : { text, origin: origin - start },
  );
