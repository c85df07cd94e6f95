import { expect, test } from 'vitest';
import { erField } from '../../../src/diagrams/mermaid/er-field.ts';
import type { Field } from '../../../src/spec/model.ts';

test.each<[Field, string]>([
  [{ name: 'id', type: 'uuid', constraints: 'PK' }, 'uuid id PK'],
  [{ name: 'note' }, '_ note'],
  [{ name: 'total', type: 'decimal(12,2)' }, 'decimal total "decimal(12,2)"'],
  [
    { name: 'order_id', type: 'uuid', constraints: 'PK, FK Order Line, NOT NULL' },
    'uuid order_id PK, FK "→ Order Line, NOT NULL"',
  ],
  [
    { name: 'total', type: 'int', constraints: 'DEFAULT 0 UNIQUE', description: 'with "taxes"' },
    'int total UK "DEFAULT 0, with #quot;taxes#quot;"',
  ],
  [
    { name: 'pk', type: 'enum(a|b)', constraints: 'UNIQUE, only of adults, CHECK (age != 17)' },
    'enum _pk UK "pk, enum(a|b), CHECK (age != 17), only of adults"',
  ],
])('%j', (field, line) => {
  expect(erField(field)).toBe(line);
});
