import { describe, expect, test } from 'vitest';
import { readSpec } from '../../../src/document/read/read-spec.ts';
import { entityTitle } from '../../../src/document/splice/entity-title.ts';

const section = (title: string): string => `#### ${title}\n\n| Field | Type |\n|---|---|\n| id | uuid |\n`;

const read = (titles: readonly string[]) =>
  readSpec(`## Data Model\n\n### Entities\n\n${titles.map(section).join('\n')}`).items;

describe('the title of an entity', () => {
  test.each([
    ['Order', 'Order'],
    ['GET /q', 'GET \\/q'],
    ['Endpoint: get /q/r', 'Endpoint: get \\/q/r'],
    ['a GET /q', 'a GET /q'],
    ['1. Order', '1\\. Order'],
    ['A. GET /q', 'A\\. GET /q'],
    ['2) POST: /q', '2\\) POST: \\/q'],
  ])('%j is %j, and read back among its like', (name, title) => {
    expect(entityTitle(name)).toBe(title);
    const { entities, endpoints } = read([title, entityTitle(`${name} again`)]);
    expect(entities.map(({ item }) => item.name)).toEqual([name, `${name} again`]);
    expect(endpoints).toEqual([]);
  });

  test('is an endpoint where its slash has no backslash, or is none of its own', () => {
    expect(read(['GET /q', 'GET /a\\\\/b']).endpoints.map(({ item }) => item.path)).toEqual(['/q', '/a\\/b']);
  });
});
