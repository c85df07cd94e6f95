import { expect, test } from 'vitest';
import { readSpec } from '../../../src/document/read/read-spec.ts';
import { writeItem } from '../../../src/render/write-item.ts';
import { placeItem } from '../../support/place-item.ts';

const added = (text: string, name: string, fields?: { name: string; type?: string }[]): string => {
  const entity = fields === undefined ? { name } : { name, fields };
  const written = writeItem('entity', entity, { path: 'docs/spec.md', entities: [] });
  const placed = placeItem(readSpec(text), 'entities', { key: name.toLowerCase(), written });
  if (placed.kind !== 'splices') throw new Error(JSON.stringify(placed));
  return placed.after.text.slice(text.length);
};

const own = '## Data Model\n\n### Order\n\n| Column | Type | PII |\n|---|---|---|\n| id | uuid | no |\n';

test('an entity without fields has an empty table beside entities with columns of their own', () => {
  expect(added(own, 'Item')).toBe('\n### Item\n\n| Column | Type | PII |\n|---|---|---|\n');
});

test('the fields stand in the columns of the last sibling', () => {
  expect(added(own, 'Item', [{ name: 'a|b', type: 'text' }])).toBe(
    '\n### Item\n\n| Column | Type | PII |\n|---|---|---|\n| a\\|b | text | |\n',
  );
});

test('beside the template’s own columns, an entity without fields shows what is open', () => {
  const text = own
    .replace('Column | Type | PII', 'Field | Type | Constraints | Description')
    .replace('---|', '---|---|');
  expect(added(text, 'Item')).toContain('| field1 | String |');
});

test.each([
  ['| Order | id, total |', '| Item | id |\n'],
  ['| Order | id uuid, total int |', '| Item | id uuid |\n'],
])('fields in one cell have types where those of others do: %s', (row, expected) => {
  const text = `## Entities\n\n| Entity | Fields |\n|--------|--------|\n${row}\n`;
  expect(added(text, 'Item', [{ name: 'id', type: 'uuid' }])).toBe(expected);
});
