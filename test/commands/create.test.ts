import { describe, expect, test } from 'vitest';
import type { Ask } from '../../src/ask/ask.ts';
import { create } from '../../src/commands/create.ts';
import type { CreateRequest } from '../../src/commands/write-request.ts';
import { NumberTaken, UserError } from '../../src/errors.ts';
import { repositoryOf } from '../support/repository-of.ts';
import { type Move, scripted, underCursor } from '../support/scripted.ts';
import { worldOf } from '../support/world-of.ts';

const request = (parts: Partial<CreateRequest>): CreateRequest => ({
  sources: [{ kind: 'flags', values: { '--feature': ['Orders'], '--decision': ['Use Redis'] } }],
  targets: {},
  prdText: true,
  resume: false,
  dryRun: false,
  json: false,
  ...parts,
});

const flags = (feature: string, values: Record<string, string[]> = {}) => ({
  kind: 'flags' as const,
  values: { '--feature': [feature], ...values },
});

/** Enter at the questions that are open when a name and decisions are given. */
const onwards: readonly Move[] = [
  ['PRD', ''],
  ['Components', []],
  ['Endpoints', []],
  ['Data model', []],
];

/** A request for a specification with decisions. */
const answering = (
  [feature, ...decisions]: [feature: string, ...decisions: string[]],
  parts: Partial<CreateRequest> = {},
): CreateRequest => {
  return request({ sources: [flags(feature, { '--decision': decisions })], ...parts });
};

describe('the folder of the records', () => {
  const files = { 'doc/adr/0001-use-redis.md': '', 'adr/0004-use-rest.md': '' };

  test('is refused where it is open and nobody can choose', async () => {
    const { world, applied } = worldOf(files);
    await expect(create(world, answering(['Orders', 'Use Kafka']))).rejects.toThrow(
      'where do decision records go? 2 folders hold decision records: doc/adr, adr',
    );
    expect(applied).toEqual([]);
    await create(world, answering(['Orders']));
    expect(applied).toEqual(['docs/specs/TECH_SPEC-orders.md']);
  });

  test('is asked for once, stands in the command without questions, and in the review', async () => {
    const ask = scripted([
      ...onwards,
      ['Folder of the ADRs', 'adr'],
      ['Review (2 files)', 'ADRs        adr/0005-use-kafka.md'],
      ['Folder and first number of the ADRs', 'adr/ADR-005'],
      ['Review (2 files)', 'Write 2 files'],
    ]);
    const { world, applied, said } = worldOf(files, { ask });
    await create(world, answering(['Orders', 'Use Kafka']));
    expect(ask.done()).toBe(true);
    expect(said[0]).toContain('2 ADRs');
    expect(said.join('\n')).toContain('--adr-dir adr');
    expect(applied).toEqual(['adr/0005-use-kafka.md', 'docs/specs/TECH_SPEC-orders.md']);
  });

  test('is asked for where decisions come in the review, and back leads to them', async () => {
    const ask = scripted([
      ['PRD', ''],
      ['Components', []],
      ['Endpoints', []],
      ['Data model', []],
      ['Decisions', []],
      ['Review (1 file)', 'Decisions'],
      ['Decisions', ['Use Kafka']],
      ['Folder of the ADRs', '', 'back'],
      ['Decisions', ['Use Kafka', 'Use REST']],
      ['Folder of the ADRs', 'doc/adr'],
      ['Review (3 files)', '', 'back'],
      ['Folder of the ADRs', underCursor],
      ['Review (3 files)', 'Write 3 files'],
    ]);
    const { world, applied } = worldOf(files, { ask });
    await create(world, answering(['Orders']));
    expect(ask.done()).toBe(true);
    expect(applied).toEqual([
      'doc/adr/0002-use-kafka.md',
      'doc/adr/0003-use-rest.md',
      'docs/specs/TECH_SPEC-orders.md',
    ]);
  });
});

describe('the number of the first record', () => {
  const branches = { 'feature/payments': ['docs/adr/ADR-012-x.md'], main: ['adr/0099-x.md'] };
  const files = { 'docs/adr/ADR-001-a.md': '' };
  const world = (parts: Parameters<typeof worldOf>[1] = {}) =>
    worldOf(files, { repository: repositoryOf(files, undefined, { branches }), ...parts });

  test('follows that of another branch, which is told', async () => {
    const { world: own, applied, said } = world();
    await create(own, answering(['Orders', 'Use Kafka', 'Use REST']));
    expect(applied.slice(0, 2)).toEqual(['docs/adr/ADR-013-use-kafka.md', 'docs/adr/ADR-014-use-rest.md']);
    expect(said).toContain('  ADR-013 follows ADR-012, which is on feature/payments');
  });

  test('is told in JSON and beside a difference as well', async () => {
    const [json, dry] = [world(), world()];
    await create(json.world, answering(['Orders', 'Use Kafka'], { json: true }));
    expect(JSON.parse(json.printed.join(''))).toMatchObject({
      follows: { first: 13, last: 12, branch: 'feature/payments' },
    });
    await create(dry.world, answering(['Orders', 'Use Kafka'], { dryRun: true }));
    expect(dry.said).toContain('\nADR-013 follows ADR-012, which is on feature/payments');
  });

  test('is shown in the review', async () => {
    const ask = scripted([
      ...onwards,
      [
        'Review (2 files)',
        'ADRs        docs/adr/ADR-013-use-kafka.md (ADR-013 follows ADR-012, which is on feature/payments)',
      ],
      ['Folder and first number of the ADRs', 'docs/adr/ADR-005'],
      ['Review (2 files)', 'ADRs        docs/adr/ADR-005-use-kafka.md'],
      ['Folder and first number of the ADRs', 'docs/adr/ADR-005'],
      ['Review (2 files)', 'Write 2 files'],
    ]);
    const { world: own, applied } = world({ ask });
    await create(own, answering(['Orders', 'Use Kafka']));
    expect(applied[0]).toBe('docs/adr/ADR-005-use-kafka.md');
  });

  test('is not told where somebody said the number, or none is written', async () => {
    for (const parts of [
      answering(['Orders']),
      answering(['Orders', 'Use Kafka'], { targets: { firstNumber: 3 } }),
    ]) {
      const { world: own, printed } = world();
      await create(own, { ...parts, json: true });
      expect(JSON.parse(printed.join(''))).not.toHaveProperty('follows');
    }
  });

  test('asks nothing of git where there is no decision', async () => {
    const repository = repositoryOf(files);
    const { world: own, applied } = world({
      repository: { ...repository, namesInGit: () => expect.unreachable() },
    });
    await create(own, answering(['Orders']));
    expect(applied).toEqual(['docs/specs/TECH_SPEC-orders.md']);
  });

  test('is the next one where another run takes it meanwhile; the second time the run gives up', async () => {
    const here: Record<string, string> = { ...files };
    const tried: string[] = [];
    const { world: own, printed } = worldOf(here, {
      apply: async ({ changes }) => {
        tried.push(changes[0]?.path ?? '');
        const other = `docs/adr/ADR-00${tried.length + 1}-other.md`;
        if (tried.length === 2) return;
        here[other] = '';
        throw new NumberTaken('taken');
      },
    });
    await create(own, answering(['Orders', 'Use Kafka']));
    expect(tried).toEqual(['docs/adr/ADR-002-use-kafka.md', 'docs/adr/ADR-003-use-kafka.md']);
    expect(printed.join('')).toContain('docs/adr/ADR-003-use-kafka.md');
    const refused = worldOf(files, { apply: () => Promise.reject(new NumberTaken('taken')) });
    await expect(create(refused.world, answering(['Orders', 'Use Kafka']))).rejects.toThrow('taken');
  });
});

test('the file in which another tool counts records is changed with them', async () => {
  const files = { 'docs/adr/0001-a.md': '', 'docs/adr/.adr-sequence.lock': '4' };
  const { world, applied, printed } = worldOf(files);
  await create(world, answering(['Orders', 'Use Kafka', 'Use REST'], { json: true }));
  const paths = [
    'docs/adr/0005-use-kafka.md',
    'docs/adr/0006-use-rest.md',
    'docs/adr/.adr-sequence.lock',
    'docs/specs/TECH_SPEC-orders.md',
  ];
  expect(applied).toEqual(paths);
  expect(JSON.parse(printed.join('')).changes).toEqual(
    paths.map((path) => ({ kind: path.endsWith('.lock') ? 'update' : 'create', path })),
  );
  const ask = scripted([...onwards, ['Review (2 files)', 'Write 2 files']]);
  const attended = worldOf(files, { ask });
  await create(attended.world, answering(['Orders', 'Use Kafka']));
  expect(attended.applied).toHaveLength(3);
});

test('the specification and a record cannot be one file', async () => {
  const { world, applied } = worldOf({});
  const same = request({ targets: { specFile: 'docs/adr/ADR-001-use-redis.md' } });
  await expect(create(world, same)).rejects.toThrow('the specification and a record as well');
  expect(applied).toEqual([]);
});

test('why nothing could be written is shown, and the review comes again', async () => {
  const words = ['Write', 'Quit'];
  const ask: Ask = {
    text: async () => ({ value: '', move: 'on' }),
    suggest: async () => ({ value: '', move: 'on' }),
    compose: async () => ({ value: '', move: 'on' }),
    lines: async () => ({ value: [], move: 'on' }),
    choose: async ({ choices }) => {
      const word = words.shift() ?? 'Quit';
      const chosen = choices.find(({ name }) => name.startsWith(word)) ?? choices[0];
      if (!chosen) throw new Error('There is nothing to choose from.');
      return { value: chosen.value, move: 'on' };
    },
  };
  const refusing = { ask, check: () => Promise.reject(new UserError('docs is a file, not a folder')) };
  const { world, shown, applied } = worldOf({}, refusing);
  await create(world, request({}));
  expect(shown).toEqual(['✖ docs is a file, not a folder']);
  expect({ words, applied }).toEqual({ words: [], applied: [] });
});

test('a dry run shows no changes that could not be made', async () => {
  const refusing = { check: () => Promise.reject(new UserError('docs is a file, not a folder')) };
  const { world, printed } = worldOf({}, refusing);
  await expect(create(world, request({ dryRun: true }))).rejects.toThrow('docs is a file');
  expect(printed).toEqual([]);
});

describe('what was seen before a failed write is looked at again', () => {
  /** A repository in which somebody else writes a file at the moment of the first write. */
  const raced = (files: Record<string, string>, appearing: string, moves: readonly Move[]) => {
    const here = { ...files };
    const problems = [{ source: appearing, line: 3, message: 'is in the way' }];
    const ask = scripted(moves);
    const run = worldOf(here, {
      ask,
      repository: repositoryOf(here),
      check: async () => {
        if (here[appearing] !== undefined) return;
        here[appearing] = '';
        throw new UserError(`${appearing} is here already`, { problems, hint: 'Look at it.' });
      },
    });
    return { ...run, ask };
  };

  test('for a new specification: the next number is free', async () => {
    const { world, applied, shown, ask } = raced({}, 'docs/adr/ADR-001-use-kafka.md', [
      ...onwards,
      ['Review', 'Write'],
      ['Review', 'Write'],
    ]);
    await create(world, answering(['Orders', 'Use Redis']));
    expect(ask.done()).toBe(true);
    expect(applied).toEqual(['docs/adr/ADR-002-use-redis.md', 'docs/specs/TECH_SPEC-orders.md']);
    expect(shown).toEqual([
      '✖ docs/adr/ADR-001-use-kafka.md is here already\n  docs/adr/ADR-001-use-kafka.md:3: is in the way\n  Look at it.',
    ]);
  });

  test('for one that is here', async () => {
    const { world, applied, shown, ask } = raced(
      { 'docs/specs/a.md': '# Tech Spec: Orders\n\n## ADR References\n' },
      'docs/adr/ADR-001-use-kafka.md',
      [
        ['Change', 'Write 2 files'],
        ['Write these changes?', underCursor],
        ['Change', 'Write 2 files'],
        ['Write these changes?', underCursor],
      ],
    );
    await create(world, answering(['Orders', 'Use Redis']));
    expect(ask.done()).toBe(true);
    expect(applied).toEqual(['docs/adr/ADR-002-use-redis.md', 'docs/specs/a.md']);
    expect(shown.filter((text) => text.startsWith('✖'))).toEqual([
      expect.stringContaining('ADR-001-use-kafka.md:3: is in the way'),
    ]);
  });
});

test('a number is free in the folder that the person chose last', async () => {
  const ask = scripted([
    ...onwards,
    ['Review', 'ADRs'],
    ['Folder and first number', 'adr/ADR-001'],
    ['Review', 'Write'],
    ['Review', 'Quit'],
  ]);
  const { world, applied, shown } = worldOf({ 'adr/ADR-001-use-kafka.md': '' }, { ask });
  await create(world, answering(['Orders', 'Use Redis']));
  expect(ask.done()).toBe(true);
  expect(shown[0]).toContain('adr/ADR-001-use-redis.md would have the number of ADR-001-use-kafka.md');
  expect(applied).toEqual([]);
});

describe('a specification that is here', () => {
  const cpp = { 'docs/specs/TECH_SPEC-c-client.md': '# Technical Specification: C++ client\n' };

  test('is none whose name differs in signs alone: both are named, and how to write another file', async () => {
    const { world, applied } = worldOf(cpp);
    const error = await create(world, answering(['C# client'])).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      message: expect.stringMatching(/“C# client”.*“C\+\+ client”.*docs\/specs\/TECH_SPEC-c-client\.md/),
      hint: expect.stringContaining('--spec <file>'),
    });
    expect(error).toBeInstanceOf(UserError);
    expect(applied).toEqual([]);
    const elsewhere = answering(['C# client'], { targets: { specFile: 'docs/specs/c-sharp.md' } });
    await create(world, elsewhere);
    expect(applied).toEqual(['docs/specs/c-sharp.md']);
  });

  test('is the one with the name in other letters', async () => {
    const { world, applied } = worldOf(cpp);
    await create(world, answering(['c++ CLIENT'], { sources: [flags('c++ CLIENT', { '--into': [] })] }));
    expect(applied).toEqual([]);
  });

  test('by its file, is not another one', async () => {
    const { world } = worldOf(cpp);
    const targets = { specFile: 'docs/specs/TECH_SPEC-c-client.md' };
    await expect(create(world, answering(['C# client'], { targets }))).rejects.toThrow(
      /is about “C\+\+ client”/,
    );
  });

  test.each(['# Technical Specification: [Feature Name]', '# Technical Specification:', 'no title'])(
    'by its file, is anybody’s while it names no feature: %s',
    async (title) => {
      const text = `${title}\n\n## Components\n`;
      const { world, applied } = worldOf({ 'docs/specs/a.md': text });
      const targets = { specFile: 'docs/specs/a.md' };
      await create(world, request({ targets, sources: [flags('Orders', { '--component': ['Cart'] })] }));
      expect(applied).toEqual(['docs/specs/a.md']);
    },
  );
});

test('what comes next is told for the folder of the run, file by file', async () => {
  const files = { 'docs/specs/TECH_SPEC-a.md': '# Tech Spec: A\n' };
  const { world, said } = worldOf(files, { here: 'docs' });
  const targets = { recordFolder: 'docs/my records' };
  await create(world, answering(['Orders', 'Use Redis'], { targets, cwd: '../docs' }));
  expect(said.join('\n')).toMatch(/^Next, in \.\.\/docs$/m);
  expect(said.join('\n')).toMatch(
    /^ {2}git add 'my records\/ADR-001-use-redis\.md' specs\/TECH_SPEC-orders\.md$/m,
  );
});
