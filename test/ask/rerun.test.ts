import { describe, expect, test } from 'vitest';
import { rerun } from '../../src/ask/rerun.ts';
import { emptyRerun, type RerunState } from '../../src/ask/rerun-state.ts';
import { noAnswers } from '../../src/spec/answers-schema.ts';
import { type Move, type Script, scripted, underCursor } from '../support/scripted.ts';
import { checkout, deskOf, newly } from './rerun-desk.ts';

/** A whole run by a script. */
const ran = async (moves: readonly Move[], desk = deskOf(), start: RerunState = emptyRerun()) => {
  const ask = scripted(moves);
  const state = await rerun(start, ask, desk);
  expect(ask.done()).toBe(true);
  return { state, ask, shown: desk.shown };
};

/** The question with a message, as it was asked last. */
const asked = (ask: Script, message: string) => {
  const question = ask.questions.findLast((other) => other.message === message);
  if (!question) throw new Error(`“${message}” was not asked`);
  return question;
};

/** A list's question, to be read as the prompt reads it: beside the locked lines. */
const reading = (ask: Script, message: string) => {
  const { read, complete, locked = [] } = asked(ask, message);
  return {
    locked,
    read: (text: string) => read?.(text, locked),
    complete: (text: string) => complete?.(text, locked),
  };
};

const write: readonly Move[] = [
  ['Change', underCursor],
  ['Write these changes?', underCursor],
];

const quit: readonly Move[] = [
  ['Change', 'Quit'],
  ['Quit without writing?', 'Quit, write nothing'],
];

describe('a further run', () => {
  test('says once what is here', async () => {
    const { shown } = await ran([
      ['Change', 'Add endpoints'],
      ['Endpoints', []],
      ['Change', 'Quit'],
    ]);
    expect(shown).toEqual([
      'Order checkout · docs/specs/TECH_SPEC-order-checkout.md · 2 components, 1 endpoint, 1 entity, 1 ADR',
    ]);
  });

  test('adds one component with five control keys beside its line', async () => {
    const { state, ask } = await ran([
      ['Change', underCursor],
      ['Components', ['FraudCheck: scores risk -> OrderDB']],
      ...write,
    ]);
    expect(state).toEqual(
      newly({ components: [{ name: 'FraudCheck', purpose: 'scores risk', dependencies: ['OrderDB'] }] }),
    );
    expect(ask.controlKeys()).toBe(5);
  });

  test('adds items of every kind that has a row of its own', async () => {
    const { state } = await ran([
      ['Change', 'Add endpoints'],
      ['Endpoints', ['POST /api/v1/orders Create an order']],
      ['Change', 'Add entities'],
      ['Data model', ['Customer: id uuid pk', 'Order 1-* Line']],
      ['Change', 'Add decisions'],
      ['Decisions', ['Use Redis over Memcached']],
      ...write,
    ]);
    expect(state?.answers).toMatchObject({
      endpoints: [{ method: 'POST', path: '/api/v1/orders', description: 'Create an order' }],
      entities: [{ name: 'Customer' }],
      relationships: [{ from: 'Order', to: 'Line', cardinality: '1-*' }],
      decisions: [{ title: 'Use Redis', alternatives: ['Memcached'] }],
    });
  });

  test('lets the person change and delete what is new, and keeps it when they step back', async () => {
    const { state } = await ran([
      ['Change', 'Add components'],
      ['Components', ['Web', 'Api'], 'back'],
      ['Change', 'Add components'],
      ['Components', ['Api', 'Queue']],
      ...write,
    ]);
    expect(state?.answers.components).toEqual([{ name: 'Api' }, { name: 'Queue' }]);
  });

  test('leaves no question on the screen', async () => {
    const { ask } = await ran([
      ['Change', 'Add components'],
      ['Components', ['Web']],
      ['Change', underCursor],
      ['Write these changes?', underCursor],
    ]);
    expect(ask.questions.every(({ fleeting }) => fleeting)).toBe(true);
  });

  test('asks again about what was left out before', async () => {
    const { state } = await ran(write, deskOf(), {
      ...newly({ logging: ['x'] }),
      into: { logging: '## Logs' },
      without: ['logging'],
    });
    expect(state).toMatchObject({ into: { logging: '## Logs' }, without: [] });
  });
});

describe('what stands in the document', () => {
  const opened = async (row: string, message: string) => {
    const { ask } = await ran([
      ['Change', row],
      [message, []],
      ['Change', 'Quit'],
    ]);
    return reading(ask, message);
  };

  test('is locked, each item as its line', async () => {
    expect((await opened('Add components', 'Components')).locked).toEqual([
      'Cart: keeps carts -> OrderDB',
      'OrderDB [database]',
    ]);
    expect((await opened('Add endpoints', 'Endpoints')).locked).toEqual([
      'GET /api/v1/orders/{id} Get an order',
    ]);
    expect((await opened('Add entities', 'Data model')).locked).toEqual([
      'Order: id uuid PK',
      'Customer 1-* Order',
    ]);
    expect((await opened('Add decisions', 'Decisions')).locked).toEqual(['Use PostgreSQL']);
  });

  test.each([
    ['Add components', 'Components', 'cart: again', 'cart is already there'],
    [
      'Add endpoints',
      'Endpoints',
      'GET /api/v1/orders/:order/',
      'GET /api/v1/orders/:order/ is already there',
    ],
    ['Add entities', 'Data model', 'order: total decimal', 'order is already there'],
    ['Add entities', 'Data model', 'Order *-1 Customer', 'Order – Customer is already there'],
    ['Add decisions', 'Decisions', 'use postgresql over MySQL', 'use postgresql is already there'],
  ])('%s: %s refuses “%s” a second time', async (row, message, line, reason) => {
    expect((await opened(row, message)).read(line)).toEqual({ kind: 'refused', reason });
  });

  test('is known as a dependency, external systems among it; anything else is new', async () => {
    const { read } = await opened('Add components', 'Components');
    expect(read('Web -> cart, Stripe')).not.toHaveProperty('note');
    expect(read('Web -> Cart, Kafka')).toMatchObject({ note: 'new: Kafka' });
  });

  test('completes with Tab', async () => {
    expect((await opened('Add components', 'Components')).complete('Web -> Ca')).toBe('Web -> Cart');
    expect((await opened('Add components', 'Components')).complete('Web -> Str')).toBe('Web -> Stripe');
    expect((await opened('Add endpoints', 'Endpoints')).complete('po')).toBe('POST /api/v1/orders');
    expect((await opened('Add entities', 'Data model')).complete('Line *-1 Or')).toBe('Line *-1 Order');
  });

  test('may be three hundred items', async () => {
    const components = Array.from({ length: 300 }, (_, index) => ({ name: `Service${index}` }));
    const here = { ...checkout, items: { ...noAnswers(), components } };
    const { ask, shown } = await ran(
      [
        ['Change', 'Add components'],
        ['Components', []],
        ['Change', 'Quit'],
      ],
      deskOf({ here }),
    );
    const { locked, read } = reading(ask, 'Components');
    expect(locked).toHaveLength(300);
    expect(read('service7')).toMatchObject({ kind: 'refused' });
    expect(shown[0]).toMatch(/\.md · 300 components$/);
  });

  test('may be nothing that is recognised', async () => {
    const here = { ...checkout, items: noAnswers(), open: [], details: {} };
    const { state, ask, shown } = await ran(
      [['Change', 'Add components'], ['Components', ['Web']], ...write],
      deskOf({ here }),
    );
    expect(shown[0]).toMatch(/ · no components, endpoints, entities or ADRs yet$/);
    expect(asked(ask, 'Components').locked).toBeUndefined();
    expect(state?.answers.components).toEqual([{ name: 'Web' }]);
  });

  test('is recognised by its name where its line would say something else', async () => {
    const items = { ...noAnswers(), components: [{ name: 'Cart', dependencies: ['DB', 'db'] }] };
    const desk = deskOf({ here: { ...checkout, items } });
    const { ask } = await ran(
      [
        ['Change', 'Add components'],
        ['Components', []],
        ['Change', 'Quit'],
      ],
      desk,
    );
    expect(reading(ask, 'Components').read('cart')).toMatchObject({ kind: 'refused' });
  });
});

describe('the header', () => {
  const header = async (title: string) => {
    const { shown } = await ran([['Change', 'Quit']], deskOf({ here: { ...checkout, title } }));
    return shown[0] ?? '';
  };

  test('is one line with the path in sight, however long or strange the title', async () => {
    expect(await header('订单结算')).toMatch(/^订单结算 · docs\/specs/);
    expect(await header('A\n\x1b[31mB')).toMatch(/^A B · docs\/specs/);
    expect((await header('long '.repeat(40))).indexOf('docs/specs')).toBeLessThan(60);
  });
});

describe('the menu', () => {
  const menus = ({ questions }: Script) => questions.filter(({ message }) => message === 'Change');
  const rows = (ask: Script, at: number) =>
    menus(ask)[at]?.choices?.map(({ name, description = '' }) => [name, description]);

  test('says what is here, what is new and what is open', async () => {
    const { ask } = await ran([['Change', 'Add components'], ['Components', ['Web -> Kafka']], ...quit]);
    expect(rows(ask, 0)).toEqual([
      ['Add components', '2 here'],
      ['Add endpoints', '1 here'],
      ['Add entities and relationships', '2 here'],
      ['Add decisions (one ADR each)', '1 here'],
      ['Add to other parts', 'threats, configuration, metrics, …'],
      ['Fill what is open', '3 parts (30 of 35 filled)'],
      ['Edit details', 'status, author, PRD, date'],
      ['Quit', ''],
    ]);
    expect(rows(ask, 1)?.slice(0, 3)).toEqual([
      ['Write 1 file', 'Components (1)'],
      ['Add components', '2 here, 1 new'],
      ['Add what others need', 'Kafka'],
    ]);
  });

  test('has writing under its cursor as soon as something is new, and no longer when it is gone', async () => {
    const { ask } = await ran([
      ['Change', 'Add components'],
      ['Components', ['Web']],
      ['Change', 'Add components'],
      ['Components', []],
      ['Change', 'Quit'],
    ]);
    expect(menus(ask).map(({ choices }) => choices?.[0]?.name)).toEqual([
      'Add components',
      'Write 1 file',
      'Add components',
    ]);
    expect(menus(ask)[1]?.initial).toBe('write');
  });

  test('counts the files that would be written', async () => {
    const desk = deskOf({
      preview: async ({ answers }) => ({ files: answers.decisions.length + 1, text: '', refused: [] }),
    });
    const { ask } = await ran(
      [['Change', 'Add decisions'], ['Decisions', ['Use Redis', 'Use Kafka']], ...quit],
      desk,
    );
    expect(rows(ask, 1)?.[0]?.[0]).toBe('Write 3 files');
  });

  test('has no row for what is open where nothing is', async () => {
    const desk = deskOf({ here: { ...checkout, open: ['componentDesign'] } });
    const { ask } = await ran([['Change', 'Quit']], desk);
    expect(rows(ask, 0)?.map(([name]) => name)).not.toContain('Fill what is open');
  });

  test('offers what new components need as components', async () => {
    const { state } = await ran([
      ['Change', 'Add components'],
      ['Components', ['Web -> Cart, Kafka']],
      ['Change', 'Add what others need'],
      ['Components', ['Web -> Cart, Kafka', 'Kafka']],
      ...write,
    ]);
    expect(state?.answers.components.map(({ name }) => name)).toEqual(['Web', 'Kafka']);
  });
});

test('what a flag says of the title block can be written as well', async () => {
  const { state } = await ran(write, deskOf(), newly({ author: 'Bo' }));
  expect(state?.answers.author).toBe('Bo');
  expect((await ran([['Change', 'Quit']], deskOf(), newly({ date: '2026-12-01' }))).state).toBeUndefined();
});

describe('quitting', () => {
  test('asks nothing while nothing is new', async () => {
    expect((await ran([['Change', '', 'back']])).state).toBeUndefined();
  });

  test('asks before what is new is dropped, and stays by itself', async () => {
    const { state } = await ran([
      ['Change', 'Add components'],
      ['Components', ['Web']],
      ['Change', '', 'back'],
      ['Quit without writing?', underCursor],
      ['Change', 'Quit'],
      ['Quit without writing?', '', 'back'],
      ...write,
    ]);
    expect(state?.answers.components).toEqual([{ name: 'Web' }]);
  });

  test('drops it on the person’s word', async () => {
    const moves: readonly Move[] = [['Change', 'Add components'], ['Components', ['Web']], ...quit];
    expect((await ran(moves)).state).toBeUndefined();
  });
});
