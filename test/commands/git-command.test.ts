import { expect, test } from 'vitest';
import { staging } from '../../src/commands/git-command.ts';
import { repositoryOf } from '../support/repository-of.ts';
import { worldOf } from '../support/world-of.ts';

test('files are to be staged where there is git to stage them, and where there are some', () => {
  const { world } = worldOf({});
  expect(staging(['docs/a.md'], world)).toEqual(['git add docs/a.md']);
  expect(staging([], world)).toEqual([]);
  const repository = repositoryOf({}, undefined, { isPlain: true });
  expect(staging(['docs/a.md'], { ...world, repository })).toEqual([]);
});
