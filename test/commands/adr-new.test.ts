import { describe, expect, test } from 'vitest';
import type { AdrNewRequest } from '../../src/commands/adr-new.ts';
import { adrNew } from '../../src/commands/adr-new.ts';
import { Cancelled } from '../../src/errors.ts';
import type { World } from '../../src/world.ts';
import { scripted } from '../support/scripted.ts';
import { worldOf } from '../support/world-of.ts';

const request = (parts: Partial<AdrNewRequest> = {}): AdrNewRequest => ({
  line: 'Use Kafka over RabbitMQ',
  dryRun: false,
  json: false,
  ...parts,
});

const redis = (status: string): string => `# 1. Use Redis\n\n## Status\n\n${status}\n`;

const run = async (
  parts: Partial<AdrNewRequest>,
  files: Readonly<Record<string, string>> = {},
  world: Partial<World> = {},
) => {
  const heard = worldOf(files, world);
  await adrNew(heard.world, request(parts));
  return { ...heard, said: heard.said.join('\n') };
};

describe('a new record', () => {
  test('is asked for where no decision is given', async () => {
    const ask = scripted([['Decision', 'Use Kafka']]);
    expect((await run({ line: undefined }, {}, { ask })).applied).toEqual(['docs/adr/ADR-001-use-kafka.md']);
    const back = scripted([['Decision', '', 'back']]);
    await expect(run({ line: undefined }, {}, { ask: back })).rejects.toThrow(Cancelled);
  });

  test('is refused without a decision where nobody can be asked', async () => {
    await expect(run({ line: undefined })).rejects.toThrow('which decision?');
  });

  test('follows records that are no Markdown, and it is told', async () => {
    const { applied, said } = await run({}, { 'doc/adr/0007-use-redis.adoc': '= Use Redis\n' });
    expect(applied).toEqual(['doc/adr/ADR-008-use-kafka.md']);
    expect(said).toContain(
      'doc/adr holds 1 record in other formats than Markdown, such as 0007-use-redis.adoc',
    );
  });

  test('is numbered in four digits among records of days, where somebody wants a number', async () => {
    const files = { 'docs/adr/20240101-use-redis.md': '# Use Redis\n\n- Status: accepted\n' };
    expect((await run({ number: 5 }, files)).applied).toEqual(['docs/adr/0005-use-kafka.md']);
  });

  test.each(['proposed', 'Accepted'])(
    'is not written where the decision has one that is %s',
    async (status) => {
      const files = { 'docs/adr/0001-use-redis.md': redis(status) };
      const { applied, said } = await run({ line: 'Use Redis over Memcached' }, files);
      expect(applied).toEqual([]);
      expect(said).toContain('“Use Redis” has a record already: docs/adr/0001-use-redis.md');
    },
  );

  test.each(['Rejected', 'Superseded by [2. Use Valkey](0002-use-valkey.md)', 'Deprecated'])(
    'is written where the decision was given up: %s',
    async (status) => {
      const files = { 'docs/adr/0001-use-redis.md': redis(status) };
      expect((await run({ line: 'Use Redis' }, files)).applied).toEqual(['docs/adr/0002-use-redis.md']);
    },
  );

  test('has the number that was given, unless another one has it', async () => {
    const files = { 'docs/adr/0001-use-redis.md': redis('Accepted') };
    expect((await run({ number: 20 }, files)).applied).toEqual(['docs/adr/0020-use-kafka.md']);
    await expect(run({ number: 1 }, files)).rejects.toMatchObject({
      message: expect.stringContaining('would have the number of 0001-use-redis.md'),
      hint: expect.stringContaining('--number'),
    });
  });

  test('is named by the day where somebody wants it', async () => {
    expect((await run({ by: 'date' })).applied).toEqual(['docs/adr/ADR-20261122-use-kafka.md']);
  });

  test('stands in no folder but that of the records, which is not touched by a dry run', async () => {
    const { applied, printed } = await run({ dryRun: true });
    expect(applied).toEqual([]);
    expect(printed.join('')).toContain('+++ b/docs/adr/ADR-001-use-kafka.md');
  });

  test('is told to a program', async () => {
    const { printed } = await run({ json: true });
    expect(JSON.parse(printed.join(''))).toEqual({
      command: 'adr new',
      dryRun: false,
      record: { number: 1, title: 'Use Kafka', path: 'docs/adr/ADR-001-use-kafka.md' },
      changes: [{ kind: 'create', path: 'docs/adr/ADR-001-use-kafka.md' }],
      findings: [],
      nextSteps: ['git add docs/adr/ADR-001-use-kafka.md'],
      undo: ['rm docs/adr/ADR-001-use-kafka.md'],
    });
  });

  test('comes with a line where its folder is no clear example', async () => {
    const ace = '# ADR-003: C\n\n> **Status:** Accepted\n';
    const files = {
      'docs/adr/0001-a.md': redis('Accepted'),
      'docs/adr/0002-b.md': redis('Accepted'),
      'docs/adr/ADR-003-c.md': ace,
    };
    expect((await run({}, files)).said).toContain(
      'In docs/adr as many records are named and written one way',
    );
  });

  test('comes with a line where its folder has no place for what was rejected', async () => {
    const madr = (title: string): string =>
      `---\nstatus: accepted\n---\n# ${title}\n\n## Context and Problem Statement\n\nx\n\n## Decision Outcome\n\nChosen option: "${title}", because y.\n`;
    const files = { 'docs/decisions/0001-use-kafka.md': madr('Use Kafka') };
    const said = async (line: string) => (await run({ line }, files)).said;
    expect(await said('Use Redis over Memcached because speed')).toContain(
      'docs/decisions/0002-use-redis.md has no place for the alternative Memcached',
    );
    expect(await said('Use Redis because speed')).not.toContain('no place');
  });
});
