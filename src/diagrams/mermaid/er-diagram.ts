import { nameKey } from '../../spec/grammar/grammar.ts';
import type { Cardinality, Entity, Relationship } from '../../spec/model.ts';
import { erField } from './er-field.ts';
import { fitting } from './fitting.ts';
import { label } from './label.ts';

/**
 * Entities, their fields and their relationships as an entity-relationship diagram of Mermaid, in their order; entities that
 * only a relationship names come last.
 *
 * Nothing where there is no entity, and nothing above 480 relationships or 45,000 characters, which Mermaid would not draw.
 */
export const erDiagram = (
  entities: readonly Entity[],
  relationships: readonly Relationship[],
): string | undefined => {
  const named = relationships.flatMap(({ from, to }): Entity[] => [{ name: from }, { name: to }]);
  const all = eachOnce([...entities, ...named]);
  if (all.length === 0) return undefined;
  const ids = new Map(all.map(({ name }, at) => [nameKey(name), `e${at}`]));
  return fitting(relationships.length, () => ({
    head: 'erDiagram',
    lines: [
      ...all.flatMap((entity, at) => entityLines(entity, `e${at}`)),
      ...relationships.map(
        ({ from, to, cardinality }) =>
          `${ids.get(nameKey(from))} ${lineEnds[cardinality]} ${ids.get(nameKey(to))} : ""`,
      ),
    ],
  }));
};

const eachOnce = (entities: readonly Entity[]): Entity[] => {
  const first = new Map<string, Entity>();
  for (const entity of entities)
    if (!first.has(nameKey(entity.name))) first.set(nameKey(entity.name), entity);
  return [...first.values()];
};

const entityLines = ({ name, fields = [] }: Entity, id: string): string[] =>
  fields.length === 0
    ? [`${id}["${label(name)}"]`]
    : [`${id}["${label(name)}"] {`, ...fields.map((field) => `    ${erField(field)}`), '}'];

/** Any number is drawn as none or more: nobody has said that there is one. */
const lineEnds: Readonly<Record<Cardinality, string>> = {
  '1-1': '||--||',
  '1-*': '||--o{',
  '*-1': '}o--||',
  '*-*': '}o--o{',
};
