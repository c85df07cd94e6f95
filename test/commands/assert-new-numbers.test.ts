import { expect, test } from 'vitest';
import { assertNewNumbers } from '../../src/commands/assert-new-numbers.ts';
import { repositoryOf } from '../support/repository-of.ts';

const repository = repositoryOf({ 'docs/adr/ADR-001-use-redis.md': '', 'adr/0002-use-rest.md': '' });

const asserted = (...paths: string[]): Promise<void> =>
  assertNewNumbers(
    { changes: paths.map((path) => ({ kind: 'create', path, text: '' })) },
    'docs/specs/a.md',
    { repository },
  );

test.each([
  ['docs/adr/ADR-001-use-kafka.md', 'ADR-001-use-redis.md'],
  ['adr/ADR-002-use-kafka.md', '0002-use-rest.md'],
])('%s has the number of %s', async (path, twin) => {
  await expect(asserted('docs/adr/ADR-009-x.md', path)).rejects.toThrow(
    `${path} would have the number of ${twin}`,
  );
});

test.each([
  'docs/adr/ADR-002-a.md',
  'adr/ADR-001-a.md',
  'elsewhere/ADR-001-a.md',
  'docs/adr/ADR-001-use-redis.md',
])('%s has a number of its own, or is the very file', async (path) => {
  await expect(asserted(path, 'docs/specs/a.md')).resolves.toBeUndefined();
});

test('a specification has no number, and a file that is changed keeps its own', async () => {
  const changes = [{ kind: 'update', path: 'docs/adr/ADR-001-b.md', before: '', text: 'x' }] as const;
  await expect(assertNewNumbers({ changes }, 'docs/specs/a.md', { repository })).resolves.toBeUndefined();
  const spec = [{ kind: 'create', path: 'docs/adr/001-spec.md', text: 'x' }] as const;
  await expect(
    assertNewNumbers({ changes: spec }, 'docs/adr/001-spec.md', { repository }),
  ).resolves.toBeUndefined();
});
