import { describe, expect, test } from 'vitest';
import type { AddRequest } from '../../src/commands/add.ts';
import { add } from '../../src/commands/add.ts';
import { Cancelled, NumberTaken, UserError } from '../../src/errors.ts';
import { repositoryOf } from '../support/repository-of.ts';
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

  test('is asked for among thousands without reading them once more', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`docs/specs/${index}.md`, spec(`Feature ${index}`)]),
    );
    const ask = scripted([['Specification', 'docs/specs/7.md']]);
    const { world, applied } = worldOf(files, { ask });
    const reads = new Map<string, number>();
    const { repository } = world;
    const counting = {
      ...repository,
      read: (path: string) => {
        reads.set(path, (reads.get(path) ?? 0) + 1);
        return repository.read(path);
      },
    };
    await add({ ...world, repository: counting }, request({}, 'Price'));
    expect(applied).toEqual(['docs/specs/7.md']);
    expect(Math.max(...[...reads].filter(([path]) => path in files).map(([, count]) => count))).toBe(1);
  });

  test('is any Markdown file that was named', async () => {
    const { world, applied } = worldOf({ 'notes.md': '# Notes\n\n## Components\n' });
    await add(world, request({ targets: { specFile: 'notes.md' } }, 'Price'));
    expect(applied).toEqual(['notes.md']);
  });
});

describe('the number of a new record', () => {
  const sources = [{ kind: 'flags' as const, values: { '--decision': ['Use Kafka'] } }];
  const files = {
    'docs/specs/a.md': spec('Orders'),
    'docs/adr/ADR-001-use-redis.md': '',
    'notes/0001-x.md': '',
  };

  test.each([
    [undefined, 'docs/adr/ADR-001-use-kafka.md would have the number of ADR-001-use-redis.md'],
    ['notes', 'notes/0001-use-kafka.md would have the number of 0001-x.md'],
  ])('belongs to it alone (folder %s)', async (recordFolder, message) => {
    for (const dryRun of [false, true]) {
      const { world, applied, printed } = worldOf(files);
      const targets = { firstNumber: 1, recordFolder };
      expect(await refusalOf(add(world, request({ sources, targets, dryRun, into: 'at the end' })))).toMatch(
        message,
      );
      expect({ applied, printed }).toEqual({ applied: [], printed: [] });
    }
  });

  test('may be any that is free', async () => {
    const { world, applied } = worldOf(files);
    await add(world, request({ sources, targets: { firstNumber: 7 }, into: 'at the end' }));
    expect(applied).toEqual(['docs/adr/ADR-007-use-kafka.md', 'docs/specs/a.md']);
  });
});

describe('the folder of a new record', () => {
  const sources = [{ kind: 'flags' as const, values: { '--decision': ['Use Kafka'] } }];
  const files = {
    'docs/specs/a.md': spec('Orders'),
    'doc/adr/0001-use-redis.md': '',
    'adr/0004-use-rest.md': '',
  };
  const adding = request({ sources, into: 'at the end' });

  test('is refused where two hold records and nobody can choose, with the flag in the folder of the run', async () => {
    const { world, applied } = worldOf(files, { here: 'docs' });
    expect(await refusalOf(add(world, adding))).toBe(
      'where do decision records go? 2 folders hold decision records: doc/adr, adr\n' +
        'Name their folder: --adr-dir ../doc/adr. For good it stands in .tech-spec.yaml, as adrDir.',
    );
    expect(applied).toEqual([]);
  });

  test('is asked for', async () => {
    const ask = scripted([['Folder of the ADRs', 'adr']]);
    const { world, applied, shown } = worldOf(files, { ask });
    await add(world, adding);
    expect(shown).toEqual(['2 folders hold decision records: doc/adr, adr']);
    expect(ask.questions[0]?.choices).toEqual([
      { value: 'doc/adr', name: 'doc/adr', description: '1 ADR' },
      { value: 'adr', name: 'adr', description: '1 ADR' },
    ]);
    expect(applied).toEqual(['adr/0005-use-kafka.md', 'docs/specs/a.md']);
  });

  test('ends the run where the person goes back', async () => {
    const { world, applied } = worldOf(files, { ask: scripted([['Folder of the ADRs', '', 'back']]) });
    await expect(add(world, adding)).rejects.toThrow(Cancelled);
    expect(applied).toEqual([]);
  });

  test('is asked for once by the menu, before the plan is shown', async () => {
    const ask = scripted([
      ['Decisions', ['Use Kafka']],
      ['Folder of the ADRs', 'adr'],
      ['Write these changes?', 'Write 2 files'],
    ]);
    const { world, applied } = worldOf(files, { ask });
    await add(world, request({ sources: [], asks: 'decisions' }));
    expect(ask.done()).toBe(true);
    expect(applied).toEqual(['adr/0005-use-kafka.md', 'docs/specs/a.md']);
  });

  test.each([
    ['the flag', { targets: { recordFolder: 'adr' } }, {}, 'adr/0005-use-kafka.md'],
    ['the settings', {}, { '.tech-spec.yaml': 'adrDir: ./adr/\n' }, 'adr/0005-use-kafka.md'],
    [
      'the flag before the settings',
      { targets: { recordFolder: 'doc/adr' } },
      { '.tech-spec.yaml': 'adrDir: adr\n' },
      'doc/adr/0002-use-kafka.md',
    ],
    [
      'the settings before another tool',
      {},
      { '.tech-spec.yaml': 'adrDir: new\n', '.adr-dir': 'adr' },
      'new/ADR-001-use-kafka.md',
    ],
    ['another tool', {}, { '.adr-dir': 'adr\n' }, 'adr/0005-use-kafka.md'],
  ])('is settled by %s', async (_, parts, more, record) => {
    const { world, applied } = worldOf({ ...files, ...more });
    await add(world, { ...adding, ...parts });
    expect(applied).toEqual([record, 'docs/specs/a.md']);
  });

  test('is nothing to a run without decisions', async () => {
    const { world, applied } = worldOf(files);
    await add(world, request({}, 'Price'));
    expect(applied).toEqual(['docs/specs/a.md']);
  });
});

describe('the number that follows one of another branch', () => {
  const sources = [{ kind: 'flags' as const, values: { '--decision': ['Use Kafka'] } }];
  const files = { 'docs/specs/a.md': spec('Orders'), 'docs/adr/0001-use-redis.md': '' };
  const repository = repositoryOf(files, undefined, { branches: { 'origin/x': ['docs/adr/0006-y.md'] } });
  const adding = request({ sources, into: 'at the end' });

  test('is told with its branch, in words and in JSON', async () => {
    const [words, json] = [worldOf(files, { repository }), worldOf(files, { repository })];
    await add(words.world, adding);
    expect(words.applied).toEqual(['docs/adr/0007-use-kafka.md', 'docs/specs/a.md']);
    expect(words.said.join('\n')).toContain('\n  ADR-0007 follows ADR-0006, which is on origin/x\n');
    await add(json.world, { ...adding, json: true });
    expect(JSON.parse(json.printed.join(''))).toMatchObject({
      follows: { first: 7, last: 6, branch: 'origin/x' },
    });
  });

  test('is the next one where another run takes it meanwhile; the specification is not read again', async () => {
    const here: Record<string, string> = { ...files };
    const texts: string[] = [];
    const { world, printed } = worldOf(here, {
      apply: async ({ changes }) => {
        texts.push(changes.map((change) => (change.kind === 'update' ? change.before : change.path)).join());
        if (texts.length === 2) return;
        Object.assign(here, { 'docs/adr/0002-other.md': '', 'docs/specs/a.md': 'changed' });
        throw new NumberTaken('taken');
      },
    });
    await add(world, adding);
    expect(texts).toEqual([
      `docs/adr/0002-use-kafka.md,${spec('Orders')}`,
      `docs/adr/0003-use-kafka.md,${spec('Orders')}`,
    ]);
    expect(printed).toEqual(['docs/adr/0003-use-kafka.md\ndocs/specs/a.md\n']);
  });

  test('asks nothing of git where there is no decision', async () => {
    const { world, applied } = worldOf(files, {
      repository: { ...repository, namesInGit: () => expect.unreachable() },
    });
    await add(world, request({}, 'Price'));
    expect(applied).toEqual(['docs/specs/a.md']);
  });
});

describe('where no line was given', () => {
  const orders = { 'docs/specs/a.md': spec('Orders') };

  test('the lines of a kind are asked for, below those that are here, and shown before they are written', async () => {
    const ask = scripted([
      ['Components', ['Price']],
      ['Write these changes?', 'Write 1 file'],
    ]);
    const { world, applied, shown } = worldOf(orders, { ask });
    await add(world, request({ sources: [], asks: 'components' }));
    expect(ask.done()).toBe(true);
    expect(ask.questions[0]?.locked).toEqual(['Cart']);
    expect(shown.join('\n')).toMatch(
      /Orders · docs\/specs\/a\.md · 1 component[\s\S]*\+### Component: Price/,
    );
    expect(applied).toEqual(['docs/specs/a.md']);
  });

  test('nothing is written where none is given, or the person goes back', async () => {
    for (const back of [undefined, 'back'] as const) {
      const ask = scripted([['Components', back === undefined ? [] : ['Price'], back]]);
      const { world, applied, said } = worldOf(orders, { ask });
      await add(world, request({ sources: [], asks: 'components' }));
      expect(said).toEqual(['Nothing was written.']);
      expect(applied).toEqual([]);
    }
  });

  test('the menu has it all', async () => {
    const ask = scripted([
      ['Specification', 'Orders'],
      ['Change', 'Add components'],
      ['Components', ['Price']],
      ['Change', 'Write 1 file'],
      ['Write these changes?', 'Write 1 file'],
    ]);
    const { world, applied } = worldOf(two, { ask });
    await add(world, request({ sources: [], asks: 'menu' }));
    expect(ask.done()).toBe(true);
    expect(ask.questions[0]?.choices?.map(({ name }) => name)).toEqual(['Orders', 'Order returns']);
    expect(applied).toEqual(['docs/specs/a.md']);
  });

  test('the place that was named counts', async () => {
    const twice = { 'docs/specs/a.md': '# Tech Spec: X\n\n## Components\n\nOne.\n\n## Components\n\nTwo.\n' };
    const ask = scripted([
      ['Components', ['Price']],
      ['Write these changes?', 'Write 1 file'],
    ]);
    const { world, applied } = worldOf(twice, { ask });
    await add(world, request({ sources: [], asks: 'components', into: '7' }));
    expect(applied).toEqual(['docs/specs/a.md']);
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
      nextSteps: [],
      undo: [],
    });
  });

  test('in JSON: what to do next, and apart from it how to undo it', async () => {
    const { world, printed } = worldOf({ 'docs/specs/a b.md': spec('Orders') });
    await add(world, request({ json: true, targets: { specFile: 'docs/specs/a b.md' } }, 'Price'));
    expect(JSON.parse(printed.join(''))).toMatchObject({
      nextSteps: ["git add 'docs/specs/a b.md'"],
      undo: ["cp '/copies/a b.md' 'docs/specs/a b.md'"],
    });
  });

  test('in JSON: how many parts hold something, not how many lost their sample', async () => {
    const { world, printed } = worldOf({ 'docs/specs/a.md': spec('Orders') });
    await add(world, request({ json: true }, 'cart'));
    expect(JSON.parse(printed.join('')).spec).toMatchObject({ filled: 1, parts: 35 });
  });

  test('of a new record: what git has to be told, in the folder of the run', async () => {
    const { world, said } = worldOf({ 'docs/specs/a.md': spec('Orders') }, { here: 'docs' });
    const sources = [{ kind: 'flags' as const, values: { '--decision': ['Use Redis'] } }];
    await add(world, request({ sources, into: 'at the end', cwd: 'docs' }));
    expect(said.join('\n')).toMatch(
      /^Next, in docs\n {2}git add adr\/ADR-001-use-redis\.md specs\/a\.md\n\nUndo, in docs\n/m,
    );
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
    const dry = worldOf({ 'docs/specs/a.md': edited });
    await add(dry.world, request({ sources, showDerived: true, dryRun: true }));
    expect(dry.said.join('\n')).toMatch(/= New Tables\s+edited by hand: left as it is/);
    expect(dry.shown.join('')).toMatch(/^\nNew Tables:\n- orders: all of them\n- items: /);
    // Standard output holds a difference that can be applied.
    expect(dry.printed.join('')).not.toMatch(/^New Tables/m);
    const written = worldOf({ 'docs/specs/a.md': edited });
    await add(written.world, request({ sources, showDerived: true }));
    expect(written.printed).toEqual(['docs/specs/a.md\n']);
    expect(written.shown).toEqual(dry.shown);
  });

  test('of derived text, with nothing added: what would stand where somebody has written their own', async () => {
    const byHand =
      '# Tech Spec: X\n\n## Data Model\n\n### Entities\n\n#### Order\n\n| Field | Type |\n|---|---|\n| id | uuid |\n\n## Database Changes\n\n**New Tables:**\n- none\n';
    const { world, printed } = worldOf({ 'docs/specs/a.md': byHand });
    await add(world, request({ sources: [], showDerived: true }));
    expect(printed).toEqual(['New Tables:\n- orders: [purpose]\n']);
  });
});
