import { describe, expect, test } from 'vitest';
import { nameKeys } from '../../../src/document/read/found.ts';
import { readSpec } from '../../../src/document/read/read-spec.ts';
import { itemsOf } from '../../../src/document/splice/part-items.ts';
import { itemKey } from '../../../src/render/item-key.ts';
import type { AddedItems } from '../../../src/render/write-item.ts';
import type { PartId } from '../../../src/spec/parts.ts';

const place = { path: 'x.md', entities: [] };

const isThere = <K extends keyof AddedItems>(text: string, part: PartId, kind: K, item: AddedItems[K]) =>
  itemsOf(readSpec(text), part).some(({ keys }) => keys.includes(itemKey(kind, item, place)));

describe('the same item under another decoration', () => {
  test.each([
    '### Component: Cart API',
    '### 3.2 Component: **Cart API**',
    '### `Cart API` (core)',
    '### 🛒 "Cart API" [core]',
    '### Cart API Component',
    '### _Cart API_ ###',
    '| Component | Purpose |\n|---|---|\n| 1. “cart api” (core) | keeps |',
  ])('component: %s', (heading) => {
    const text = `## Components\n\n${heading}\n\n**Purpose:** keeps\n`;
    expect(isThere(text, 'components', 'component', { name: 'Cart API' })).toBe(true);
    expect(isThere(text, 'components', 'component', { name: '`cart api`' })).toBe(true);
    expect(isThere(text, 'components', 'component', { name: 'Cart' })).toBe(false);
  });

  test.each([
    '### GET /carts/:id',
    '### get /carts/<id>/',
    '### 2. `GET /carts/<cartId>` (v1)',
    '**GET /Carts/{id}/** gives a cart',
    '| Method | Path |\n|---|---|\n| `get` | /carts/<id> |',
  ])('endpoint: %s', (line) => {
    const text = `## API\n\n${line}\n`;
    const item = { method: 'GET', path: '/carts/{cart_id}' } as const;
    expect(isThere(text, 'endpoints', 'endpoint', item)).toBe(true);
    expect(isThere(text, 'endpoints', 'endpoint', { ...item, method: 'PUT' })).toBe(false);
    expect(isThere(text, 'endpoints', 'endpoint', { ...item, path: '/carts' })).toBe(false);
  });

  test.each([
    [
      'entities',
      'entity',
      { name: 'Order' },
      '### Entities\n\n#### 2) **`Order`** (root)\n\n|Field|Type|\n|-|-|\n|id|uuid|',
    ],
    [
      'config',
      'config',
      { variable: 'PORT' },
      '### Configuration\n\n|Variable|Default|\n|-|-|\n|**`PORT`** (required)|80|',
    ],
    [
      'glossary',
      'term',
      { term: 'Outbox' },
      '### Glossary\n\n|Term|Definition|\n|-|-|\n|“outbox” (n.)|a table|',
    ],
    ['metrics', 'metric', { metric: 'p95' }, '### Metrics\n\n|Metric|Description|\n|-|-|\n|_`P95`_|time|'],
    ['externals', 'external', { name: 'Stripe (EU)' }, '### System Context\n\n- Stripe (EU): takes cards'],
    ['references', 'reference', { url: 'docs/a.md' }, '### References\n\n- [Ours](docs/a.md "here")'],
  ] as const)('%s', (part, kind, item, text) => {
    expect(isThere(text, part, kind, item as never)).toBe(true);
  });

  test('the case of a variable counts', () => {
    const text = '### Configuration\n\n|Variable|Default|\n|-|-|\n|`PORT`|80|\n';
    expect(isThere(text, 'config', 'config', { variable: 'port' })).toBe(false);
  });
});

test('two names that differ in their brackets alone are two', () => {
  expect(nameKeys('Order (v1)')).toEqual(['order (v1)', 'order']);
  expect(itemKey('component', { name: 'Order (v2)' }, place)).toBe('order (v2)');
});

test('a name of nothing but decoration is itself', () => {
  expect(nameKeys('``')).toEqual(['``']);
});

test.each(['🛒', '`🛒`', '**🛒**'])(
  'a name of nothing but pictures is known without its marks: %s',
  (metric) => {
    const text = `### Metrics\n\n|Metric|Description|\n|-|-|\n|${metric}|time|\n`;
    expect(isThere(text, 'metrics', 'metric', { metric: '🛒' })).toBe(true);
    expect(isThere(text, 'metrics', 'metric', { metric: '``🛒``' })).toBe(true);
  },
);

test('an endpoint is no component, wherever it stands', () => {
  const { items } = readSpec('## Detailed Design\n\n### GET /a\n\n**Description:** gives\n');
  expect(items.components).toEqual([]);
  expect(items.endpoints).toHaveLength(1);
});

test('what stands below the label of another part is no item of a heading above it', () => {
  const { items } = readSpec('### Scope\n\n- a\n\n**Out of Scope:**\n- b\n\n**Later:**\n- c\n');
  expect(items.texts['scope.in']?.map(({ item }) => item)).toEqual(['a']);
  expect(items.texts['scope.out']?.map(({ item }) => item)).toEqual(['b']);
});
