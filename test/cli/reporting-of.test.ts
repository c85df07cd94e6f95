import { expect, test } from 'vitest';
import { reportingOf } from '../../src/cli/reporting-of.ts';

test('a run writes and reports to people unless it is told otherwise', () => {
  expect(reportingOf({}, {})).toEqual({ dryRun: false, json: false, cwd: undefined });
  const told = { dryRun: true, json: true, cwd: 'shop' };
  expect(reportingOf(told, {})).toEqual(told);
});

test('npm keeps flags for itself, and they count', () => {
  const env = { npm_config_dry_run: 'true', npm_config_json: 'true' };
  expect(reportingOf({}, env)).toMatchObject({ dryRun: true, json: true });
});
