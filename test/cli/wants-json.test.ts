import { expect, test } from 'vitest';
import { wantsJson } from '../../src/cli/wants-json.ts';

test.each([
  ['the flag', { json: true }, {}, true],
  ['npm, which keeps the flag for itself', {}, { npm_config_json: 'true' }, true],
  ['npm saying no', {}, { npm_config_json: 'false' }, false],
  ['nobody', {}, {}, false],
])('JSON is wanted by %s', (_, options, env, wanted) => {
  expect(wantsJson(options, env)).toBe(wanted);
});
