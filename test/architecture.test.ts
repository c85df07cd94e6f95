import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { expect, test } from 'vitest';

/** The corridor, from the outside in: a folder imports from itself and from folders with a higher rank only. */
const ranks: Record<string, number> = {
  cli: 0,
  commands: 1,
  io: 1,
  world: 2,
  plan: 3,
  ask: 4,
  document: 5,
  render: 4,
  adr: 4,
  sources: 4,
  spec: 6,
  errors: 7,
};

/** Each outside package has one door: the folder that may import it. */
const doors: Record<string, string> = {
  '@inquirer/core': 'io',
  '@inquirer/prompts': 'io',
  commander: 'cli',
  dayjs: 'cli',
  diff: 'plan',
  execa: 'io',
  'fast-string-width': 'spec',
  'fastest-levenshtein': 'spec',
  'fs-extra': 'io',
  handlebars: 'render',
  ora: 'io',
  pluralize: 'render',
  yaml: 'spec',
  zod: 'spec',
};

type Import = { file: string; target: string };

const root = join(import.meta.dirname, '..');
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
const texts = new Map(files.map((file) => [file, readFileSync(join(root, 'src', file), 'utf8')]));

const imports: Import[] = files.flatMap((file) =>
  [
    ...(texts.get(file) ?? '').matchAll(
      /(?:^|\n)(?:import|export)\s[^;'"]*?from\s+'([^']+)'|import\('([^']+)'\)/g,
    ),
  ].map(([, from, dynamic]) => ({ file, target: from ?? dynamic ?? '' })),
);

const folderOf = (file: string): string => file.split('/')[0]?.replace(/\.ts$/, '') ?? '';

const inside = imports
  .filter(({ target }) => target.startsWith('.') && target.endsWith('.ts'))
  .map(({ file, target }) => ({ file, target: posix.normalize(posix.join(dirname(file), target)) }));

test('imports point downwards only', () => {
  const upwards = inside.filter(({ file, target }) => {
    const from = folderOf(file);
    const to = folderOf(target);
    if (from === to || file === 'index.ts') return false;
    const [a, b] = [ranks[from], ranks[to]];
    return a === undefined || b === undefined || a > b || (a === b && a <= 1);
  });
  expect(upwards).toEqual([]);
});

test('no imports go round in a circle', () => {
  const graph = new Map(
    files.map((file) => [file, inside.filter((edge) => edge.file === file).map((edge) => edge.target)]),
  );
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    else if (!done.has(file)) {
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    }
  };
  const done = new Set<string>();
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test('each outside package has one door', () => {
  const wrong = imports.filter(({ file, target }) => {
    if (target.startsWith('.') || target.startsWith('node:')) return false;
    const name = target
      .split('/')
      .slice(0, target.startsWith('@') ? 2 : 1)
      .join('/');
    return doors[name] !== folderOf(file);
  });
  expect(wrong).toEqual([]);
});

test('only io and the command line touch the world', () => {
  const touching = /^node:(?:fs|child_process|os|readline|net|http|https|tty|process|worker_threads)/;
  const wrong = imports.filter(({ file, target }) => touching.test(target) && folderOf(file) !== 'io');
  const globals = files.filter(
    (file) =>
      folderOf(file) !== 'cli' &&
      /\bprocess\.(?!cwd\b)|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/.test(code(file)),
  );
  expect({ wrong, globals }).toEqual({ wrong: [], globals: [] });
});

test('no default exports, no classes but errors, no grab-bags', () => {
  const wrong = files.filter(
    (file) =>
      /^export default/m.test(code(file)) ||
      (file !== 'errors.ts' && /^(?:export )?class /m.test(code(file))) ||
      /utils?|helpers?\//.test(file),
  );
  expect(wrong).toEqual([]);
});

test('no file is longer than 250 lines', () => {
  const long = files.filter((file) => (texts.get(file) ?? '').split('\n').length > 251);
  expect(long).toEqual([]);
});

/** A file without its comments. */
const code = (file: string): string => (texts.get(file) ?? '').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

test('tests stand where the code they test stands', () => {
  const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.test.ts') && name.includes('/') && !name.startsWith('program/'));
  const folders = new Set(files.map((file) => dirname(file)));
  expect(tests.filter((name) => !folders.has(relative('', dirname(name))))).toEqual([]);
});
