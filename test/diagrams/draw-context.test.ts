import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawContext } from '../../src/diagrams/draw-context.ts';
import type { GraphNode } from '../../src/diagrams/graph.ts';
import { boxGlyphs } from '../../src/diagrams/paint/glyphs.ts';
import { displayWidth } from '../../src/spec/display-width.ts';
import { readDrawing } from '../support/read-drawing.ts';

const name = fc
  .array(fc.constantFrom('Stripe', 'Shop', '管理者', '🎉', 'a-rather-long-word-without-spaces', 'x'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((words) => words.join(' '));

const nodes = (prefix: string): fc.Arbitrary<GraphNode[]> =>
  fc
    .array(fc.record({ name, kind: fc.option(fc.constantFrom('service', 'database'), { nil: undefined }) }), {
      maxLength: 12,
    })
    .map((all) => all.map((node, at) => ({ ...node, name: `${prefix}${at} ${node.name}`, external: true })));

const textOf = ({ name, kind }: GraphNode): string =>
  `${name}${kind === undefined ? '' : `[${kind}]`}`.replace(/\s+/g, '');

describe('a drawing of a system and what is around it', () => {
  test('joins each of them with the system by an arrow there and one back', () => {
    fc.assert(
      fc.property(name, nodes('c'), nodes('s'), (system, clients, services) => {
        fc.pre(clients.length + services.length > 0);
        const drawing = drawContext({ system, clients, services }, boxGlyphs) ?? '';
        const { boxes, edges, flaws } = readDrawing(drawing);
        expect(flaws).toEqual([]);
        const centre = boxes.find(({ text }) => text === system.replace(/\s+/g, ''));
        const others = [...clients, ...services].map(textOf);
        expect(boxes.map(({ text }) => text).sort()).toEqual([centre?.text, ...others].sort());
        const named = edges.map(([from, to]) => `${boxes[from]?.text} → ${boxes[to]?.text}`).sort();
        expect(named).toEqual(
          others.flatMap((other) => [`${other} → ${centre?.text}`, `${centre?.text} → ${other}`]).sort(),
        );
        for (const box of boxes) {
          if (box.text.startsWith('c')) expect(box.right).toBeLessThan(centre?.left ?? 0);
          if (box.text.startsWith('s')) expect(box.left).toBeGreaterThan(centre?.right ?? 0);
        }
        for (const row of drawing.split('\n')) expect(displayWidth(row)).toBeLessThanOrEqual(100);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 200) },
    );
  });

  test('lists what is too much to draw', () => {
    const services = Array.from({ length: 30 }, (_, at) => ({
      name: `Store ${at}`,
      kind: 'database',
      external: true,
    }));
    const drawing = drawContext({ system: 'Orders', clients: [], services }, boxGlyphs) ?? '';
    expect(drawing).toContain('Too many to draw: 0 clients and 30 services, listed.');
    for (const { name } of services) expect(drawing).toContain(`  ${name} [database]  `);
  });

  test('is nothing where nothing is around the system', () => {
    expect(drawContext({ system: 'Orders', clients: [], services: [] }, boxGlyphs)).toBeUndefined();
  });
});
