import { describe, expect, test } from 'vitest';
import { add } from '../../src/commands/add.ts';
import type { AddRequest } from '../../src/commands/request.ts';
import { UserError } from '../../src/errors.ts';
import { scripted } from '../support/scripted.ts';
import { worldOf } from '../support/world-of.ts';

const request = (parts: Partial<AddRequest>, ...components: string[]): AddRequest => ({
  sources: [{ kind: 'flags', values: { '--component': components } }],
  targets: {},
  dryRun: false,
  json: false,
  showDerived: false,
  ...parts,
});

const spec = (title: string): string => `# Tech Spec: ${title}\n\n## Components\n\n### Component: Cart\n`;

const two = { 'docs/specs/a.md': spec('Orders'), 'docs/specs/b.md': spec('Order returns') };

/** What a command refuses, as the person reads it. */
const refusalOf = async (run: Promise<void>): Promise<string> => {
  try {
    await run;
  } catch (error) {
    if (error instanceof UserError)
      return [error.message, ...error.problems.map(({ message }) => message), error.hint ?? ''].join('\n');
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('the specification that is added to', () => {
  test.each([
    ['its whole name', 'Orders', 'docs/specs/a.md'],
    ['its name in other letters', 'ORDER-returns', 'docs/specs/b.md'],
    ['the name of its file', 'b', 'docs/specs/b.md'],
    ['a part of its name', 'returns', 'docs/specs/b.md'],
  ])('is found by %s', async (_, specName, path) => {
    const { world, applied } = worldOf(two);
    await add(world, request({ specName }, 'Price'));
    expect(applied).toEqual([path]);
  });

  test('is found by the feature in the answers', async () => {
    const { world, applied } = worldOf(two);
    const sources = [
      { kind: 'flags' as const, values: { '--feature': ['orders'], '--component': ['Price'] } },
    ];
    await add(world, request({ sources }));
    expect(applied).toEqual(['docs/specs/a.md']);
  });

  test('is chosen where several could be meant', async () => {
    const ask = scripted([['Specification', 'Order returns']]);
    const { world, applied } = worldOf(two, { ask });
    await add(world, request({}, 'Price'));
    expect(applied).toEqual(['docs/specs/b.md']);
    expect(ask.done()).toBe(true);
  });

  test.each([
    [
      'nobody can choose',
      two,
      {},
      /2 specifications could be meant[\s\S]*a\.md · Orders[\s\S]*b\.md[\s\S]*--spec/,
    ],
    [
      'none has the name',
      two,
      { specName: 'Invoices' },
      /no specification here is called “Invoices”[\s\S]*a\.md/,
    ],
    ['several have the name', two, { specName: 'order' }, /2 specifications could be meant/],
    ['none is here', {}, {}, /no specification is here[\s\S]*--spec/],
    ['the file is not there', two, { targets: { specFile: 'c.md' } }, /there is no c\.md/],
  ])('is refused where %s', async (_, files, parts, message) => {
    const { world, applied } = worldOf(files);
    expect(await refusalOf(add(world, request(parts, 'Price')))).toMatch(message);
    expect(applied).toEqual([]);
  });

  test('is any Markdown file that was named', async () => {
    const { world, applied } = worldOf({ 'notes.md': '# Notes\n\n## Components\n' });
    await add(world, request({ targets: { specFile: 'notes.md' } }, 'Price'));
    expect(applied).toEqual(['notes.md']);
  });
});

describe('an item without a clear place', () => {
  const unclear = { 'docs/specs/a.md': '# Tech Spec: X\n\n## Components\n\nOne.\n\n## Components\n\nTwo.\n' };

  test('is asked for', async () => {
    const ask = scripted([['Where does “Price” go?', '“Components”, line 7']]);
    const { world, printed } = worldOf(unclear, { ask });
    await add(world, request({ dryRun: true }, 'Price'));
    expect(printed.join('')).toMatch(/ Two\.\n\+\n\+### Component: Price/);
  });

  test('is left out when the person says so, and nothing is written', async () => {
    const ask = scripted([['Where does “Price” go?', 'Leave it out']]);
    const { world, said, applied } = worldOf(unclear, { ask });
    await add(world, request({}, 'Price'));
    expect(said.join('\n')).toContain('nothing was written');
    expect(applied).toEqual([]);
  });

  test('is refused with all others, their lines and the flag that settles it, and nothing is written', async () => {
    const { world, applied } = worldOf(unclear);
    const said = await refusalOf(add(world, request({}, 'Price', 'Tax')));
    expect(said).toContain('2 items have no clear place');
    expect(said).toContain('component Price: “Components” could be one of several: lines 3, 7');
    expect(said).toContain('component Tax');
    expect(applied).toEqual([]);
  });
});

describe('what is said', () => {
  test('of what was there already: its line, and nothing on standard output', async () => {
    const { world, said, printed, applied } = worldOf({ 'docs/specs/a.md': spec('Orders') });
    await add(world, request({}, '`cart`'));
    expect(said.join('\n')).toMatch(/component `cart`\s+already there, line 5\n[\s\S]*nothing was written/);
    expect({ printed, applied }).toEqual({ printed: [], applied: [] });
  });

  test('of what was added: the path on standard output, how to undo it beside', async () => {
    const { world, said, printed } = worldOf({ 'docs/specs/a.md': spec('Orders') });
    await add(world, request({}, 'Price'));
    expect(printed).toEqual(['docs/specs/a.md\n']);
    expect(said.join('\n')).toMatch(/\+ component Price\s+after “Component: Cart”, line 5/);
    expect(said.join('\n')).toContain('cp /copies/a.md docs/specs/a.md');
  });

  test('in JSON: one object, with what stays', async () => {
    const { world, printed } = worldOf({ 'docs/specs/a.md': spec('Orders') });
    await add(world, request({ json: true }, 'cart'));
    expect(JSON.parse(printed.join(''))).toMatchObject({
      command: 'add',
      spec: { path: 'docs/specs/a.md', feature: 'Orders' },
      changes: [{ kind: 'keep', path: 'docs/specs/a.md', reason: 'nothing is new' }],
      steps: [{ kind: 'present', part: 'components', name: 'cart', line: 5 }],
      findings: [],
    });
  });

  test('of derived text that somebody has edited: on request the text itself', async () => {
    const edited = `# Tech Spec: X

## Data Model

### Entities

#### Order

| Field | Type |
|-------|------|
| id | uuid |

### Database Changes

**New Tables:**
<!-- create-tech-spec:new-tables 00000000 -->
- orders: all of them
`;
    const sources = [{ kind: 'flags' as const, values: { '--entity': ['Item: id uuid pk'] } }];
    const { world, printed, said } = worldOf({ 'docs/specs/a.md': edited });
    await add(world, request({ sources, showDerived: true, dryRun: true }));
    expect(said.join('\n')).toMatch(/= New Tables\s+edited by hand: left as it is/);
    expect(printed.at(-1)).toMatch(/^New Tables:\n- orders: all of them\n- items: /);
  });

  test('of derived text, with nothing added: what would stand where somebody has written their own', async () => {
    const byHand =
      '# Tech Spec: X\n\n## Data Model\n\n### Entities\n\n#### Order\n\n| Field | Type |\n|---|---|\n| id | uuid |\n\n## Database Changes\n\n**New Tables:**\n- none\n';
    const { world, printed } = worldOf({ 'docs/specs/a.md': byHand });
    await add(world, request({ sources: [], showDerived: true }));
    expect(printed).toEqual(['New Tables:\n- orders: [purpose]\n']);
  });
});
