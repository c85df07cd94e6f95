import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { cleanEnv, program, readTree, temporaryFolder } from '../support/program.ts';
import { keys, openTerminal, type Terminal } from '../support/terminal.ts';

/** A repository in which git answers nothing until a file is there, and the program in a terminal there. */
const started = async (): Promise<{ terminal: Terminal; cwd: string; release: () => Promise<void> }> => {
  const home = await temporaryFolder();
  const [cwd, bin] = [join(home, 'shop'), join(home, 'bin')];
  await Promise.all([mkdir(cwd), mkdir(bin)]);
  const released = join(home, 'released');
  await writeFile(join(bin, 'git'), `#!/bin/sh\nwhile [ ! -e '${released}' ]; do sleep 0.02; done\nexit 1\n`);
  await chmod(join(bin, 'git'), 0o755);
  const terminal = openTerminal(process.execPath, [program], {
    cwd,
    env: {
      ...cleanEnv(home),
      TERM: 'xterm-256color',
      PATH: [bin, process.env.PATH].join(delimiter),
      USER: 'Ann Lee',
    },
  });
  onTestFinished(terminal.kill);
  return { terminal, cwd, release: () => writeFile(released, '') };
};

describe('while git takes long', { skip: process.platform === 'win32' }, () => {
  test('a line says what is done; it is gone when the first question comes', async () => {
    const { terminal, release } = await started();
    await terminal.waitFor('Reading the repository');
    expect(terminal.showsCursor()).toBe(false);
    await release();
    await terminal.waitFor('? Feature');
    expect(terminal.scrollback()).not.toContain('Reading');
    expect(terminal.scrollback()).toMatch(/^create-tech-spec .*author Ann Lee/);
  });

  test('Ctrl-C stops it, and the cursor can be seen again', async () => {
    const { terminal, cwd } = await started();
    await terminal.waitFor('Reading the repository');
    terminal.type(keys.ctrlC);
    expect(await terminal.exit).toBe(130);
    expect(terminal.showsCursor()).toBe(true);
    expect(await readTree(cwd)).toEqual({});
  });
});
