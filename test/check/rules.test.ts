import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/check/rules.ts';
import { checked } from '../../src/commands/checked.ts';
import { documentsMeant } from '../../src/commands/documents-meant.ts';
import { outline } from '../../src/document/outline.ts';
import { filesIn } from '../support/files-in.ts';
import { repositoryOf } from '../support/repository-of.ts';

/*
 * Each rule has a folder in test/cases/check: `broken`, a repository in which «TS101» stands before each place that the rule
 * finds, perhaps with words of its message behind the id, and `clean`, its twin in which it finds nothing. Days on which
 * commits last changed files may stand in `changes.json`. Another case of a rule is another folder, with more behind its name.
 */

const cases = join(import.meta.dirname, '../cases/check');
const MARK = /«(TS\d+)(?: ([^»]*))?»/g;

type Mark = { path: string; line: number; column: number; words: string };

/** The marks of a rule in a file, where they stand once all marks are gone. */
const marksIn = (path: string, marked: string, id: string): Mark[] =>
  marked.split('\n').flatMap((text, at) => {
    let gone = 0;
    return [...text.matchAll(MARK)].flatMap(({ 0: mark, 1: rule, 2: words = '', index }) => {
      const column = index - gone + 1;
      gone += mark.length;
      return rule === id ? [{ path, line: at + 1, column, words }] : [];
    });
  });

const foundIn = async (
  files: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string>>,
  id: string,
): Promise<(Mark & { severity: string })[]> => {
  const unmarked = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replace(MARK, '')]),
  );
  const world = {
    repository: repositoryOf(unmarked, undefined, { lists: true, changes }),
    here: '.',
    today: '2026-11-22',
    threads: undefined,
  };
  const documents = await documentsMeant(world, { paths: [], since: undefined, recordFolder: undefined });
  const all = await checked(world, documents, 'findings');
  return all
    .flatMap(({ findings }) => findings)
    .filter(({ rule }) => rule === id)
    .map(({ path, line, column, message, severity }) => ({ path, line, column, words: message, severity }));
};

const inOrder = <T extends Mark>(marks: readonly T[]): T[] =>
  marks.toSorted((one, other) =>
    one.path === other.path
      ? one.line - other.line || one.column - other.column
      : one.path < other.path
        ? -1
        : 1,
  );

describe.each(readdirSync(cases))('%s', (name) => {
  const folder = join(cases, name);
  const id = /^TS\d+/.exec(name)?.[0] ?? '';
  const days = join(folder, 'changes.json');
  const changes = existsSync(days) ? JSON.parse(readFileSync(days, 'utf8')) : {};

  test('is found where it is marked, and nowhere else', async () => {
    const files = filesIn(join(folder, 'broken'));
    const wanted = inOrder(Object.entries(files).flatMap(([path, text]) => marksIn(path, text, id)));
    const found = inOrder(await foundIn(files, changes, id));
    const places = ({ path, line, column }: Mark) => `${path}:${line}:${column}`;
    expect(wanted.length).toBeGreaterThan(0);
    expect(found.map((mark) => `${places(mark)} ${mark.words}`)).toEqual(
      wanted.map((mark, at) =>
        found[at]?.words.includes(mark.words)
          ? `${places(mark)} ${found[at]?.words}`
          : `${places(mark)} … ${mark.words} …`,
      ),
    );
  });

  test('is not found in its clean twin', async () => {
    expect(await foundIn(filesIn(join(folder, 'clean')), changes, id)).toEqual([]);
  });
});

describe('every rule', () => {
  test('has an id and a name of its own, in the order of the ids', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });

  test.each(rules)('$id $name has a file, a case and a page', ({ id, name, severities }) => {
    const root = join(import.meta.dirname, '../..');
    expect(existsSync(join(root, `src/check/rules/${name}.ts`))).toBe(true);
    expect(readdirSync(cases).some((folder) => folder.startsWith(`${id}-${name}`))).toBe(true);
    const page = readFileSync(join(root, `docs/rules/${id}-${name}.md`), 'utf8');
    expect(page.startsWith(`# ${id}: ${name}\n`)).toBe(true);
    expect(page).toContain(
      `\n| Draft | In Review | Approved |\n|-------|-----------|----------|\n| ${severities.join(' | ')} |\n`,
    );
    expect(outline(page).map(({ title }) => title)).toEqual([`${id}: ${name}`, 'Why', 'How to mend it']);
  });
});
