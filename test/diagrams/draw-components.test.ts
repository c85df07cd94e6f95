import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawComponents } from '../../src/diagrams/draw-components.ts';
import type { Graph, GraphNode } from '../../src/diagrams/graph.ts';
import { asciiGlyphs, boxGlyphs } from '../../src/diagrams/paint/glyphs.ts';
import { displayWidth } from '../../src/spec/display-width.ts';
import { readDrawing } from '../support/read-drawing.ts';
import { hasLists, readList } from '../support/read-list.ts';

const runs = { numRuns: Number(process.env.FUZZ_RUNS ?? 300) };
const patient = { timeout: runs.numRuns * 100 };

const words = [
  'Order',
  'Payment',
  'Cart',
  'API',
  'a',
  'é',
  '注文',
  '支払い',
  '🎉',
  '👩‍👩‍👧',
  'x_y',
  'with-dash',
  'ÄÖÜ',
  'ไทย',
  '007',
];

const name = fc
  .oneof(
    { weight: 6, arbitrary: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom(...words), { minLength: 8, maxLength: 40 }) },
    { weight: 1, arbitrary: fc.constant(['z'.repeat(300)]) },
  )
  .map((all) => all.join(' '));

const node: fc.Arbitrary<GraphNode> = fc.record({
  name,
  kind: fc.option(fc.constantFrom('service', 'database', 'a kind that is rather long'), { nil: undefined }),
  external: fc.boolean(),
});

/** Graphs of all densities, with circles and loops, of up to 30 boxes. */
const graph: fc.Arbitrary<Graph> = fc
  .tuple(fc.array(node, { minLength: 1, maxLength: 30 }), fc.constantFrom(0, 0.5, 1, 1.5, 3))
  .chain(([nodes, density]) => {
    const place = fc.nat(nodes.length - 1);
    const edge = fc.record({ from: place, to: place });
    const count = Math.ceil(nodes.length * density);
    const edges = fc.uniqueArray(edge, { maxLength: count, selector: ({ from, to }) => `${from} ${to}` });
    // A name says which box is meant, so no two are the same.
    const named = nodes.map((each, at) => ({ ...each, name: `${at}. ${each.name}` }));
    return edges.map((all) => ({ nodes: named, edges: all }));
  });

/** What a box of a drawing says, without white space. */
const textOf = ({ name, kind, external }: GraphNode): string => {
  const told = [external ? 'external' : '', kind ?? ''].join('');
  return `${name}${told === '' ? '' : `[${told}]`}`.replace(/\s+/g, '');
};

const meaningOf = ({ nodes, edges }: Graph): unknown => ({
  boxes: nodes.map(textOf).sort(),
  edges: edges
    .map(({ from, to }) => [from, to].map((at) => textOf(nodes[at] as GraphNode)).join(' → '))
    .sort(),
});

const read = (drawing: string): unknown => {
  const { boxes, edges, flaws } = hasLists(drawing) ? readList(drawing) : readDrawing(drawing);
  expect(flaws).toEqual([]);
  const texts = boxes.map(({ text }) => text);
  return {
    boxes: texts.toSorted(),
    edges: edges.map(([from, to]) => `${texts[from]} → ${texts[to]}`).sort(),
  };
};

const drawn = (graph: Graph): string => drawComponents(graph, boxGlyphs) ?? '';

describe('a drawing of any graph', () => {
  test('shows its boxes and arrows and nothing else, in closed rows of 100 columns at most', patient, () => {
    fc.assert(
      fc.property(graph, (any) => {
        const drawing = drawn(any);
        expect(read(drawing)).toEqual(meaningOf(any));
        const rows = drawing.split('\n');
        expect(rows.filter((row) => row !== row.trimEnd())).toEqual([]);
        const widths = new Set(rows.map(displayWidth));
        expect([...widths]).toHaveLength(1);
        expect(Math.max(...widths)).toBeLessThanOrEqual(100);
      }),
      runs,
    );
  });

  test('is the same in characters that every terminal has', patient, () => {
    const plain: Record<string, string> = { '│': '|', '─': '-', '▲': '^', '▶': '>', '▼': 'v', '◀': '<' };
    fc.assert(
      fc.property(graph, (any) => {
        const expected = drawn(any).replace(/[─-◿]/g, (letter) => plain[letter] ?? '+');
        expect(drawComponents(any, asciiGlyphs)).toBe(expected);
      }),
      { numRuns: Math.ceil(runs.numRuns / 6) },
    );
  });

  test('is the same every time', () => {
    fc.assert(
      fc.property(graph, (any) => {
        expect(drawn(structuredClone(any))).toBe(drawn(any));
      }),
      { numRuns: 20 },
    );
  });
});

test('the judge of drawings sees every piece of a box or an arrow that is missing', () => {
  const small = graph.filter(({ nodes, edges }) => nodes.length < 9 && edges.length < 12);
  fc.assert(
    fc.property(small, fc.nat(), (any, pick) => {
      const rows = drawn(any).split('\n');
      const pieces = rows.flatMap((row, y) =>
        y < 3 || y === rows.length - 1
          ? []
          : [...row.slice(1, -1).matchAll(/[─-◿]/g)].map(({ index }) => ({ y, at: index + 1 })),
      );
      const { y, at } = pieces[pick % pieces.length] ?? { y: 0, at: 0 };
      const damaged = rows.with(y, `${rows[y]?.slice(0, at)} ${rows[y]?.slice(at + 1)}`).join('\n');
      const { boxes, edges, flaws } = readDrawing(damaged);
      expect([boxes.length, edges.length, flaws.length]).not.toEqual([any.nodes.length, any.edges.length, 0]);
    }),
    { numRuns: 200 },
  );
});

describe('what cannot be drawn legibly', () => {
  const many = (count: number): GraphNode[] =>
    Array.from({ length: count }, (_, at) => ({ name: `Service ${at}`, kind: undefined, external: false }));
  const all = {
    nodes: many(30),
    edges: many(30).flatMap((_, from) => many(30).map((__, to) => ({ from, to }))),
  };

  test('is listed, with the reason', () => {
    const drawing = drawn(all);
    expect(drawing).toContain('Too dense to draw: 30 names and 900 arrows, listed.');
    expect(read(drawing)).toEqual(meaningOf(all));
  });

  test('is listed in time for thousands of components', () => {
    const nodes = many(1000);
    const chain = { nodes, edges: nodes.slice(1).map((_, at) => ({ from: at, to: at + 1 })) };
    expect(read(drawn(chain))).toEqual(meaningOf(chain));
  });
});

test('nothing is drawn of nothing', () => {
  expect(drawComponents({ nodes: [], edges: [] }, boxGlyphs)).toBeUndefined();
});
