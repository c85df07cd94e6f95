import { expect, test } from 'vitest';
import { showsProgress } from '../../src/cli/shows-progress.ts';

test.each([
  ['at a terminal', {}, { TERM: 'xterm-256color' }, true],
  ['--quiet', { quiet: true }, {}, false],
  ['--json', { json: true }, {}, false],
  ['in CI', {}, { CI: 'true' }, false],
  ['where CI says no', {}, { CI: 'false' }, true],
  ['a terminal that cannot move its cursor', {}, { TERM: 'dumb' }, false],
  ['what is read aloud', {}, { ACCESSIBLE: '1' }, false],
])('%s', (_, options, env, shows) => {
  expect(showsProgress(options, env)).toBe(shows);
});
