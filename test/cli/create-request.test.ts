import { describe, expect, test } from 'vitest';
import { createRequest, inRepository } from '../../src/cli/create-request.ts';
import { UserError } from '../../src/errors.ts';

const folders = { cwd: '/work/shop/src', base: '/work/shop' };
const options = { input: true, color: true, prdText: true };

describe('a path on the command line', () => {
  test.each([
    ['../docs/specs', 'docs/specs'],
    ['design/x.md', 'src/design/x.md'],
    ['/work/shop/docs', 'docs'],
    ['..', '.'],
    ['../..a/b', '..a/b'],
  ])('%s is %s in the repository', (given, expected) => {
    expect(inRepository(given, folders)).toBe(expected);
  });

  test.each(['../..', '../../shop2/x.md', '/etc/passwd'])('%s is outside', (given) => {
    expect(() => inRepository(given, folders)).toThrow(UserError);
  });
});

test('npm keeps two flags for itself, and they count', () => {
  const request = createRequest(options, [], folders, {
    npm_config_dry_run: 'true',
    npm_config_json: 'true',
  });
  expect(request).toMatchObject({ dryRun: true, json: true });
});

test.each(['0', '-1', '1.5', 'x', '1e3'])('%s is no number of a record', (adrNumber) => {
  expect(() => createRequest({ ...options, adrNumber }, [], folders, {})).toThrow(UserError);
});
