import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type AspectName, type Checked, type CheckPart, checkPart } from '../../src/commands/check-part.ts';
import { checked } from '../../src/commands/checked.ts';
import type { Checkable } from '../../src/commands/documents-meant.ts';
import type { Threads } from '../../src/world.ts';
import { repositoryOf } from '../support/repository-of.ts';

const cases = join(import.meta.dirname, '../cases/check');

/** Specifications in which different things are wrong: those of the cases of all rules. */
const texts = readdirSync(cases, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\/broken\/.*TECH_SPEC[^/]*\.md$/.test(path))
  .toSorted()
  .map((path) => readFileSync(join(cases, path), 'utf8'));
const documents: Checkable[] = Array.from({ length: 103 }, (_, at) => ({
  kind: 'spec',
  path: `docs/specs/TECH_SPEC-${at}.md`,
}));
// One of them is not there when its turn comes.
const files = Object.fromEntries(
  documents.filter((_, at) => at !== 60).map(({ path }, at) => [path, texts[at % texts.length] ?? '']),
);
const repository = repositoryOf(files);

/** Threads that get and give copies, as real ones do, and count how many parts they were given. */
const copying = (most: number): { threads: Threads; parts: number[] } => {
  const parts: number[] = [];
  const each: Threads['each'] = async (given) => {
    parts.push(given.length);
    const work = async (part: unknown) =>
      structuredClone(await checkPart(structuredClone(part as CheckPart<AspectName>), repository));
    return (await Promise.all(given.map(work))) as never;
  };
  return { threads: { most, each }, parts };
};

const found = async (
  threads: Threads | undefined,
  aspect: AspectName,
  meant = documents,
): Promise<Checked<AspectName>[]> => checked({ repository, today: '2026-11-22', threads }, meant, aspect);

test.each(['findings', 'facts', 'trace', 'fixes'] as const)(
  'many documents are shared out among threads, and what is found is the same: %s',
  async (aspect) => {
    const { threads, parts } = copying(2);
    const shared = await found(threads, aspect);
    expect(parts).toEqual([2]);
    expect(shared).toEqual(await found(undefined, aspect));
    expect(shared).toHaveLength(102);
    expect(JSON.stringify(shared).length).toBeGreaterThan(10_000);
  },
);

test('no thread is started for a few documents, nor where one is all there is', async () => {
  const [many, one] = [copying(8), copying(1)];
  await found(many.threads, 'findings', documents.slice(0, 90));
  await found(one.threads, 'findings');
  expect([...many.parts, ...one.parts]).toEqual([]);
});
