import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RenumberRequest } from '../../src/commands/renumber.ts';
import { renumber } from '../../src/commands/renumber.ts';
import type { Change } from '../../src/plan/plan.ts';
import type { World } from '../../src/world.ts';
import { readTree } from '../support/program.ts';
import { type GitOf, repositoryOf } from '../support/repository-of.ts';
import { worldOf } from '../support/world-of.ts';

/*
 * Each folder of test/cases/adr-renumber is one run: `before` is the repository it finds, `after` the one it leaves, `left` the
 * places that it leaves to a person, `arguments` its flags. To accept what it leaves now:
 * UPDATE_CASES=1 npx vitest run --project code test/commands/renumber.test.ts, then read the difference.
 */

const cases = join(import.meta.dirname, '../cases/adr-renumber');

type Files = Readonly<Record<string, string>>;

/** The files with a plan carried out. */
const applied = (files: Files, changes: readonly Change[]): Files => {
  const result = { ...files };
  for (const change of changes) {
    const old = change.kind === 'rename' ? change.from : change.path;
    if (change.kind !== 'create') expect(result[old]).toBe(change.before);
    if (change.kind === 'rename') expect(result[change.path]).toBeUndefined();
    delete result[old];
    result[change.path] = change.text;
  }
  return result;
};

/** Renumbers the records among some files, and gives what is there then and all that was said. */
const run = async (
  files: Files,
  request: Partial<RenumberRequest> = {},
  git: GitOf = { lists: true },
  parts: Partial<World> = {},
) => {
  const changes: Change[] = [];
  const { world, printed, said, shown } = worldOf(files, {
    repository: repositoryOf(files, undefined, git),
    apply: async (plan) => void changes.push(...plan.changes),
    ...parts,
  });
  await renumber(world, { withCode: false, dryRun: false, json: false, ...request });
  return {
    changes,
    after: applied(files, changes),
    printed: printed.join(''),
    said: said.join('\n'),
    shown: shown.join('\n'),
  };
};

describe.each(readdirSync(cases))('%s', (name) => {
  const folder = join(cases, name);
  const withCode = existsSync(join(folder, 'arguments'));

  test('is renumbered as expected, and a second run changes nothing', async () => {
    const before = await readTree(join(folder, 'before'));
    const { after } = await run(before, { withCode });
    if (process.env.UPDATE_CASES === '1') await accept(join(folder, 'after'), after);
    expect(after).toEqual(await readTree(join(folder, 'after')));
    expect((await run(after, { withCode })).changes).toEqual([]);
  });

  test('tells what it leaves', async () => {
    const { printed } = await run(await readTree(join(folder, 'before')), { withCode, json: true });
    const findings: { source: string; line: number; column: number; reason: string }[] =
      JSON.parse(printed).findings;
    const left = findings
      .map(({ source, line, column, reason }) => `${source}:${line}:${column} ${reason}\n`)
      .join('');
    if (process.env.UPDATE_CASES === '1' && left !== '') await writeFile(join(folder, 'left'), left);
    expect(left).toBe(existsSync(join(folder, 'left')) ? readFileSync(join(folder, 'left'), 'utf8') : '');
  });
});

const accept = async (folder: string, files: Files): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
};

const two: Files = {
  'docs/adr/0002-use-redis.md': '# 2. Use Redis\n',
  'docs/adr/0002-use-kafka.md': '# 2. Use Kafka\n',
  'docs/notes.md': '[2. Use Kafka](adr/0002-use-kafka.md), ADR-0002\n',
};

describe('who keeps the number', () => {
  const from = (changes: readonly Change[]): string[] =>
    changes.flatMap((change) => (change.kind === 'rename' ? [change.from] : []));
  const added = (redis: number, kafka: number) =>
    new Map([
      ['0002-use-redis.md', redis],
      ['0002-use-kafka.md', kafka],
    ]);

  test('the one that is on the default branch, however often the other is cited', async () => {
    const history = {
      added: added(2, 1),
      defaults: [
        {
          branch: 'origin/main',
          names: ['0002-use-redis.md'],
          everAdded: new Map([['0002-use-redis.md', 2]]),
        },
      ],
    };
    const { changes, said } = await run(two, {}, { history });
    expect(from(changes)).toEqual(['docs/adr/0002-use-kafka.md']);
    expect(said).toContain('docs/adr/0002-use-redis.md keeps its number: it is on origin/main');
  });

  test('else the one that is cited most', async () => {
    const { changes, said } = await run(two, {}, { history: { added: added(1, 2), defaults: [] } });
    expect(from(changes)).toEqual(['docs/adr/0002-use-redis.md']);
    expect(said).toContain('it is cited 1 time, the other never');
  });

  test.each([
    [1, 2, 'docs/adr/0002-use-kafka.md'],
    [2, 1, 'docs/adr/0002-use-redis.md'],
  ])('else the one that was first committed first: %i, %i', async (redis, kafka, moved) => {
    const { 'docs/notes.md': _, ...files } = two;
    const { changes, said } = await run(files, {}, { history: { added: added(redis, kafka), defaults: [] } });
    expect(from(changes)).toEqual([moved]);
    expect(said).toContain('it was first committed, on 1970-01-01');
  });

  test('else the older one by its date, else the first by its name', async () => {
    const dated = (redis: string, kafka: string): Files => ({
      'docs/adr/0002-use-redis.md': `# 2. Use Redis\n\nDate: ${redis}\n`,
      'docs/adr/0002-use-kafka.md': `# 2. Use Kafka\n\nDate: ${kafka}\n`,
    });
    expect(from((await run(dated('2024-01-02', '2024-01-03'))).changes)).toEqual([
      'docs/adr/0002-use-kafka.md',
    ]);
    expect(from((await run(dated('2024-01-04', '2024-01-03'))).changes)).toEqual([
      'docs/adr/0002-use-redis.md',
    ]);
    expect(from((await run(dated('2024-01-03', '2024-01-03'))).changes)).toEqual([
      'docs/adr/0002-use-redis.md',
    ]);
  });
});

describe('across branches', () => {
  const mine: Files = {
    'docs/adr/0001-a.md': '# 1. A\n',
    'docs/adr/0002-mine.md': '# 2. Mine\n',
    'docs/notes.md': 'ADR-0002 says so; ADRs 1–3\n',
  };
  const added = new Map([
    ['0001-a.md', 1],
    ['0002-mine.md', 2],
  ]);
  const main = (names: readonly string[], ever: readonly string[] = names) => ({
    branch: 'origin/main',
    names: [...names],
    everAdded: new Map(ever.map((name) => [name, 1])),
  });

  test('the record that is here alone lets go of a number that the default branch has, and every number alone means it', async () => {
    const git: GitOf = {
      history: { added, defaults: [main(['0001-a.md', '0002-theirs.md'])] },
      branches: {
        'origin/main': ['docs/adr/0001-a.md', 'docs/adr/0002-theirs.md'],
        other: ['docs/adr/0007-x.md'],
      },
    };
    const { after, said } = await run(mine, {}, git);
    expect(after).toEqual({
      'docs/adr/0001-a.md': '# 1. A\n',
      'docs/adr/0008-mine.md': '# 8. Mine\n',
      'docs/notes.md': 'ADR-0008 says so; ADRs 1–3\n',
    });
    expect(said).toContain('docs/adr/0002-theirs.md keeps its number: it is on origin/main');
    expect(said).toContain('docs/notes.md:1:24  part of a range or a list');
  });

  test.each([
    [
      'that got another name here',
      main(['0001-a.md', '0002-theirs.md']),
      new Map([...added, ['0002-theirs.md', 1]]),
    ],
    [
      'that got another name there',
      main(['0001-a.md', '0002-theirs.md'], ['0001-a.md', '0002-mine.md', '0002-theirs.md']),
      added,
    ],
  ])('a record %s is no second one', async (_, branch, known) => {
    const { changes } = await run(mine, {}, { history: { added: known, defaults: [branch] } });
    expect(changes).toEqual([]);
  });

  test('a record of a branch that is no default one is told', async () => {
    const git: GitOf = {
      history: { added, defaults: [main(['0001-a.md'])] },
      branches: { side: ['docs/adr/0002-theirs.md', 'docs/adr/0001-a.md'] },
    };
    const { changes, said } = await run(mine, {}, git);
    expect(changes).toEqual([]);
    expect(said).toContain('side has 0002-theirs.md with the number 2 of 0002-mine.md');
  });
});

describe('how it is told', () => {
  test('a dry run prints a difference and all else, and writes nothing', async () => {
    const { changes, printed, said } = await run(two, { dryRun: true });
    expect(changes).toEqual([]);
    expect(printed).toContain(
      'rename from docs/adr/0002-use-redis.md\nrename to docs/adr/0003-use-redis.md\n',
    );
    expect(said).toMatch(
      /docs\/notes\.md:1:44 {2}nothing tells which record is meant[\s\S]*Nothing was written: 1 file would be/,
    );
  });

  test('JSON has the moves with their reasons, and what is left', async () => {
    const { printed } = await run(two, { json: true });
    expect(JSON.parse(printed)).toMatchObject({
      command: 'adr renumber',
      dryRun: false,
      changes: [{ kind: 'rename', from: 'docs/adr/0002-use-redis.md', path: 'docs/adr/0003-use-redis.md' }],
      moves: [{ number: 2, newNumber: 3, keeper: 'docs/adr/0002-use-kafka.md', reason: { kind: 'cited' } }],
      findings: [{ source: 'docs/notes.md', line: 1, column: 44 }],
      undo: ['cp /copies/0002-use-redis.md docs/adr/0002-use-redis.md', 'rm docs/adr/0003-use-redis.md'],
    });
  });

  test('the whole plan is shown before the one question, and nothing is written without a yes', async () => {
    const asked: string[] = [];
    const answering = (value: boolean): Partial<World> => ({
      ask: {
        choose: async ({
          message,
          choices,
        }: {
          message: string;
          choices: readonly { value: unknown; name: string }[];
        }) => {
          asked.push(message, ...choices.map(({ name }) => name));
          return { value, move: 'on' };
        },
      } as unknown as World['ask'],
    });
    const no = await run(two, {}, {}, answering(false));
    expect(no.shown).toContain('docs/adr/0002-use-redis.md → docs/adr/0003-use-redis.md');
    expect(no.shown).toContain('1 + # 3. Use Redis');
    expect(no.changes).toEqual([]);
    expect(asked).toEqual(['Write these changes?', 'Write 1 file', 'Quit']);
    expect((await run(two, {}, {}, answering(true))).changes).toHaveLength(1);
  });

  test('nothing to do is said', async () => {
    const { said } = await run({ 'docs/adr/0001-a.md': '# 1. A\n' });
    expect(said).toBe('No number is taken twice in docs/adr: nothing was written.');
  });

  test('a file that is too large is named', async () => {
    const { said } = await run({ ...two, 'docs/large.md': 'x'.repeat(2_000_001) });
    expect(said).toContain('docs/large.md was not looked at');
  });
});
