import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createRequest, inRepository, seenFromRun } from '../../src/cli/create-request.ts';
import { UserError } from '../../src/errors.ts';

const folders = { cwd: '/home/ann/shop/src', base: '/home/ann/shop' };
const options = { input: true, color: true, prdText: true };

describe('a path on the command line', () => {
  test.each([
    ['../docs/specs', 'docs/specs'],
    ['design/x.md', 'src/design/x.md'],
    ['/home/ann/shop/docs', 'docs'],
    ['..', '.'],
    ['../..a/b', '..a/b'],
  ])('%s is %s in the repository', (given, expected) => {
    expect(inRepository(given, folders)).toBe(expected);
  });

  test.each(['../..', '../../shop2/x.md', '/etc/passwd'])('%s is outside', (given) => {
    expect(() => inRepository(given, folders)).toThrow(UserError);
  });
});

test('npm keeps a flag for itself, and it counts', () => {
  expect(createRequest(options, [], folders, { npm_config_dry_run: 'true' })).toMatchObject({ dryRun: true });
});

test.each(['spec', 'specDir', 'adrDir'])('an empty path is none: %s', (option) => {
  expect(() => createRequest({ ...options, [option]: '' }, [], folders, {})).toThrow(/is empty/);
});

test('an absolute path is seen from the folder of the run, another one is already', () => {
  expect(seenFromRun('/home/ann/shop/docs/PRD.md', folders)).toBe(join('..', 'docs', 'PRD.md'));
  expect(seenFromRun('docs/PRD.md', folders)).toBe('docs/PRD.md');
  expect(seenFromRun('https://example.com/prd', folders)).toBe('https://example.com/prd');
});

test.each(['0', '-1', '1.5', 'x', '1e3'])('%s is no number of a record', (adrNumber) => {
  expect(() => createRequest({ ...options, adrNumber }, [], folders, {})).toThrow(UserError);
});
