import { expect, test } from 'vitest';
import { readSpec } from '../../../src/document/read/read-spec.ts';

test.each([
  ['- GET /a: Lists all', 'Lists all'],
  ['- GET /a\n  Lists all', 'Lists all'],
  ['-\tGET /a\n\tLists **all**', 'Lists all'],
  ['- GET /a\n\n  Lists all\n\n  ```json\n  {}\n  ```', 'Lists all'],
  ['- GET /a: Lists all\n  - not these', 'Lists all'],
  ['- GET /a\n  - not these', undefined],
])('what an endpoint in a list does stands behind it or below it: %j', (list, description) => {
  const { items } = readSpec(`## Endpoints\n\n${list}\n- GET /b\n`);
  expect(items.endpoints.map(({ item }) => item.description)).toEqual([description, undefined]);
});
