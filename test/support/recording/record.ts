import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { execa } from 'execa';
import { cleanEnv, program, temporaryFolder } from '../program.ts';
import { openTerminal, type Terminal } from '../terminal.ts';
import type { Run } from '../vt-screen.ts';
import type { Step } from './session.ts';

/** A picture of the terminal, and for how long it stands, in milliseconds. */
export type Frame = { rows: Run[][]; cursor: { column: number; row: number } | undefined; looks: number };

export type Recording = {
  frames: readonly Frame[];
  /** Every line that is left on the terminal at the end, and above it. */
  transcript: string;
};

export const size = { columns: 80, rows: 30 };

/**
 * Runs a session with the built program in a shell in a real pseudo-terminal, in a new repository.
 *
 * @param calm - How long the screen has to stay the same before it is taken for whole, in milliseconds; where nothing is
 *   to be drawn, there is no need to wait.
 */
export const record = async (session: readonly Step[], calm = 0): Promise<Recording> => {
  const { cwd, env } = await repository();
  const terminal = openTerminal('bash', ['--noprofile', '--rcfile', join(dirname(cwd), 'rc'), '-i'], {
    ...size,
    cwd,
    env,
  });
  try {
    const frames: Frame[] = [];
    for (const { types, shows, looks } of session) {
      if (types !== '') terminal.type(types);
      await terminal.waitFor(shows, 20_000);
      if (calm > 0) await settled(terminal, calm);
      frames.push({
        rows: terminal.rows(),
        cursor: terminal.showsCursor() ? terminal.cursor() : undefined,
        looks,
      });
    }
    return {
      frames,
      transcript: `${terminal
        .scrollback()
        .replace(/\$\s*$/, '')
        .trimEnd()}\n`,
    };
  } finally {
    terminal.kill();
  }
};

/** A repository with a PRD in it, and the program in the path. Everything in it has a name and a time of its own choosing. */
const repository = async (): Promise<{ cwd: string; env: NodeJS.ProcessEnv }> => {
  const home = await temporaryFolder();
  const [cwd, bin] = [join(home, 'shop'), join(home, 'bin')];
  await mkdir(join(cwd, 'docs/specs'), { recursive: true });
  await mkdir(bin);
  await symlink(program, join(bin, 'create-tech-spec'));
  await writeFile(join(cwd, 'docs/specs/PRD-007-checkout.md'), prd);
  await writeFile(
    join(home, '.gitconfig'),
    '[user]\n\tname = Ann Lee\n\temail = ann@example.com\n[init]\n\tdefaultBranch = main\n',
  );
  await writeFile(
    join(home, 'rc'),
    "PS1='$ '\nHISTFILE=\nbind 'set enable-bracketed-paste off' 2>/dev/null\n",
  );
  const env = {
    ...cleanEnv(home),
    PATH: [bin, dirname(process.execPath), process.env.PATH].join(delimiter),
    TERM: 'xterm-256color',
    // 2026-11-23
    SOURCE_DATE_EPOCH: '1795392000',
  };
  await execa('git', ['init', '--quiet'], { cwd, env, extendEnv: false });
  return { cwd, env };
};

const prd =
  '# Product Requirements Document: Order checkout\n\n## Executive Summary\n\nPaying is one call.\n\n## Non-Goals\n\n- Refunds\n';

/** Waits until the screen has stayed the same for a while: what is drawn in several pieces is whole then. */
const settled = async (terminal: Terminal, calm: number): Promise<void> => {
  for (let before = ''; ; ) {
    const now = JSON.stringify([terminal.rows(), terminal.cursor()]);
    if (now === before) return;
    before = now;
    await setTimeout(calm);
  }
};
