import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextFlowchart } from '../../../src/diagrams/mermaid/context-flowchart.ts';
import { erDiagram } from '../../../src/diagrams/mermaid/er-diagram.ts';
import { erWord } from '../../../src/diagrams/mermaid/er-word.ts';
import { flowchart } from '../../../src/diagrams/mermaid/flowchart.ts';
import { sequenceDiagram } from '../../../src/diagrams/mermaid/sequence-diagram.ts';
import { oneLine } from '../../../src/spec/clean-text.ts';
import { nameKey } from '../../../src/spec/grammar/grammar.ts';
import { readDiagram } from '../../support/mermaid.ts';
import { mermaidText, seen } from './mermaid-text.ts';
import { randomContext, randomEntities, randomGraph } from './random-models.ts';
import { type Row, readErDiagram, readFlowchart, readSequence } from './read-diagrams.ts';

/*
 * What Mermaid itself reads of the diagrams, and shows; all in one file, because Mermaid takes seconds to load.
 */

const many = { numRuns: Number(process.env.FUZZ_RUNS ?? 60) };
const patient = { timeout: many.numRuns * 300 };

test('a flowchart has the nodes and the arrows of its graph', patient, async () => {
  const run = fc.asyncProperty(randomGraph, async (graph) => {
    const { boxes, arrows } = await readFlowchart(flowchart(graph) ?? '');
    const below = (kind = ''): string => (oneLine(kind) === '' ? '' : `\n[${seen(kind)}]`);
    expect(boxes.map(({ id, label, classes }) => ({ id, label, classes }))).toEqual(
      graph.nodes.map(({ name, kind, external }, at) => ({
        id: `n${at}`,
        label: `${seen(name)}${below(kind)}`,
        classes: external ? ['external'] : [],
      })),
    );
    expect(arrows).toEqual(graph.edges.map(({ from, to }) => `n${from} -> n${to}`));
  });
  await fc.assert(run, many);
});

test('a text is shown as it is in each place that it can have', async () => {
  const nodes = texts.map((name) => ({ name, kind: name, external: false }));
  const { boxes } = await readFlowchart(flowchart({ nodes, edges: [] }) ?? '');
  expect(boxes.map(({ label }) => label)).toEqual(texts.map((text) => `${text}\n[${text}]`));
  const plain = await readErDiagram(
    erDiagram(
      texts.map((name) => ({ name })),
      [],
    ) ?? '',
  );
  expect(plain.entities.map(({ name }) => name)).toEqual(texts);
  const fields = [{ name: 'a', type: 'int' }];
  const entities = texts.map((name) => ({
    name,
    fields: fields.map((one) => ({ ...one, description: name })),
  }));
  const full = await readErDiagram(erDiagram(entities, []) ?? '');
  expect(full.entities.map(({ name }) => name)).toEqual(texts);
  expect(full.entities.map(({ rows }) => rows[0]?.comment)).toEqual(texts);
  const steps = ['One asks Two', ...texts];
  const { messages } = await readSequence(sequenceDiagram(steps, ['One', 'Two']) ?? '');
  expect(messages.map(({ text }) => unspaced(text))).toEqual(steps.map(unspaced));
});

const texts = [
  'Cart & Co "quoted" <b>bold</b>, don’t',
  'a #quot; b &quot; c #35; d &#35; #',
  'C:\\new\\table \\n',
  '__init__ *x* **y** ~z~ _id a_b',
  '$$x^2$$ and $5',
  'fa:fa-car fab:fa-github',
  'style:"x" style: #a; classDef a:#b;',
  '%%{init: {}}%% 100%',
  'direction TB, redirection LR',
  'wrap: the parcel',
  'end',
  'ﬂ°°35¶ß ﬂ°lt¶ß',
  '`code` "`md`"',
  '1. first',
  '- x',
  '# x',
  'see https://x.y/z, www.x.y or ann@x.y',
  '[x](y) [x]: y [(x)] {{x}} @{ shape: x }',
  'at 10:30; then --> ->> end',
  '漢字 🙂 é ابج',
];

test('a flowchart has as many arrows as may be', async () => {
  const nodes = Array.from({ length: 481 }, (_, at) => ({ name: `S${at}`, external: false }));
  const edges = Array.from({ length: 480 }, (_, at) => ({ from: at, to: at + 1 }));
  expect((await readFlowchart(flowchart({ nodes, edges }) ?? '')).arrows).toHaveLength(480);
});

test('a system has its clients before it and what it uses behind it', patient, async () => {
  const run = fc.asyncProperty(randomContext, async (context) => {
    const { boxes, arrows, direction } = await readFlowchart(contextFlowchart(context) ?? '');
    const { system, clients, services } = context;
    expect(boxes.map(({ label, classes }) => ({ label, classes }))).toEqual([
      { label: seen(system), classes: ['system'] },
      ...[...clients, ...services].map(({ name }) => ({ label: seen(name), classes: ['external'] })),
    ]);
    expect(arrows).toEqual([
      ...clients.map((_, at) => `n${at} <-> system`),
      ...services.map((_, at) => `system <-> n${clients.length + at}`),
    ]);
    expect(direction).toBe('LR');
  });
  await fc.assert(run, many);
});

describe('an entity-relationship diagram', () => {
  test('has all entities and relationships', patient, async () => {
    const run = fc.asyncProperty(randomEntities, async ({ entities, relationships }) => {
      const read = await readErDiagram(erDiagram(entities, relationships) ?? '');
      const named = relationships.flatMap(({ from, to }) => [from, to]);
      const names = [...entities.map(({ name }) => name), ...named];
      const keys = [...new Set(names.map(nameKey))];
      const firsts = keys.map((key) => names.find((name) => nameKey(name) === key) ?? '');
      expect(read.entities.map(({ name }) => name)).toEqual(firsts.map(seen));
      const ends = { '1': 'ONLY_ONE', '*': 'ZERO_OR_MORE' };
      expect(read.relationships).toEqual(
        relationships.map(({ from, to, cardinality }) => {
          const [left, right] = cardinality.split('-') as ['1' | '*', '1' | '*'];
          const [fromAt, toAt] = [from, to].map((name) => keys.indexOf(nameKey(name)));
          return `e${fromAt} ${ends[left]} ${ends[right]} e${toAt}`;
        }),
      );
    });
    await fc.assert(run, many);
  });

  test('has all fields, and loses nothing of them', patient, async () => {
    const run = fc.asyncProperty(randomEntities, async ({ entities }) => {
      const read = await readErDiagram(erDiagram(entities, []) ?? '');
      const fields = entities.flatMap((entity) => entity.fields ?? []);
      const rows = read.entities.flatMap((entity) => entity.rows);
      expect(rows.map(({ name, type }) => ({ name, type }))).toEqual(
        fields.map(({ name, type = '' }) => ({ name: erWord(name), type: erWord(type) })),
      );
      const lost = rows.flatMap((row, at) => {
        const { name = '', type = '', description = '' } = fields[at] ?? {};
        return [name, type, description].filter((text) => !isIn(row, text)).map((text) => ({ text, row }));
      });
      expect(lost).toEqual([]);
    });
    await fc.assert(run, many);
  });

  const isIn = (row: Row, text: string): boolean =>
    [row.name, row.type].includes(oneLine(text)) || unspaced(row.comment).includes(unspaced(text));
});

test('a sequence diagram has every step, and the names as participants', patient, async () => {
  const some = fc.array(mermaidText, { maxLength: 5 });
  const run = fc.asyncProperty(some, some, async (steps, others) => {
    const all = ['Web App asks OrderService', ...steps, ...others];
    const names = ['Web App', 'OrderService', ...others];
    const { participants, messages } = await readSequence(sequenceDiagram(all, names) ?? '');
    expect(messages.map(({ text }) => unspaced(text))).toEqual(all.map(unspaced));
    expect(participants.filter((name) => !names.map(seen).includes(name))).toEqual([]);
    const ids = messages.flatMap(({ arrow }) => arrow.match(/p\d+/g) ?? []);
    expect(ids.filter((id) => Number(id.slice(1)) >= participants.length)).toEqual([]);
  });
  await fc.assert(run, many);
});

/** The letters of a text, whatever lines it is in. */
const unspaced = (text: string): string => seen(text).replace(/\s/g, '');

const folder = new URL('../../cases/diagrams/', import.meta.url);

test('the diagrams of all cases are diagrams', async () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.mmd'),
  );
  expect(files.length).toBeGreaterThan(4);
  for (const file of files)
    await readDiagram(readFileSync(new URL(file.replaceAll('\\', '/'), folder), 'utf8'));
});
