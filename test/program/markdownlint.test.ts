import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lint } from 'markdownlint/promise';
import { expect, test } from 'vitest';
import { readTree } from '../support/program.ts';

/** Rules that the template itself breaks, and so must every document made from it. */
const brokenByTemplate = ['MD022', 'MD024', 'MD031', 'MD032', 'MD036', 'MD040', 'MD053', 'MD058', 'MD060'];

const cases = join(import.meta.dirname, '../cases/runs');

/** Lines have no limit in a document that people's sentences make; addresses stay as they were given. */
const off = [...brokenByTemplate, 'MD013', 'MD034'];

test.each(readdirSync(cases))('the documents of %s are clean', async (name) => {
  const tree = await readTree(join(cases, name, 'after'));
  const before = await readTree(join(cases, name, 'before'));
  const strings = Object.fromEntries(
    Object.entries(tree).filter(([path]) => path.endsWith('.md') && before[path] === undefined),
  );
  expect(Object.keys(strings)).not.toEqual([]);
  const config = { default: true, ...Object.fromEntries(off.map((rule) => [rule, false])) };
  const found = await lint({ strings, config });
  expect(
    Object.entries(found).flatMap(([path, findings]) =>
      findings.map(
        (finding) => `${path}:${finding.lineNumber} ${finding.ruleNames[0]} ${finding.errorDetail ?? ''}`,
      ),
    ),
  ).toEqual([]);
});
