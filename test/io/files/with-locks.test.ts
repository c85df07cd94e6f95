import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, onTestFinished, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { applyPlan } from '../../../src/io/files/apply-plan.ts';
import { withLocks } from '../../../src/io/files/with-locks.ts';

const temporaryFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'tech-spec-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** The process id of a process that has ended. */
const deadPid = async (): Promise<number> => {
  const child = execa(process.execPath, ['-e', '']);
  const { pid } = child;
  await child;
  return pid ?? 0;
};

test('of many changes of one file that were made for the same text, one is made and the others are told', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'spec.md'), 'old\n');
  const changes = Array.from({ length: 12 }, (_, at) => `old\nnew ${at}\n`);
  const ended = await Promise.allSettled(
    changes.map((text) =>
      applyPlan(folder, { changes: [{ kind: 'update', path: 'spec.md', before: 'old\n', text }] }),
    ),
  );
  const written = await readFile(join(folder, 'spec.md'), 'utf8');
  expect(ended.map(({ status }) => status === 'fulfilled')).toEqual(changes.map((text) => text === written));
  for (const end of ended) if (end.status === 'rejected') expect(end.reason).toBeInstanceOf(UserError);
  expect(await readdir(folder)).toEqual(['spec.md']);
});

test('works in one folder follow each other, those in two do not wait', async () => {
  const [one, other] = [await temporaryFolder(), await temporaryFolder()];
  const told: string[] = [];
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let begin = (): void => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const first = withLocks([one], async () => {
    told.push('first begins');
    begin();
    await released;
    told.push('first ends');
  });
  await begun;
  const second = withLocks([one], async () => void told.push('second'));
  await withLocks([other], async () => void told.push('other'));
  release();
  await Promise.all([first, second]);
  expect(told).toEqual(['first begins', 'other', 'first ends', 'second']);
});

test('the lock of a run that was killed holds nobody up', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, '.create-tech-spec.lock'), String(await deadPid()));
  expect(await withLocks([folder], async () => 'done')).toBe('done');
  expect(await readdir(folder)).toEqual([]);
});

test('a work that fails gives its lock back', async () => {
  const folder = await temporaryFolder();
  await expect(withLocks([folder], () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await readdir(folder)).toEqual([]);
});
