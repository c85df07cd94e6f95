import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { adrSupersede } from '../../src/commands/adr-supersede.ts';
import type { Change } from '../../src/plan/plan.ts';
import { worldOf } from '../support/world-of.ts';

const cases = join(import.meta.dirname, '../cases/adr-supersede');

const textsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder).map((file) => [`docs/adr/${file}`, readFileSync(join(folder, file), 'utf8')]),
  );

/** What a run would write. */
const superseded = async (files: Readonly<Record<string, string>>, record: string, line: string) => {
  const changes: Change[] = [];
  const { world, ...heard } = worldOf(files, {
    apply: async (plan) => void changes.push(...plan.changes),
  });
  await adrSupersede(world, { record, line, author: 'Ann Lee', dryRun: false, json: false });
  return { changes, ...heard };
};

/** Each case is a folder of records, which of them is superseded by what, and the files that change. */
describe('a record and the one that supersedes it lead to each other, in the words of their folder', () => {
  test.each(readdirSync(cases))('%s', async (name) => {
    const { record, decision } = parse(readFileSync(join(cases, name, 'supersede.yaml'), 'utf8'));
    const { changes } = await superseded(textsIn(join(cases, name, 'records')), record, decision);
    expect(Object.fromEntries(changes.map(({ path, text }) => [path, text]))).toEqual(
      textsIn(join(cases, name, 'expected')),
    );
  });
});

test('a number that was given belongs to one record', async () => {
  const files = { 'docs/adr/0001-use-redis.md': '# 1. Use Redis\n\n## Status\n\nAccepted\n' };
  const { world } = worldOf(files);
  const request = { record: '1', line: 'Use Valkey', number: 1, dryRun: false, json: false };
  await expect(adrSupersede(world, request)).rejects.toMatchObject({
    hint: expect.stringContaining('--number'),
  });
});
