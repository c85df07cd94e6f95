import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lint } from 'markdownlint/promise';
import { expect, test } from 'vitest';
import { readTree } from '../support/program.ts';

/** Rules that the template itself breaks, and so must every document made from it. */
const brokenByTemplate = ['MD022', 'MD024', 'MD031', 'MD032', 'MD036', 'MD040', 'MD053', 'MD058', 'MD060'];

const cases = join(import.meta.dirname, '../cases/runs');

/** Lines have no limit in a document that people's sentences make; addresses stay as they were given. */
const off = [...brokenByTemplate, 'MD013', 'MD034'];

/** The documents that a run makes; in one that it adds to, most is what people wrote. */
const newDocuments = async (name: string): Promise<Record<string, string>> => {
  const after = join(cases, name, 'after');
  const [end, before] = [
    existsSync(after) ? await readTree(after) : {},
    await readTree(join(cases, name, 'before')),
  ];
  return Object.fromEntries(
    Object.entries(end).filter(([path]) => path.endsWith('.md') && before[path] === undefined),
  );
};

const runs = await Promise.all(
  readdirSync(cases).map(async (name) => ({ name, strings: await newDocuments(name) })),
);

test.each(runs.filter(({ strings }) => Object.keys(strings).length > 0))(
  'the documents of $name are clean',
  async ({ strings }) => {
    const config = { default: true, ...Object.fromEntries(off.map((rule) => [rule, false])) };
    const found = await lint({ strings, config });
    expect(
      Object.entries(found).flatMap(([path, findings]) =>
        findings.map(
          (finding) => `${path}:${finding.lineNumber} ${finding.ruleNames[0]} ${finding.errorDetail ?? ''}`,
        ),
      ),
    ).toEqual([]);
  },
);
