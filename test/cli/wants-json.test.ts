import { expect, test } from 'vitest';
import { asksForJson, wantsJson } from '../../src/cli/wants-json.ts';

test.each([
  ['the flag', { json: true }, {}, true],
  ['npm, which keeps the flag for itself', {}, { npm_config_json: 'true' }, true],
  ['npm saying no', {}, { npm_config_json: 'false' }, false],
  ['nobody', {}, {}, false],
])('JSON is wanted by %s', (_, options, env, wanted) => {
  expect(wantsJson(options, env)).toBe(wanted);
});

test.each([
  ['a command that is not there', ['adr', 'bogus', '--json'], {}, true],
  ['a command that has no such flag', ['adr', '--json'], {}, true],
  ['npm, which keeps the flag for itself', ['adr', 'bogus'], { npm_config_json: 'true' }, true],
  ['words that only look like it', ['adr', 'new', '--', '--json'], {}, false],
  ['nobody', ['adr', 'bogus'], {}, false],
])('mistakes are reported as JSON where it is asked for by %s', (_, args, env, asked) => {
  expect(asksForJson(args, env)).toBe(asked);
});
