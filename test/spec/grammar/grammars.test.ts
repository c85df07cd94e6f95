import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Grammar, LineKind } from '../../../src/spec/grammar/grammar.ts';
import { grammars } from '../../../src/spec/grammar/grammars.ts';

const kinds = Object.keys(grammars) as LineKind[];
const grammarOf = (kind: LineKind): Grammar<unknown> => grammars[kind] as Grammar<unknown>;

const meanings: [LineKind, string, unknown][] = [
  ['component', 'OrderDB', { name: 'OrderDB' }],
  [
    'component',
    'Cart API [service]: keeps carts -> Price Service, Redis',
    { name: 'Cart API', kind: 'service', purpose: 'keeps carts', dependencies: ['Price Service', 'Redis'] },
  ],
  ['component', 'Web -> Cart (v2, new), Redis', { name: 'Web', dependencies: ['Cart (v2, new)', 'Redis'] }],
  ['component', 'Redis → none', { name: 'Redis', dependencies: [] }],
  ['component', 'std::vector: keeps items', { name: 'std::vector', purpose: 'keeps items' }],
  [
    'component',
    'Mapper: turns a -> b, always -> Redis',
    { name: 'Mapper', purpose: 'turns a -> b, always', dependencies: ['Redis'] },
  ],
  ['component', 'Bad: x ->OrderDB', { name: 'Bad', purpose: 'x', dependencies: ['OrderDB'] }],
  ['component', 'Mapper: maps a->b', { name: 'Mapper', purpose: 'maps a->b' }],
  ['component', '  注文サービス :\t注文を受ける  ', { name: '注文サービス', purpose: '注文を受ける' }],
  [
    'external',
    'Stripe [service]: authorises cards',
    { name: 'Stripe', kind: 'service', description: 'authorises cards' },
  ],
  [
    'endpoint',
    'post /api/v1/orders Create an order',
    { method: 'POST', path: '/api/v1/orders', description: 'Create an order' },
  ],
  [
    'endpoint',
    'GET /orders/{id} - Get: one',
    { method: 'GET', path: '/orders/{id}', description: 'Get: one' },
  ],
  [
    'error',
    '402 PAYMENT_DECLINED The card was declined',
    { status: 402, code: 'PAYMENT_DECLINED', description: 'The card was declined' },
  ],
  ['error', '404 No such order', { status: 404, description: 'No such order' }],
  ['entity', 'Order', { name: 'Order' }],
  [
    'entity',
    'Order: id uuid pk, customer_id uuid fk Customer, total decimal(12,2) not null, status enum(open|paid)',
    {
      name: 'Order',
      fields: [
        { name: 'id', type: 'uuid', constraints: 'PK' },
        { name: 'customer_id', type: 'uuid', constraints: 'FK Customer' },
        { name: 'total', type: 'decimal(12,2)', constraints: 'NOT NULL' },
        { name: 'status', type: 'enum(open|paid)' },
      ],
    },
  ],
  [
    'entity',
    `Line: at timestamp with time zone required default now(), order_item fk Order Item unique, note "said, by them", n pk`,
    {
      name: 'Line',
      fields: [
        { name: 'at', type: 'timestamp with time zone', constraints: 'NOT NULL DEFAULT now()' },
        { name: 'order_item', constraints: 'FK Order Item UNIQUE' },
        { name: 'note', description: 'said, by them' },
        { name: 'n', constraints: 'PK' },
      ],
    },
  ],
  ['relationship', 'Customer 1-* Order', { from: 'Customer', to: 'Order', cardinality: '1-*' }],
  ['relationship', '[Order Line] *──────1 [Order]', { from: 'Order Line', to: 'Order', cardinality: '*-1' }],
  ['relationship', 'Customer 1..n Order', { from: 'Customer', to: 'Order', cardinality: '1-*' }],
  ['relationship', 'Tag n:m Post', { from: 'Tag', to: 'Post', cardinality: '*-*' }],
  ['decision', 'Use X, over Y', { title: 'Use X', alternatives: ['Y'] }],
  ['decision', 'Use X, because Y asks for it', { title: 'Use X', context: 'Y asks for it' }],
  ['decision', 'Take over X over Y', { title: 'Take over X', alternatives: ['Y'] }],
  ['decision', 'Publish order events through an outbox', { title: 'Publish order events through an outbox' }],
  [
    'decision',
    'Use PostgreSQL over MongoDB, MySQL because orders need transactions over time',
    {
      title: 'Use PostgreSQL',
      alternatives: ['MongoDB', 'MySQL'],
      context: 'orders need transactions over time',
    },
  ],
  [
    'threat',
    'Replayed token => Idempotency key per cart',
    { threat: 'Replayed token', mitigation: 'Idempotency key per cart' },
  ],
  [
    'config',
    'DATABASE_URL=postgres://localhost/orders?a=b Where orders are stored',
    {
      variable: 'DATABASE_URL',
      default: 'postgres://localhost/orders?a=b',
      description: 'Where orders are stored',
    },
  ],
  [
    'config',
    'GREETING="hello there" What we say',
    { variable: 'GREETING', default: 'hello there', description: 'What we say' },
  ],
  ['config', 'API_KEY The key', { variable: 'API_KEY', description: 'The key' }],
  [
    'metric',
    'checkout_latency_p95: time to place an order; alert above 800 ms',
    { metric: 'checkout_latency_p95', description: 'time to place an order', threshold: 'above 800 ms' },
  ],
  ['metric', 'errors; alert above 1 %', { metric: 'errors', threshold: 'above 1 %' }],
  ['term', 'Outbox: a table: of events', { term: 'Outbox', definition: 'a table: of events' }],
  [
    'reference',
    'Payment API guide https://example.com/guide',
    { title: 'Payment API guide', url: 'https://example.com/guide' },
  ],
  ['reference', '[Guide](docs/guide.md#top)', { title: 'Guide', url: 'docs/guide.md#top' }],
  ['reference', 'The red book', { title: 'The red book' }],
  ['approver', 'Tech Lead', { role: 'Tech Lead' }],
  ['approver', 'Tech Lead: Ann Lee 2026-10-30', { role: 'Tech Lead', name: 'Ann Lee', date: '2026-10-30' }],
  ['text', ' Do we\n hold stock? ', 'Do we hold stock?'],
];

const refusals: [LineKind, string, RegExp][] = [
  ['component', ': places orders', /begins with a name/],
  ['component', '::', /begins with a name/],
  ['component', 'Web [] : x', /names no kind/],
  ['component', 'Web ->', /behind ->/],
  ['component', 'Web->Redis', /a space before it/],
  ['component', 'Web -> API, web', /its own ->/],
  ['component', '## Components', /heading/],
  ['entity', '# Entities', /heading/],
  ['entity', 'Customer 1-* ', /Customer 1-\* Order/],
  ['entity', 'Customer 0..1 Order', /Customer 1-\* Order/],
  ['entity', 'Item id, qty', /behind a colon/],
  ['component', 'Web -> Redis, redis', /redis stands twice/],
  ['component', 'Web -> Redis (cache', /a \) is missing/],
  ['endpoint', '/api/v1/orders', /GET \/api\/v1\/orders/],
  ['endpoint', 'PSOT /orders', /is it POST\?/],
  ['endpoint', 'GET orders', /begins with \//],
  ['error', 'PAYMENT_DECLINED', /status/],
  ['error', '200 OK', /status/],
  ['entity', 'Order: id uuid pk, total decimal nut null', /total: “nut” is no constraint/],
  ['entity', 'Order: id uuid fk', /fk Customer/],
  ['entity', 'Order: id, ID', /ID stands twice/],
  ['entity', 'Order: id enum(a, b', /a \) is missing/],
  ['entity', 'Order: 1st uuid', /“1st” is no name/],
  ['relationship', 'Customer has Order', /1-\*/],
  ['decision', 'Use X over , because y', /not chosen/],
  ['threat', '=> nothing', /begins with the threat/],
  ['config', '=x', /begins with a name/],
  ['metric', '; alert above 3', /begins with a name/],
  ['approver', 'Lead: Ann 2026-13-40', /no date/],
  ['text', ' ', /empty/],
];

describe('a line of the grammar', () => {
  test.each(meanings)('%s: %s', (kind, line, meaning) => {
    expect(grammarOf(kind).parse(line)).toEqual({ kind: 'value', value: meaning });
  });

  test.each(refusals)('%s refuses: %s', (kind, line, reason) => {
    expect(grammarOf(kind).parse(line)).toEqual({ kind: 'refused', reason: expect.stringMatching(reason) });
  });

  test.each(kinds)('%s: the example is understood, and printed as it stands', (kind) => {
    const grammar = grammarOf(kind);
    const example = grammar.parse(grammar.example);
    expect(example.kind).toBe('value');
    if (example.kind === 'value') expect(grammar.parse(grammar.print(example.value))).toEqual(example);
  });
});

const tokens = [
  'A',
  'b',
  'Order',
  'none',
  'pk',
  'fk',
  'not null',
  'unique',
  'default',
  'check',
  'uuid',
  'decimal(1,2)',
  'enum(a|b)',
  'over',
  'because',
  'alert',
  'GET',
  '/x',
  '/{id}',
  '402',
  'BAD_CODE',
  '1-*',
  '1',
  '*',
  'n',
  'https://x.y/z',
  'a.md',
  '2026-10-30',
  '2026-99-99',
  '[service]',
  '[]',
  '[a](b)',
  '->',
  '→',
  '=>',
  '=',
  ':',
  '::',
  ';',
  ',',
  '"',
  "'",
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '|',
  '`',
  '<!--',
  '{{x}}',
  '$&',
  '\\',
  '-',
  '–',
  '\n',
  '\t',
  ' ',
  '  ',
  '日本',
  '👩‍👩‍👧',
  '\u202e',
  '\u001b[31m',
];
const lines = fc.oneof(
  fc.array(fc.constantFrom(...tokens), { maxLength: 14 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...tokens), { maxLength: 14 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

describe.each(kinds)('whatever %s accepts', (kind) => {
  const grammar = grammarOf(kind);

  test('it can print back', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const read = grammar.parse(line);
        if (read.kind === 'value') expect(grammar.parse(grammar.print(read.value))).toEqual(read);
      }),
      { numRuns: 2000 },
    );
  });

  test('it has read whole: no word of the line is lost', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('alpha', 'beta', 'gamma', 'delta'), { minLength: 1, maxLength: 4 }),
        (words) => {
          const read = grammar.parse(words.join(' '));
          if (read.kind === 'value')
            expect(grammar.print(read.value).match(/\w+/g)).toEqual(expect.arrayContaining(words));
        },
      ),
    );
  });
});
