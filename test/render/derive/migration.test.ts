import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { loadModule } from 'libpg-query';
import { beforeAll, describe, expect, test } from 'vitest';
import { migrationSql } from '../../../src/render/derive/migration.ts';
import { tableNames } from '../../../src/render/derive/table-names.ts';
import { entityLists, foreignKeyGraphs } from './arbitrary-entities.ts';
import { parsedEntity } from './parsed.ts';
import { type ReadTable, readSql } from './read-sql.ts';

const folder = new URL('../../cases/migrations/', import.meta.url);
const cases = readdirSync(folder);

const readCase = (name: string) => {
  const read = (file: string) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8');
  return {
    entities: read('entities.txt').trimEnd().split('\n').map(parsedEntity),
    expected: read('expected.sql'),
  };
};

beforeAll(() => loadModule());

describe.each(cases)('the migration of the case %s', (name) => {
  const { entities, expected } = readCase(name);
  const sql = migrationSql(entities, name.replaceAll('-', ' '));

  test('is what the case expects', () => expect(`${sql}\n`).toBe(expected));

  test('is SQL to PostgreSQL, with one table for each entity that has fields', () => {
    const names = tableNames(entities);
    const created = entities.filter(({ fields }) => fields).map((found) => names.get(found.name));
    expect(
      readSql(sql ?? ';')
        .tables.map((table) => table.name)
        .toSorted(),
    ).toEqual(created.toSorted());
  });
});

describe('a migration', () => {
  test('does not exist where no entity has fields', () => {
    expect(migrationSql([], 'Nothing')).toBeUndefined();
    expect(migrationSql([{ name: 'Order' }, { name: 'Customer', fields: [] }], 'Nothing')).toBeUndefined();
  });

  test('has a title of one line', () => {
    const sql = migrationSql([parsedEntity('Order: id')], 'First\n DROP TABLE orders;\r\nx');
    expect(sql?.split('\n')[0]).toBe('-- Migration: First DROP TABLE orders; x');
    expect(readSql(sql ?? '').kinds).toEqual(['CreateStmt']);
  });

  test.each([
    ['must be positive', 'a TEXT -- must be positive'],
    ['NOT NULL, must be > 0; or less', 'a TEXT NOT NULL -- must be > 0; or less'],
    ["unique, one of ('a', 'b')", "a TEXT UNIQUE -- one of ('a', 'b')"],
    ["it's open (", "a TEXT -- it's open ("],
    ['x\n); DROP TABLE orders; --', 'a TEXT -- x ); DROP TABLE orders; --'],
    ['check (a; b)', 'a TEXT -- CHECK (a; b)'],
    ["check (a = ')", "a TEXT -- CHECK (a = ')"],
    ['check (a -- b)', 'a TEXT -- CHECK (a -- b)'],
    ['check (a /* b)', 'a TEXT -- CHECK (a /* b)'],
    ['check (a = $$ b)', 'a TEXT -- CHECK (a = $$ b)'],
    [String.raw`check (a = e'\' or a = 'b')`, String.raw`a TEXT -- CHECK (a = e'\' or a = 'b')`],
    ["check (a in ('x;', '--'))", "a TEXT CHECK (a in ('x;', '--'))"],
    ['ON DELETE CASCADE', 'a TEXT -- ON DELETE CASCADE'],
    [
      'FK Customer ON UPDATE no action ON DELETE set null, NOT NULL',
      'a TEXT NOT NULL REFERENCES customers ON DELETE SET NULL ON UPDATE NO ACTION',
    ],
  ])('keeps the constraint %j as SQL or as a comment', (constraints, line) => {
    const sql = migrationSql([{ name: 'Order', fields: [{ name: 'a', constraints }] }], 'Constraints') ?? '';
    expect(sql).toBe(`-- Migration: Constraints\nCREATE TABLE orders (\n  ${line}\n);`);
    expect(readSql(sql).kinds).toEqual(['CreateStmt']);
  });

  test('of any entities is SQL that creates each table once, and none before those it points to', () => {
    fc.assert(
      fc.property(entityLists, fc.string({ unit: 'binary' }), (entities, title) => {
        const withFields = entities.filter(({ fields = [] }) => fields.length > 0);
        const sql = migrationSql(entities, title);
        expect(sql === undefined).toBe(withFields.length === 0);
        const { tables, added } = readSql(sql ?? ';');
        expect(tables.map(({ columns }) => columns.length).toSorted()).toEqual(
          withFields.map(({ fields = [] }) => fields.length).toSorted(),
        );
        const names = tables.map(({ name }) => name);
        for (const list of [names, ...tables.map(({ columns }) => columns)])
          expect(new Set(list).size).toBe(list.length);
        tables.forEach(({ pointsTo }, place) => {
          for (const target of pointsTo) expect(names.indexOf(target)).toBeLessThanOrEqual(place);
        });
        for (const { to } of added) expect(names).toContain(to);
      }),
      { numRuns: 400 },
    );
  });

  test('has every foreign key once, those of circles at the end', () => {
    fc.assert(
      fc.property(foreignKeyGraphs, ({ entities, edges }) => {
        const { tables, added } = readSql(migrationSql(entities, 'Graph') ?? '');
        const inline = tables.flatMap(({ name, pointsTo }) => pointsTo.map((to) => `${name} ${to}`));
        const later = added.map(({ from, to }) => `${from} ${to}`);
        const names = tableNames(entities);
        const expected = edges.map(([from, to]) => `${names.get(from)} ${names.get(to)}`);
        expect([...inline, ...later].toSorted()).toEqual(expected.toSorted());
        for (const { from, to } of added) expect(reaches(tables, added, to, from)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

/** Whether foreign keys lead from one table to the other. */
const reaches = (
  tables: ReadTable[],
  added: { from: string; to: string }[],
  start: string,
  end: string,
): boolean => {
  const met = new Set([start]);
  for (const name of met) {
    for (const target of tables.find((table) => table.name === name)?.pointsTo ?? []) met.add(target);
    for (const { from, to } of added) if (from === name) met.add(to);
  }
  return met.has(end);
};
