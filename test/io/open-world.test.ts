import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { openRepository } from '../../src/io/files/repository.ts';
import { openWorld } from '../../src/io/open-world.ts';
import { tempFolder } from './files/temp-folder.ts';

/** A world on an empty folder, and what it writes. */
const opened = async (quiet: boolean, below = '') => {
  const base = await tempFolder();
  const stderr = new PassThrough({ encoding: 'utf8' });
  const stdout = new PassThrough({ encoding: 'utf8' });
  const world = openWorld({
    version: '1.0.0',
    cwd: join(base, below),
    base,
    repository: openRepository(base, { env: {} }),
    platform: 'linux',
    today: '2026-11-22',
    ask: undefined,
    quiet,
    drafts: undefined,
    showsProgress: false,
    stdout,
    stderr,
    signals: new EventEmitter(),
  });
  return { world, stderr, stdout };
};

test('a quiet world spares the talk, but neither the result nor what a person has to see', async () => {
  const { world, stderr, stdout } = await opened(true);
  world.say('Next');
  world.show('no PRD is there');
  world.print('docs/a.md\n');
  expect({ stderr: stderr.read(), stdout: stdout.read() }).toEqual({
    stderr: 'no PRD is there\n',
    stdout: 'docs/a.md\n',
  });
});

test('any other says both', async () => {
  const { world, stderr } = await opened(false);
  world.say('Next');
  world.show('no PRD is there');
  expect(stderr.read()).toBe('Next\nno PRD is there\n');
});

test('it knows where in the repository the run is', async () => {
  expect((await opened(false)).world.here).toBe('.');
  expect((await opened(false, 'packages/shop')).world.here).toBe('packages/shop');
});
