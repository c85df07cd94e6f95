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
    const compiled = Handlebars.precompile(readFileSync(id, 'utf8'), options);
    return { code: `export default ${compiled};`, moduleType: 'js' as const };
  },
};

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
    const source = [...folders]
      .sort()
      .map(licenseOf)
      .join(`\n${'-'.repeat(80)}\n\n`);
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-LICENSES.txt', source });
  },
};

const licenseOf = (folder: string): string => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
};

/** Commander starts processes for commands that are programs of their own: we have none, so nobody waits for what it needs for them. */
const lateProcesses = {
  name: 'late-processes',
  transform: (code: string, id: string) =>
    /[\\/]commander[\\/]lib[\\/]command\.js$/.test(id)
      ? code.replace(
          "const childProcess = require('node:child_process');",
          "const childProcess = { spawn: (...all) => require('node:child_process').spawn(...all) };",
        )
      : null,
};

type ModuleGraph = { getModuleInfo(id: string): { importedIds: readonly string[] } | null };

/**
 * The file that a module goes into: start-up waits for each of many small ones, and for what it does not need in a large one.
 * What the command line needs stands in one, what every command needs that writes in another, then what a new document needs,
 * and what an addition to one needs beside that; what the library needs too stands apart.
 */
const chunkOf = (id: string, graph: ModuleGraph): string | null => {
  const isIn = (...entries: string[]): boolean => entries.every((entry) => loadedWith(entry, graph).has(id));
  const isInLibrary = isIn('src/index.ts');
  if (isIn('src/cli.ts')) return isInLibrary ? 'words' : 'start';
  const others = ['src/cli/run-add.ts', 'src/plan/plan-creation.ts'];
  if (others.some((entry) => isIn('src/cli/run-create.ts', entry))) return isInLibrary ? 'read' : 'run';
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
    entry: { cli: 'src/cli.ts', index: 'src/index.ts' },
    format: 'cjs',
    dts: false,
    minify: true,
    inputOptions: { preserveEntrySignatures: 'allow-extension' },
    outputOptions: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: chunkOf }] } },
    plugins: [handlebarsTemplates, rulePages, lateProcesses, collectLicenses, asciiOnly, esModule],
  },
  {
    ...shared,
    entry: { index: 'src/index.ts' },
    dts: { emitDtsOnly: true },
    plugins: [handlebarsTemplates, commentsAbove],
  },
]);
