import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { defineConfig } from 'tsdown';

/** Turns each `.hbs` import into its precompiled form, so that the program ships without Handlebars' compiler. */
export const handlebarsTemplates = {
  name: 'handlebars-templates',
  load(id: string) {
    if (!id.endsWith('.hbs')) return null;
    // A partial sees what it is given, and nothing of what is around it.
    const options = { noEscape: true, strict: true, explicitPartialContext: true };
    const compiled = String(Handlebars.precompile(readFileSync(id, 'utf8'), options));
    const code = needless.reduce((text, pattern) => text.replace(pattern, ''), compiled);
    return { code: `export default ${code};`, moduleType: 'js' as const };
  },
};

/** A third of a precompiled template: the places of its parts, for messages about what is not ours, and what older runtimes lack. */
const needless = [
  /,? ?(?:"loc":)?\{"start":\{[^}]*\},"end":\{[^}]*\}\}(?= ?[})])/g,
  /(?<=lookupProperty = container\.lookupProperty) \|\| function\(parent, propertyName\) \{[^}]*\{[^}]*\}[^}]*\}/g,
];

/** Turns each page of a rule into its text. */
export const rulePages = {
  name: 'rule-pages',
  load(id: string) {
    if (!/[\\/]docs[\\/]rules[\\/][^\\/]+\.md$/.test(id)) return null;
    return { code: `export default ${JSON.stringify(readFileSync(id, 'utf8'))};`, moduleType: 'js' as const };
  },
};

/** Puts each comment of the types on a line of its own, where editors look for it: they are printed beside the line above. */
const commentsAbove = {
  name: 'comments-above',
  renderChunk: {
    order: 'post' as const,
    handler: (code: string, { fileName }: { fileName: string }) =>
      fileName.endsWith('.d.ts')
        ? code
            .replace(/^( *)(.*[;{]) (?=\/\*\*)/gm, '$1$2\n$1')
            .replace(/^( *)(\/\*\*.*\*\/)(?=\S)/gm, '$1$2\n$1')
        : null,
  },
};

type Chunk = { type: string; code?: string; moduleIds?: string[]; exports?: string[] };

/** Writes the licences of the packages that are bundled into one file beside the program, as they ask. */
const collectLicenses = {
  name: 'collect-licenses',
  generateBundle(this: { emitFile(file: object): void }, _: unknown, bundle: Record<string, Chunk>) {
    const modules = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);
    const folders = new Set(
      modules.flatMap((id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id) ?? []),
    );
    const licenses = [...folders].sort().map(licenseOf);
    const texts = [...new Set(licenses.map(({ text }) => text))];
    const sharing = texts.map((text) => licenses.filter((license) => license.text === text));
    const source = sharing.map(underOneText).join(`\n${'-'.repeat(80)}\n\n`);
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-LICENSES.txt', source });
  },
};

type License = { title: string; holders: string; text: string };

/** A licence: who holds the copyright, and the text, which many packages have in common. */
const licenseOf = (folder: string): License => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const whole = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  const isHolder = (line: string): boolean => /^\s*(?:\S+ )?copyright (?:\(c\)|©|\d)/i.test(line);
  const lines = whole.split(/\r?\n/).map((line) => line.trim());
  const text = lines
    .filter((line) => !isHolder(line) && !/^#*\s*(?:the )?(?:MIT|ISC) licen[cs]e(?: \(MIT\))?:?$/i.test(line))
    .join('\n');
  const holders = lines
    .filter(isHolder)
    .map((line) => `  ${line}`)
    .join('\n');
  return { title: `${name} ${version} (${license})`, holders, text: paragraphs(text) };
};

/** A text whose paragraphs are one line each, so that it is the same wherever its lines break. */
const paragraphs = (text: string): string =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .join('\n\n');

/** The packages under one text, and the text. */
const underOneText = (licenses: readonly License[]): string => {
  const packages = licenses.map(({ title, holders }) => (holders === '' ? title : `${title}\n${holders}`));
  return `${packages.join('\n')}\n\n${licenses[0]?.text}\n`;
};

/**
 * What packages bring along and nobody here can reach, each as a text of a file and what stands in its place. Commander starts
 * processes for commands that are programs of their own, and waits for what that needs; we have none. We start programs with
 * `execaSync` alone, and have the spinner of ora that it has by default.
 */
const unreached: readonly [file: RegExp, text: string, instead: string][] = [
  [
    /[\\/]commander[\\/]lib[\\/]command\.js$/,
    "const childProcess = require('node:child_process');",
    "const childProcess = { spawn: (...all) => require('node:child_process').spawn(...all) };",
  ],
  [
    /[\\/]execa[\\/]lib[\\/]methods[\\/]create\.js$/,
    "import {execaCoreAsync} from './main-async.js';",
    'const execaCoreAsync = undefined;',
  ],
];

/** Leaves out what cannot be reached. */
const leaveOut = {
  name: 'leave-out',
  load(id: string) {
    if (!/[\\/]cli-spinners[\\/]spinners\.json$/.test(id)) return null;
    const { dots, line } = JSON.parse(readFileSync(id, 'utf8'));
    return { code: JSON.stringify({ dots, line }), moduleType: 'json' as const };
  },
  transform(code: string, id: string) {
    const found = unreached.filter(([file]) => file.test(id));
    for (const [, text] of found) if (!code.includes(text)) throw new Error(`${id} does not hold: ${text}`);
    return found.length === 0
      ? null
      : found.reduce((all, [, text, instead]) => all.replace(text, instead), code);
  },
};

type ModuleGraph = { getModuleInfo(id: string): { importedIds: readonly string[] } | null };

/**
 * The file that a module goes into: start-up waits for each of many small ones, and for what it does not need in a large one.
 * What the command line needs stands in one, what every command needs that writes in another, with what talking needs of
 * planning; then what a new document needs, and what an addition to one needs beside that; what the library needs too stands
 * apart.
 */
const chunkOf = (id: string, graph: ModuleGraph): string | null => {
  const isIn = (...entries: string[]): boolean => entries.every((entry) => loadedWith(entry, graph).has(id));
  const isInLibrary = isIn('src/index.ts');
  if (isIn('src/cli.ts')) return isInLibrary ? 'words' : 'start';
  const others = ['src/cli/run-add.ts', 'src/plan/plan-creation.ts'];
  const talking = ['src/io/prompts/terminal-ask.ts', 'src/commands/talk-over.ts'];
  const isShared =
    others.some((entry) => isIn('src/cli/run-create.ts', entry)) ||
    talking.some((entry) => isIn(entry, 'src/plan/plan-creation.ts'));
  if (isShared) return isInLibrary ? 'read' : 'run';
  if (isIn('src/plan/plan-creation.ts')) return 'plan';
  return isIn('src/cli/run-add.ts') && isInLibrary ? 'addition' : null;
};

const loaded = new Map<string, ReadonlySet<string>>();

/** The modules that are loaded together with one. */
const loadedWith = (entry: string, graph: ModuleGraph): ReadonlySet<string> => {
  const known = loaded.get(entry);
  if (known !== undefined) return known;
  const found = new Set([join(import.meta.dirname, entry)]);
  // What is added while it is walked is walked as well.
  for (const id of found)
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  loaded.set(entry, found);
  return found;
};

/** Leaves nothing but ASCII in the program, which is read and compiled fastest: signs of drawings and of prose are escaped. */
const asciiOnly = {
  name: 'ascii-only',
  generateBundle(_: unknown, bundle: Record<string, Chunk>) {
    for (const chunk of Object.values(bundle))
      if (chunk.code !== undefined) chunk.code = chunk.code.replace(/[^\0-\x7f]/g, escaped);
  },
};

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Writes the ES module that programs import: the program itself is CommonJS, which starts faster. */
const esModule = {
  name: 'es-module',
  generateBundle(this: { emitFile(file: object): void }, _: unknown, bundle: Record<string, Chunk>) {
    const names = bundle['index.cjs']?.exports?.join(', ');
    const source = `import api from './index.cjs';\nexport const { ${names} } = api;\n`;
    this.emitFile({ type: 'asset', fileName: 'index.js', source });
  },
};

const inModules = (path: string): string => join(import.meta.dirname, 'node_modules', path);

/**
 * Packages of which a part is enough, or whose modules can be left out one by one. The spinner's line is measured by what
 * measures all others: what ora brings along takes longer to be ready than most that the spinner is shown for.
 */
const parts = {
  'fs-extra/esm': inModules('fs-extra/lib/mkdirs/index.js'),
  yaml: inModules('yaml/browser/index.js'),
  'string-width': inModules('fast-string-width/dist/index.js'),
};

const shared = defineConfig({
  platform: 'node',
  target: 'node20.17',
  fixedExtension: false,
  logLevel: 'warn',
  // Everything is bundled: users download one package.
  deps: { onlyBundle: false },
});

export default defineConfig([
  {
    ...shared,
    entry: { cli: 'src/cli.ts', index: 'src/index.ts', thread: 'src/thread.ts' },
    format: 'cjs',
    dts: false,
    minify: true,
    alias: parts,
    inputOptions: { preserveEntrySignatures: 'allow-extension' },
    outputOptions: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: chunkOf }] } },
    plugins: [handlebarsTemplates, rulePages, leaveOut, collectLicenses, asciiOnly, esModule],
  },
  {
    ...shared,
    entry: { index: 'src/index.ts' },
    dts: { emitDtsOnly: true },
    plugins: [handlebarsTemplates, commentsAbove],
  },
]);
