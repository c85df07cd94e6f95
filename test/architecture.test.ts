import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** The corridor, from the outside in: a folder imports from itself and from folders with a higher rank only. */
const ranks: Record<string, number> = {
  cli: 0,
  thread: 0,
  commands: 1,
  io: 1,
  index: 1,
  world: 2,
  plan: 3,
  check: 3.5,
  ask: 4,
  render: 4,
  sources: 4,
  adr: 5,
  diagrams: 6,
  document: 6,
  spec: 7,
  errors: 8,
};

/** Whatever is not in `src` has one door: the folder that may import it. What touches nothing is open to all. */
const doors: Record<string, string> = {
  '@inquirer/core': 'io',
  '@inquirer/prompts': 'io',
  commander: 'cli',
  dayjs: 'cli',
  diff: 'document',
  execa: 'io',
  'fast-string-width': 'spec',
  'fastest-levenshtein': 'spec',
  'fs-extra': 'io',
  handlebars: 'render',
  ora: 'io',
  pluralize: 'render',
  sarif: 'check',
  'smol-toml': 'sources',
  yaml: 'spec',
  valibot: 'spec',
  '@valibot/to-json-schema': 'spec',
  'node:child_process': 'io',
  'node:crypto': 'io',
  'node:fs': 'io',
  'node:os': 'io',
  'node:path': 'all',
  'node:process': 'io',
  'node:readline': 'io',
  'node:stream': 'io',
  'node:timers': 'io',
  'node:util': 'all',
  'node:v8': 'io',
  'node:worker_threads': 'io',
  '../package.json': 'cli',
  '../docs': 'check',
  '../templates': 'render',
};

/** What every file may use without importing it: it gives the same for the same. Of some only these members do. */
const calmGlobals = new Set(
  [
    'AbortController AbortSignal Array BigInt Boolean Buffer Error Infinity Iterator JSON Map NaN Number',
    'Object Promise RangeError Reflect RegExp Set String Symbol SyntaxError TextDecoder TextEncoder',
    'TypeError URL Uint8Array WeakMap WeakSet clearImmediate clearTimeout decodeURIComponent encodeURI encodeURIComponent',
  ].flatMap((names) => names.split(' ')),
);
const calmMembers: Record<string, RegExp> = {
  Date: /^(?:parse|UTC)$/,
  Intl: /^Segmenter$/,
  Math: /^(?!random)/,
};

/** What only one folder may use. The process is no global of anybody: `cli.ts` is handed it. */
const restlessGlobals: Record<string, string> = {
  Date: 'cli',
  setTimeout: 'io',
  setImmediate: 'io',
};

const root = join(import.meta.dirname, '..').replaceAll('\\', '/');

const typescriptIn = (folder: string): string[] =>
  readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.includes('node_modules/'))
    .sort();

const files = typescriptIn('src');
const texts = new Map(files.map((file) => [file, readFileSync(`${root}/src/${file}`, 'utf8')]));
const names = new Map(files.map((file) => [`${root}/src/${file}`, file]));

// Nothing but our own files is known to it: a name without a symbol is a global.
const program = ts.createProgram([...names.keys()], { noLib: true, noResolve: true, types: [] });
const checker = program.getTypeChecker();
const trees = program.getSourceFiles().filter(({ fileName }) => names.has(fileName));

/** Every import, in whatever form; a relative one as a path from `src`. */
const imports = files.flatMap((file) =>
  ts.preProcessFile(texts.get(file) ?? '', true, true).importedFiles.map(({ fileName }) => ({
    file,
    target: fileName.startsWith('.') ? posix.join(posix.dirname(file), fileName) : fileName,
  })),
);
const inside = imports.filter(({ target }) => texts.has(target));
const outside = imports.filter(({ target }) => !texts.has(target));

const folderOf = (file: string): string => file.split('/')[0]?.replace(/\.ts$/, '') ?? '';

test('every file is looked at', () => {
  expect(trees.map(({ fileName }) => names.get(fileName)).sort()).toEqual(files);
  expect(inside.length).toBeGreaterThan(files.length);
});

test('imports point downwards only', () => {
  const upwards = inside.filter(({ file, target }) => {
    const [from, to] = [folderOf(file), folderOf(target)];
    return from !== to && !((ranks[from] ?? Number.NaN) < (ranks[to] ?? Number.NaN));
  });
  expect(upwards).toEqual([]);
});

test('no imports go round in a circle', () => {
  const graph = new Map(
    files.map((file) => [file, inside.filter((edge) => edge.file === file).map((edge) => edge.target)]),
  );
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    else if (!done.has(file)) {
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    }
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test('what is not in src has one door, and is named', () => {
  const wrong = outside.filter(
    ({ file, target }) => ![folderOf(file), 'all'].includes(doors[packageOf(target)] ?? ''),
  );
  expect(wrong).toEqual([]);
  expect(nodesWhere(isComputedImport)).toEqual([]);
});

/** The first part of a path to what is outside, or the first two: `@inquirer/core`, `../templates`. */
const packageOf = (target: string): string =>
  target
    .split('/')
    .slice(0, /^[@.]/.test(target) ? 2 : 1)
    .join('/');

const isComputedImport = (node: ts.Node): boolean =>
  ts.isCallExpression(node) &&
  node.expression.kind === ts.SyntaxKind.ImportKeyword &&
  !(node.arguments[0] !== undefined && ts.isStringLiteralLike(node.arguments[0]));

test('the world, the clock and chance are used where they may be', () => {
  expect(nodesWhere((node, file) => ts.isIdentifier(node) && isRestless(node, file))).toEqual([]);
});

/** Whether a name gives something else each time, in a file that may not use that. */
const isRestless = (node: ts.Identifier, file: string): boolean =>
  /^(?:random|toLocale|localeCompare$)/.test(node.text) ||
  (isGlobal(node) && !isCalm(node) && restlessGlobals[node.text] !== folderOf(file));

const isGlobal = (node: ts.Identifier): boolean => {
  if (isMemberName(node)) return false;
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  return symbol === undefined || node.text === 'globalThis';
};

/** Whether a name says which one of something else: behind a dot, before a colon, in an import. */
const isMemberName = (node: ts.Identifier): boolean => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isMetaProperty(parent)) return parent.name === node;
  if (ts.isBindingElement(parent) || ts.isImportSpecifier(parent)) return parent.propertyName === node;
  return ts.isImportAttribute(parent);
};

const isCalm = (node: ts.Identifier): boolean => {
  const { parent, text } = node;
  if (calmGlobals.has(text)) return true;
  if (ts.isPropertyAccessExpression(parent)) return calmMembers[text]?.test(parent.name.text) ?? false;
  return text === 'Date' && ts.isNewExpression(parent) && (parent.arguments?.length ?? 0) > 0;
};

test('no default exports', () => {
  const wrong = nodesWhere(
    (node) =>
      node.kind === ts.SyntaxKind.DefaultKeyword ||
      ts.isExportAssignment(node) ||
      ((ts.isExportSpecifier(node) || ts.isNamespaceExport(node)) && node.name.text === 'default'),
  );
  expect(wrong).toEqual([]);
});

test('no classes but errors', () => {
  expect(nodesWhere((node, file) => ts.isClassLike(node) && file !== 'errors.ts')).toEqual([]);
});

test('no module state', () => {
  const isState = (node: ts.Node): boolean =>
    (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.Const) === 0) ||
    (ts.isVariableDeclaration(node) && isToBeFilled(node));
  expect(nodesWhere(isState, (node) => !ts.isFunctionLike(node))).toEqual([]);
});

/** Whether a constant begins empty: nothing but its being filled later makes sense of that. */
const isToBeFilled = ({ type, initializer }: ts.VariableDeclaration): boolean =>
  !/^readonly\b|^Readonly/.test(type?.getText() ?? '') &&
  /^(?:\[\]|\{\}|new \w+(?:<[^(]*>)?(?:\(\))?)(?:\s+(?:as|satisfies)\b.*)?$/s.test(
    initializer?.getText() ?? '',
  );

test('no grab-bags', () => {
  const grabBag = /(?:^|[/-])(?:utils?|helpers?|common|misc|shared|lib)(?=[/.-])/;
  // Handlebars' own word for the functions that templates call.
  const wrong = files.filter((file) => grabBag.test(file) && file !== 'render/helpers.ts');
  expect(wrong).toEqual([]);
});

test('no file is longer than 250 lines', () => {
  const long = files.filter((file) => (texts.get(file) ?? '').split('\n').length > 251);
  expect(long).toEqual([]);
});

test('tests stand where the code they test stands', () => {
  const tests = typescriptIn('test').filter((name) => /\/.*\.test\.ts$/.test(name));
  const folders = new Set(['program', ...files.map((file) => posix.dirname(file))]);
  expect(tests.filter((name) => !folders.has(posix.dirname(name)))).toEqual([]);
});

/** Where in `src` something stands, and the line that it begins with. */
const nodesWhere = (
  matches: (node: ts.Node, file: string) => boolean,
  enters: (node: ts.Node) => boolean = () => true,
): string[] =>
  trees.flatMap((tree) => {
    const file = names.get(tree.fileName) ?? '';
    const found = nodesBelow(tree, enters).filter((node) => matches(node, file));
    return found.map((node) => `${file}:${shown(node.getStart(tree), tree)}`);
  });

const shown = (start: number, tree: ts.SourceFile): string =>
  `${tree.getLineAndCharacterOfPosition(start).line + 1} ${tree.text.slice(start).split('\n')[0]}`;

/** Everything below a node but types, which are gone when it runs. */
const nodesBelow = (node: ts.Node, enters: (node: ts.Node) => boolean): ts.Node[] => {
  const nodes: ts.Node[] = [];
  node.forEachChild((child) => {
    const isType = ts.isTypeNode(child) && !ts.isExpressionWithTypeArguments(child);
    if (!isType && enters(child)) nodes.push(child, ...nodesBelow(child, enters));
  });
  return nodes;
};
