import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldOf, readRecord } from '../../src/adr/read/read-record.ts';
import { readRecordName } from '../../src/adr/read/record-name.ts';
import { adrNew } from '../../src/commands/adr-new.ts';
import { adrStatus } from '../../src/commands/adr-status.ts';
import { adrSupersede } from '../../src/commands/adr-supersede.ts';
import type { Change } from '../../src/plan/plan.ts';
import type { World } from '../../src/world.ts';
import { randomRecords } from '../support/random-records.ts';
import { worldOf } from '../support/world-of.ts';

/* What holds for any folder of records. */

const asked = { dryRun: false, json: false, recordFolder: 'docs/adr', author: 'Ann Lee' };

type Files = Readonly<Record<string, string>>;

/** What a command changes in a repository, and the files that are there then. */
const after = async (files: Files, run: (world: World) => Promise<void>) => {
  const changes: Change[] = [];
  const { world } = worldOf(files, { apply: async (plan) => void changes.push(...plan.changes) });
  await run(world);
  const written = Object.fromEntries(changes.map(({ path, text }) => [path, text]));
  return { changes, files: { ...files, ...written } };
};

const inFolder = (records: Files): Files =>
  Object.fromEntries(Object.entries(records).map(([file, text]) => [`docs/adr/${file}`, text]));

const numberOf = (path: string | undefined): number => {
  const id = readRecordName(path?.split('/').at(-1) ?? '')?.id;
  return id?.kind === 'number' ? id.number : Number.NaN;
};

const title = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }).map((text) => `Use ${text} x`);

describe('a new record', () => {
  test('has the next number, and nothing else is touched', async () => {
    await fc.assert(
      fc.asyncProperty(randomRecords, title, async (records, line) => {
        const first = await after(inFolder(records), (world) => adrNew(world, { ...asked, line }));
        const second = await after(first.files, (world) => adrNew(world, { ...asked, line: 'Another one' }));
        expect([...first.changes, ...second.changes].map(({ kind }) => kind)).toEqual(['create', 'create']);
        const [one, other] = [numberOf(first.changes[0]?.path), numberOf(second.changes[0]?.path)];
        expect(one).toBe(Math.max(0, ...Object.keys(records).map(numberOf).filter(Number.isFinite)) + 1);
        expect(other).toBe(one + 1);
      }),
    );
  });

  test('is proposed on the day of the run, under its title', async () => {
    await fc.assert(
      fc.asyncProperty(randomRecords, async (records) => {
        const { changes } = await after(inFolder(records), (world) =>
          adrNew(world, { ...asked, line: 'Use `Redis` | *now*' }),
        );
        const record = readRecord(changes[0]?.text ?? '');
        expect(record.heading?.title).toBe('Use `Redis` | *now*');
        expect(fieldOf(record, 'status')?.value.toLowerCase()).toBe('proposed');
        expect(fieldOf(record, 'date')?.value).toMatch(/^(?:2026-11-22|22\.11\.2026)$/);
      }),
    );
  });

  test('is there the second time', async () => {
    await fc.assert(
      fc.asyncProperty(randomRecords, title, async (records, line) => {
        const first = await after(inFolder(records), (world) => adrNew(world, { ...asked, line }));
        expect((await after(first.files, (world) => adrNew(world, { ...asked, line }))).changes).toEqual([]);
      }),
    );
  });
});

describe('an old record', () => {
  test('changes in its status alone, and in one line where another supersedes it', async () => {
    await fc.assert(
      fc.asyncProperty(randomRecords, fc.nat(5), async (records, index) => {
        const names = Object.keys(records).filter((file) => readRecordName(file) !== undefined);
        const file = names[index % (names.length || 1)];
        fc.pre(file !== undefined);
        const status = await after(inFolder(records), (world) =>
          adrStatus(world, { ...asked, record: file, status: 'rejected' }),
        );
        const { changes } = await after(inFolder(records), (world) =>
          adrSupersede(world, { ...asked, record: file, line: 'Use Valkey' }),
        );
        expect(changes.map(({ kind }) => kind)).toEqual(['create', 'update']);
        const old = records[file] ?? '';
        const { span } = fieldOf(readRecord(old), 'status') ?? {};
        for (const { text } of [status.changes[0], changes[1]].flatMap((change) => change ?? [])) {
          expect(text.startsWith(old.slice(0, span?.start))).toBe(true);
          expect(text.endsWith(old.slice(span?.end))).toBe(true);
          const written = text.slice(span?.start, text.length - old.slice(span?.end).length);
          expect(written.split('\n').length).toBeLessThanOrEqual(2);
        }
        expect(changes[0]?.text).toContain(file.replace(/\.md$/, ''));
      }),
    );
  });
});
