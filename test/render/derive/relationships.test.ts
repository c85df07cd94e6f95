import { describe, expect, test } from 'vitest';
import { relationshipsOf } from '../../../src/render/derive/relationships.ts';
import { relationship } from '../../../src/spec/grammar/relationship.ts';
import { parsed, parsedEntity } from './parsed.ts';

const related = (answered: string[], ...entities: string[]): string[] =>
  relationshipsOf(
    answered.map((line) => parsed(relationship, line)),
    entities.map(parsedEntity),
  ).map(relationship.print);

const customer = 'Customer: id uuid pk';

describe('relationships', () => {
  test('are one to many for a foreign key, from what it points to', () => {
    expect(related([], customer, 'Order: id pk, c fk customers')).toEqual(['Customer 1-* Order']);
    expect(related([], 'Node: id pk, parent fk Node')).toEqual(['Node 1-* Node']);
  });

  test('are one to one where the key is unique or the primary key', () => {
    expect(related([], customer, 'Profile: id pk fk Customer')).toEqual(['Customer 1-1 Profile']);
    expect(related([], customer, 'Profile: id pk, c fk Customer unique')).toEqual(['Customer 1-1 Profile']);
    expect(related([], customer, 'Visit: c pk fk Customer, day date pk')).toEqual(['Customer 1-* Visit']);
  });

  test('stand once for several keys between the same two, the most open one', () => {
    expect(related([], customer, 'Order: a fk Customer unique, b fk Customer, c fk Customer unique')).toEqual(
      ['Customer 1-* Order'],
    );
    expect(related([], 'A: id pk, b fk B', 'B: id pk, a fk A')).toEqual(['B 1-* A', 'A 1-* B']);
  });

  test('are left as they were answered, in either direction and however the names are written', () => {
    const entities = [customer, 'Order Line: id pk, c fk Customer', 'Tag: id pk, c fk Customer'];
    expect(related(['customers *-* order-line'], ...entities)).toEqual([
      'customers *-* order-line',
      'Customer 1-* Tag',
    ]);
    expect(related(['Order Line *-1 Customer', 'A 1-1 B'], ...entities)).toEqual([
      'Order Line *-1 Customer',
      'A 1-1 B',
      'Customer 1-* Tag',
    ]);
  });

  test('say nothing of what is no entity, and hold for entities without a key', () => {
    expect(related([], 'Order: c fk Customer')).toEqual([]);
    expect(related([], 'Customer', 'Order: c fk Customer')).toEqual(['Customer 1-* Order']);
  });
});
