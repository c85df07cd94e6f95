import { expect, test } from 'vitest';
import { noOffers, type WizardState } from '../../src/ask/wizard-state.ts';
import { observe } from '../../src/commands/observe.ts';
import { creationOf } from '../../src/commands/open-desk.ts';
import { sameCommand } from '../../src/commands/same-command.ts';
import { noAnswers } from '../../src/spec/answers-schema.ts';
import { worldOf } from '../support/world-of.ts';

const state: WizardState = {
  answers: { ...noAnswers(), feature: 'Orders', prd: 'docs/specs/PRD-1.md' },
  offers: noOffers,
  offering: true,
  targets: { specFolder: 'sub/mine', recordFolder: 'adr' },
};

/** The command for a run in a folder, one word or flag with its value on each line. */
const linesFor = async (here: string, cwd?: string): Promise<string[]> => {
  const { world } = worldOf({}, { here });
  const creation = await creationOf(state, await observe(world, {}), world.repository);
  return sameCommand(state, creation, world, cwd)
    .split('\n')
    .map((line) => line.replace(/ \\$/, '').trim());
};

test('paths are as the folder of the run sees them', async () => {
  expect(await linesFor('sub')).toEqual(
    expect.arrayContaining(['--spec-dir mine', '--adr-dir ../adr', '--prd ../docs/specs/PRD-1.md']),
  );
});

test('at the top of the repository they are as they are there', async () => {
  const lines = await linesFor('.');
  expect(lines).toEqual(
    expect.arrayContaining(['--spec-dir sub/mine', '--adr-dir adr', '--prd docs/specs/PRD-1.md']),
  );
  expect(lines.filter((line) => line.startsWith('--cwd'))).toEqual([]);
});

test('a run in another folder is one again', async () => {
  expect(await linesFor('sub', './sub')).toContain('--cwd ./sub');
});
