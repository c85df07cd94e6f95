import { expect, test } from 'vitest';
import { dataModelQuestion } from '../../src/ask/data-model-lines.ts';

const { complete } = dataModelQuestion('Data model', { entities: [], relationships: [] });

test.each([
  ['Cust', 'Customer'],
  ['Order 1-* li', 'Order 1-* Line'],
  ['Order: customer_id uuid fk cu', 'Order: customer_id uuid fk Customer'],
  ['Order: total dec', 'Order: total dec'],
  ['Customer', 'Customer'],
  ['Customer 1-* Zeb', 'Customer 1-* Zeb'],
  ['', ''],
])('Tab completes “%s” to “%s”', (typed, completed) => {
  expect(complete(typed, ['Customer: id uuid', 'Line', 'Custom 1-* Line'])).toBe(completed);
});
