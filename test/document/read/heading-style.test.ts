import { describe, expect, test } from 'vitest';
import { headingStyle } from '../../../src/document/read/heading-style.ts';
import { readSpec } from '../../../src/document/read/read-spec.ts';
import { itemKey } from '../../../src/render/item-key.ts';
import { writeItem } from '../../../src/render/write-item.ts';
import type { Entity } from '../../../src/spec/model.ts';
import { placeItem } from '../../support/place-item.ts';

describe('the style of a heading', () => {
  test.each([
    ['entities', '1. p', '1.'],
    ['entities', String.raw`1\. p`, undefined],
    ['entities', String.raw`A\) p`, undefined],
    ['components', '3.2 Component: Cart', '3.2'],
    ['components', String.raw`3\.2 Component: Cart`, undefined],
    ['endpoints', String.raw`2. GET /a\_b`, '2.'],
    ['endpoints', '**2.** GET /a', '2.'],
  ] as const)('of %s: %s is numbered %s', (part, rawTitle, numbering) => {
    expect(headingStyle(part, rawTitle).numbering).toBe(numbering);
  });

  test.each([
    ['GET `/x`', true],
    ['`GET /x`', true],
    [String.raw`GET /x:\`y\``, false],
    ['GET /x', false],
  ])('%s: is it in code? %s', (rawTitle, code) => {
    expect(headingStyle('endpoints', rawTitle).code).toBe(code);
    const { items } = readSpec(`## API Design\n\n#### ${rawTitle}\n`);
    expect(items.endpoints[0]?.container).toMatchObject({ code });
  });
});

const table = '| Field | Type |\n|-------|------|\n| id | uuid |\n';
const place = { path: 'x.md', entities: [] };

const add = (text: string, entity: Entity, into?: string) =>
  placeItem(
    readSpec(text),
    'entities',
    { key: itemKey('entity', entity, place), written: writeItem('entity', entity, place) },
    into === undefined ? {} : { into },
  );

describe('an entity', () => {
  test.each(['1\\. p', '1. p'])('called %s alone does not make a list of the others', (heading) => {
    const text = `## Data Model\n\n### Entities\n\n#### ${heading}\n\n${table}`;
    const placed = add(text, { name: 'Order' });
    expect(placed.kind === 'splices' && placed.after.text).toMatch(/\n#### Order\n/);
  });

  test.each(['## 4. Data Model\n\n### 4.1 Entities\n', '## Data Model\n\n### Entities\n'])(
    'whose name begins with a number is there the second time: %j',
    (text) => {
      const first = add(text, { name: '1. p' }, readSpec(text).outline[1]?.title);
      expect(first.kind).toBe('splices');
      if (first.kind !== 'splices') return;
      expect(first.after.items.entities.map(({ item }) => item.name)).toEqual(['1. p']);
      expect(add(first.after.text, { name: '1. p' }, first.after.outline[1]?.title).kind).toBe('present');
    },
  );

  test.each(['Component: m', 'Order Component', 'UI Component'])('may be called %s', (name) => {
    const text = `## Data Model\n\n### Entities\n\n#### ${name}\n\n${table}`;
    const { components, entities } = readSpec(text).items;
    expect([components.length, entities.map(({ item }) => item.name)]).toEqual([0, [name]]);
    for (const document of [text.replace(name, 'Other'), '## Data Model\n\n### Entities\n']) {
      const placed = add(document, { name });
      expect(placed.kind === 'splices' && placed.after.items.entities.at(-1)?.item.name).toBe(name);
    }
  });

  test('that would be read as something else is refused as that', () => {
    const entity = { key: 'm', written: { section: '#### Component: m', cells: {}, bullet: 'm' } };
    expect(placeItem(readSpec('## Data Model\n\n### Entities\n'), 'entities', entity)).toMatchObject({
      kind: 'refused',
      reason:
        '“Entities” would not be known for what it is in “Entities”, line 3, but as one of “Components”',
    });
  });
});
