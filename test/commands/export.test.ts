import { describe, expect, test } from 'vitest';
import type { ExportRequest } from '../../src/commands/export.ts';
import { exportSpec } from '../../src/commands/export.ts';
import { Cancelled, UserError } from '../../src/errors.ts';
import type { World } from '../../src/world.ts';
import { repositoryOf } from '../support/repository-of.ts';
import { scripted } from '../support/scripted.ts';
import { worldOf } from '../support/world-of.ts';

const path = 'docs/specs/checkout.md';

/** A specification that nobody has made with a tool. */
const written = `# Technical Specification: Checkout

## Components

### Web

**Dependencies:**
- Orders

### Orders

**Dependencies:**
- Stripe

## Data Flow

1. Web sends the cart
2. Orders asks Stripe

## Data Model

#### Customer

| Field | Type | Constraints |
|-------|------|-------------|
| id | uuid | PK |

#### Order

| Field | Type | Constraints |
|-------|------|-------------|
| id | uuid | PK |
| customer_id | uuid | FK Customer |

#### Item

| Field | Type | Constraints |
|-------|------|-------------|
| id | uuid | PK |

#### Relationships

- Order 1-* Item
`;

/** Exports a specification, and gives all that was printed and said. */
const exported = async (
  text: string,
  request: Partial<ExportRequest> = {},
  parts: Partial<World> = {},
): Promise<{ printed: string; said: string }> => {
  const { world, printed, said } = worldOf({ [path]: text }, parts);
  await exportSpec(world, { format: 'ascii', asciiOnly: false, json: false, ...request });
  return { printed: printed.join(''), said: said.join('\n') };
};

/** The Markdown of an export, as a label and a fence each. */
const partsIn = (markdown: string): string[] =>
  [...markdown.matchAll(/^## (.+)\n\n(```\w*)\n([^`]+)\n```$/gm)].map(
    ([, label, fence, text = '']) => `${label} ${fence} ${text.split('\n')[0]}`,
  );

describe('all drawings of a specification', () => {
  test('stand below the labels of their parts, as Markdown: in characters', async () => {
    const { printed, said } = await exported(written);
    expect(partsIn(printed).map((part) => part.replace(/─+/, '─'))).toEqual([
      'System Context ``` ┌─┐',
      'Component Design ``` ┌─┐',
      'Data Flow ``` 1. Web sends the cart',
      'Relationships ``` [Order]    1─* [Item]',
    ]);
    expect(printed).toContain('1. Web sends the cart\n   ↓\n2. Orders asks Stripe\n');
    expect(printed).toMatch(/[^\n]\n$/);
    expect(said).toBe('');
  });

  test('or as Mermaid', async () => {
    expect(partsIn((await exported(written, { format: 'mermaid' })).printed)).toEqual([
      'System Context ```mermaid flowchart LR',
      'Component Design ```mermaid flowchart TD',
      'Data Flow ```mermaid sequenceDiagram',
      'Relationships ```mermaid erDiagram',
    ]);
  });

  test('or with ASCII alone', async () => {
    const { printed } = await exported(written, { asciiOnly: true });
    expect(printed).toMatch(/^[ -~\n]+$/);
    expect(printed).toContain('\n   v\n');
  });

  test('hold the relationships that foreign keys tell, as those of a new specification do', async () => {
    const { printed } = await exported(written);
    expect(printed).toContain('[Order]    1──────* [Item]\n[Customer] 1──────* [Order]\n');
  });

  test('are only those of parts with something to draw', async () => {
    const { printed } = await exported(
      '# Technical Specification: Checkout\n\n## Data Flow\n\n1. Somebody pays\n',
    );
    expect(partsIn(printed)).toEqual(['Data Flow ``` 1. Somebody pays']);
  });

  test('are in characters where Mermaid has no diagram: of a flow that names nobody, of too many components', async () => {
    const name = 'Component '.repeat(10);
    const many = Array.from({ length: 500 }, (_, at) => `### Component: ${name}${at}\n\nDoes it.\n`).join(
      '\n',
    );
    const text = `# Technical Specification: Checkout\n\n## Data Flow\n\n1. Somebody pays\n\n## Detailed Design\n\n${many}`;
    const { printed } = await exported(text, { format: 'mermaid' });
    expect(printed).toContain('## Component Design\n\n```\n┌');
    expect(printed).toContain('## Data Flow\n\n```\n1. Somebody pays\n```');
  });

  test('hold nothing that controls a terminal', async () => {
    const hostile = written
      .replace('sends', '\u001B[31msends')
      .replace('### Web', '### \u001B]0;x\u0007Web')
      .replace(': Checkout', ': \u009B31mCheckout')
      .replace('#### Item', '#### I\u0007tem');
    for (const format of ['ascii', 'mermaid'] as const)
      expect((await exported(hostile, { format })).printed).not.toMatch(
        /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/,
      );
  });
});

describe('one drawing', () => {
  test('is printed as it is, for another program', async () => {
    const { printed } = await exported(written, { format: 'mermaid', drawing: 'component-design' });
    expect(printed).toMatch(/^flowchart TD\n[^`#]*\n$/);
    expect((await exported(written, { drawing: 'data-flow' })).printed).toBe(
      '1. Web sends the cart\n   ↓\n2. Orders asks Stripe\n',
    );
  });

  test('is refused where it is not what that program reads', async () => {
    const text = '# Technical Specification: Checkout\n\n## Data Flow\n\n1. Somebody pays\n';
    const refused = exported(text, { format: 'mermaid', drawing: 'data-flow' });
    await expect(refused).rejects.toThrow('Mermaid has no diagram for this Data Flow');
    await expect(refused).rejects.toBeInstanceOf(UserError);
  });
});

describe('nothing to draw', () => {
  test('is said, and nothing is printed', async () => {
    for (const format of ['ascii', 'mermaid'] as const)
      expect(await exported('# Technical Specification: Checkout\n\nText.\n', { format })).toEqual({
        printed: '',
        said: `${path} has nothing to draw.`,
      });
  });

  test('so it is of one drawing', async () => {
    for (const format of ['ascii', 'mermaid'] as const)
      expect(
        await exported('# Technical Specification: Checkout\n\nText.\n', {
          format,
          drawing: 'relationships',
        }),
      ).toEqual({
        printed: '',
        said: `${path} has nothing to draw as Relationships.`,
      });
  });
});

test('--json prints one object', async () => {
  const { printed } = await exported(written, { json: true, drawing: 'data-flow' });
  expect(JSON.parse(printed)).toEqual({
    command: 'export',
    format: 'ascii',
    spec: { path },
    drawings: [
      {
        name: 'data-flow',
        label: 'Data Flow',
        form: 'ascii',
        text: '1. Web sends the cart\n   ↓\n2. Orders asks Stripe',
      },
    ],
    changes: [],
    findings: [],
    nextSteps: [],
  });
  const none = await exported('# Technical Specification: Checkout\n', { json: true });
  expect(JSON.parse(none.printed)).toMatchObject({ drawings: [] });
});

describe('which specification', () => {
  const two = { [path]: written, 'docs/specs/returns.md': '# Technical Specification: Returns\n' };

  test('is the one that is named, by its feature or its file, whatever file that is', async () => {
    const notes = { ...two, 'notes.md': '# Notes\n\n## Data Flow\n\n1. Ann writes\n' };
    const parts = { repository: repositoryOf(notes) };
    expect((await exported('', { name: 'checkout' }, parts)).printed).toContain('Web sends the cart');
    expect((await exported('', { file: 'notes.md' }, parts)).printed).toContain('1. Ann writes');
  });

  test('is chosen by the person who is there', async () => {
    const ask = scripted([['Specification', 'Checkout']]);
    expect((await exported('', {}, { repository: repositoryOf(two), ask })).printed).toContain(
      'sends the cart',
    );
    const back = scripted([['Specification', 'Checkout', 'back']]);
    await expect(exported('', {}, { repository: repositoryOf(two), ask: back })).rejects.toThrow(Cancelled);
  });

  test('has to be told where nobody can be asked', async () => {
    await expect(exported('', {}, { repository: repositoryOf(two) })).rejects.toThrow(
      'which one? 2 specifications could be meant',
    );
    await expect(exported('', {}, { repository: repositoryOf({}) })).rejects.toThrow(
      'no specification is here to export',
    );
  });

  test('is found whatever the settings of the repository say', async () => {
    const files = { [path]: written, '.tech-spec.yaml': 'diagrams: [' };
    expect((await exported('', {}, { repository: repositoryOf(files) })).printed).toContain('Data Flow');
  });
});
