import fc from 'fast-check';
import type { Graph, SystemContext } from '../../../src/diagrams/graph.ts';
import { nameKey } from '../../../src/spec/grammar/grammar.ts';
import type { Entity, Field, Relationship } from '../../../src/spec/model.ts';
import { cardinalities } from '../../../src/spec/words.ts';
import { mermaidText } from './mermaid-text.ts';

const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(some, { nil: undefined });

const orMermaidText = (...usual: string[]): fc.Arbitrary<string> =>
  fc.oneof(fc.constantFrom(...usual), mermaidText);

/** Any graph, with circles, loops and nodes on their own. */
export const randomGraph: fc.Arbitrary<Graph> = fc
  .array(
    fc.record({
      name: mermaidText,
      kind: maybe(orMermaidText('service', 'database', 'queue')),
      external: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .chain((nodes) => {
    const place = fc.nat(nodes.length - 1);
    const edges = fc.uniqueArray(fc.record({ from: place, to: place }), {
      selector: ({ from, to }) => `${from} ${to}`,
      maxLength: 12,
    });
    return edges.map((drawn) => ({ nodes, edges: drawn }));
  });

const around = fc.array(fc.record({ name: mermaidText, external: fc.constant(true) }), { maxLength: 4 });

/** A system with something around it. */
export const randomContext: fc.Arbitrary<SystemContext> = fc
  .record({ system: mermaidText, clients: around, services: around })
  .filter(({ clients, services }) => clients.length + services.length > 0);

const fields: fc.Arbitrary<Field> = fc.record({
  name: orMermaidText('id', 'order_id', 'pk', 'first name'),
  type: maybe(orMermaidText('uuid', 'decimal(12,2)', 'enum(open|paid)', 'text[]')),
  constraints: maybe(orMermaidText('PK', 'FK Order NOT NULL', 'UNIQUE', 'PK, FK Order')),
  description: maybe(mermaidText),
});

const entities: fc.Arbitrary<Entity[]> = fc.uniqueArray(
  fc.record({ name: mermaidText, fields: maybe(fc.array(fields, { maxLength: 3 })) }),
  { selector: ({ name }) => nameKey(name), minLength: 1, maxLength: 4 },
);

/** Entities, and relationships between any of them or others. */
export const randomEntities: fc.Arbitrary<{ entities: Entity[]; relationships: Relationship[] }> =
  entities.chain((described) => {
    const name = orMermaidText(...described.map((entity) => entity.name));
    const relationship = fc.record({ from: name, to: name, cardinality: fc.constantFrom(...cardinalities) });
    return fc.record({
      entities: fc.constant(described),
      relationships: fc.array(relationship, { maxLength: 3 }),
    });
  });
