import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { applyPlan, checkPlan } from '../../../src/io/files/apply-plan.ts';
import { stageFile } from '../../../src/io/files/temp-file.ts';
import { updateFile } from '../../../src/io/files/update-file.ts';

const before = '\uFEFFold\r\n';
const update = { kind: 'update', path: 'spec.md', before, text: '\uFEFFold\r\nnew\r\n' } as const;

const folderWith = async (text: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'tech-spec-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'spec.md'), text);
  return folder;
};

test('a file that still holds what was read is changed, byte for byte, and keeps its permissions', async () => {
  const folder = await folderWith(before);
  await chmod(join(folder, 'spec.md'), 0o640);
  await applyPlan(folder, { changes: [update] });
  expect(await readFile(join(folder, 'spec.md'), 'utf8')).toBe(update.text);
  if (process.platform !== 'win32') expect((await stat(join(folder, 'spec.md'))).mode & 0o777).toBe(0o640);
  expect(await readdir(folder)).toEqual(['spec.md']);
});

test('a file that was changed since it was read stops the run, which writes nothing', async () => {
  const folder = await folderWith('somebody was here\n');
  const created = { kind: 'create', path: 'adr.md', text: 'x' } as const;
  await expect(applyPlan(folder, { changes: [created, update] })).rejects.toThrow(UserError);
  expect(await readFile(join(folder, 'spec.md'), 'utf8')).toBe('somebody was here\n');
  expect(await readdir(folder)).toEqual(['spec.md']);
});

test('a change is taken back when a later one fails', async () => {
  const folder = await folderWith(before);
  const failing = { kind: 'create', path: `${'x'.repeat(400)}.md`, text: 'x' } as const;
  await expect(applyPlan(folder, { changes: [update, failing] })).rejects.toThrow(UserError);
  expect(await readFile(join(folder, 'spec.md'), 'utf8')).toBe(before);
  expect(await readdir(folder)).toEqual(['spec.md']);
});

test('a private file is private under its temporary name too', {
  skip: process.platform === 'win32',
}, async () => {
  const folder = await folderWith(before);
  await chmod(join(folder, 'spec.md'), 0o600);
  const work = updateFile(update, join(folder, 'spec.md'));
  const temp = await stageFile(folder, 0, work.text, await work.mode());
  expect((await stat(temp)).mode & 0o777).toBe(0o600);
});

test('a read-only file is refused beforehand, and stays', async () => {
  const folder = await folderWith(before);
  await chmod(join(folder, 'spec.md'), 0o444);
  onTestFinished(() => chmod(join(folder, 'spec.md'), 0o644));
  await expect(checkPlan(folder, { changes: [update] })).rejects.toThrow(
    'spec.md cannot be written: it is read-only',
  );
  await expect(applyPlan(folder, { changes: [update] })).rejects.toThrow(UserError);
  expect(await readFile(join(folder, 'spec.md'), 'utf8')).toBe(before);
  expect(await readdir(folder)).toEqual(['spec.md']);
});
