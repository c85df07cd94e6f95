import { describe, expect, test } from 'vitest';
import { additionOf } from '../support/addition-of.ts';

const spec = (tests: string): string => `## Detailed Design

### Component: Cart

**Purpose:** keeps carts

## Testing Strategy

### Unit Tests
${tests}
`;

test('a new component gets its line where the lines of the others stand as they were derived', () => {
  const { text } = additionOf(spec('- cart: *keeps* carts\n- By hand'), 'components: ["Price: prices"]');
  expect(text).toContain('- By hand\n- Price: prices\n');
});

test('an open part is filled with what follows', () => {
  const { text } = additionOf(
    spec('- [What will be unit tested]\n- [Coverage targets]'),
    'components: ["Price: prices"]',
  );
  expect(text).toContain('### Unit Tests\n- Cart: keeps carts\n- Price: prices\n');
});

test.each([
  ['a list by hand', '- All of it'],
  ['a text by hand', 'We test all of it.'],
])('%s is left as it is', (_, tests) => {
  const { text } = additionOf(spec(tests), 'components: ["Price: prices"]');
  expect(text).toContain(`### Unit Tests\n${tests}\n`);
  expect(text).not.toContain('- Price: prices');
});

test('a component that is there already brings nothing', () => {
  const before = spec('- Cart: keeps carts');
  expect(additionOf(before, 'components: ["cart: other words"]').text).toBe(before);
});

const model = (drawing: string): string => `## Data Model

### Entities

#### Order

| Field | Type | Constraints |
|-------|------|-------------|
| id | uuid | PK |
${drawing}`;

test('a foreign key of a new entity is drawn where relationships are drawn', () => {
  const drawn = additionOf(
    model('\n#### Relationships\n\n```\n[Cart] 1──────* [Line]\n```\n'),
    'entities: ["Item: id uuid pk, order_id uuid fk Order"]',
  );
  expect(drawn.text).toContain('[Cart] 1──────* [Line]\n[Order] 1──────* [Item]\n');
  const none = additionOf(model(''), 'entities: ["Item: id uuid pk, order_id uuid fk Order"]');
  expect(none.text).not.toContain('Relationships');
});

test('a relationship that somebody took out is not brought back by another entity', () => {
  const before = `${model('')}| customer_id | uuid | FK Customer |

#### Customer

| Field | Type |
|-------|------|
| id | uuid |

#### Relationships

\`\`\`
[Cart] 1──────* [Line]
\`\`\`
`;
  const { text } = additionOf(before, 'entities: ["Note: id uuid pk"]');
  expect(text).toContain('#### Note');
  expect(text).not.toContain('[Customer]');
});

describe('how a new endpoint authenticates', () => {
  const endpoints = '{ endpoints: [{ method: GET, path: /b, authentication: "Required - Bearer" }] }';
  const api = (said: string): string =>
    `## API Design\n\n#### GET /a\n\n**Authentication:** None\n\n## Security Considerations\n\n### Authentication\n${said}\n`;

  test.each([
    [
      'in place of the sample',
      '[How authentication is handled]',
      '- GET /a: None\n- GET /b: Required - Bearer\n',
    ],
    ['below the lines of the others', '* GET /a: None', '* GET /a: None\n* GET /b: Required - Bearer\n'],
    [
      'below a list that has a word before it',
      'Tokens.\n\n- GET /a: None',
      '- GET /a: None\n- GET /b: Required - Bearer\n',
    ],
    [
      'in a list of its own above one by hand',
      '[How authentication is handled]\n\n- Tokens\n* Keys',
      '* GET /a: None\n* GET /b: Required - Bearer\n\n- Tokens\n* Keys\n',
    ],
    [
      'in a list of its own between two by hand',
      '- Tokens\n\n[How authentication is handled]\n\n* Keys',
      '- Tokens\n\n+ GET /a: None\n+ GET /b: Required - Bearer\n\n* Keys\n',
    ],
  ])('is told %s', (_, said, told) => {
    expect(additionOf(api(said), endpoints).text).toContain(told);
  });

  test.each([
    ['a text by hand', 'Tokens.'],
    ['a list by hand', '- Tokens'],
    ['a text by hand below the sample', '[How authentication is handled]\n\nTokens.'],
    ['a reason why there is none', '[How authentication is handled]\n\nNot applicable - all is public'],
    // What is indented would become a part of the list.
    ['a sample above code', '[How authentication is handled]\n\n    Authorization: Bearer'],
  ])('is not told in %s', (_, said) => {
    expect(additionOf(api(said), endpoints).text).toContain(`### Authentication\n${said}\n`);
  });
});
