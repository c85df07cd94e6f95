import { copyFile, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parts, sections } from '../../src/spec/parts.ts';
import { cleanEnv, readTree, runProgram, temporaryFolder } from '../support/program.ts';
import { allCommands, recordedProgram, wordsOf } from '../support/recorded-program.ts';

const root = join(import.meta.dirname, '../..');

/** A packed project: where it lies, what it holds, and how many bytes it takes. */
type Packed = { tarball: string; files: string[]; size: number; unpackedSize: number };

/** Packs the project as npm would publish it, into a folder. */
const packedInto = async (folder: string): Promise<Packed> => {
  const { stdout } = await execa(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    { cwd: root },
  );
  const [{ filename, files, ...sizes }]: [
    Pick<Packed, 'size' | 'unpackedSize'> & { filename: string; files: { path: string }[] },
  ] = JSON.parse(stdout);
  return { ...sizes, tarball: join(folder, filename), files: files.map(({ path }) => path) };
};

/** A project in a folder that has installed the package and nothing else. */
const consumerOf = async (tarball: string, folder: string): Promise<{ cwd: string; installed: string }> => {
  const cwd = join(folder, 'shop');
  await mkdir(cwd);
  await writeFile(join(cwd, 'package.json'), '{ "type": "module" }');
  await execa('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], {
    cwd,
    env: { ...cleanEnv(folder), npm_config_cache: join(folder, 'cache') },
    extendEnv: false,
  });
  return { cwd, installed: join(cwd, 'node_modules/create-tech-spec') };
};

let outside = '';
let packed: Packed;
beforeAll(async () => {
  outside = await realpath(await mkdtemp(join(tmpdir(), 'tech-spec-')));
  packed = await packedInto(outside);
});
afterAll(() => rm(outside, { recursive: true, force: true }));

/** What TypeScript says about a file of a consumer that is as strict as can be and knows nothing of Node. */
const compile = async (cwd: string, file: string): Promise<string> => {
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    module: 'nodenext',
    target: 'es2023',
    lib: ['es2023'],
    types: [],
    noEmit: true,
  };
  await writeFile(join(cwd, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = await execa(process.execPath, [tsc, '--project', cwd], { cwd, reject: false });
  return stdout;
};

/** The sample of the README. */
const sample = async (): Promise<string> => {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  return /## From a program\s+```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
};

/** The words of a union in a file of types. */
const union = (types: string, name: string): string[] =>
  /'.*'/.exec(types.split(`type ${name} = `)[1] ?? '')?.[0].match(/[\w.]+/g) ?? [];

describe('the package', () => {
  test('holds the program, its types and the licences, nothing else, and no more bytes than somebody has looked at', async () => {
    const { files, size, unpackedSize } = packed;
    expect(size).toBeLessThan(440_000);
    expect(unpackedSize).toBeLessThan(1_380_000);
    const kinds = files.map((path) => path.replace(/^dist\/.*-[\w-]{8}\.cjs$/, 'dist/<chunk>.cjs'));
    expect([...new Set(kinds)].sort()).toEqual([
      'LICENSE',
      'README.md',
      'bin/compiled-code.js',
      'bin/create-tech-spec.js',
      'bin/package.json',
      'bin/thread.js',
      'dist/<chunk>.cjs',
      'dist/THIRD-PARTY-LICENSES.txt',
      'dist/cli.cjs',
      'dist/index.cjs',
      'dist/index.d.ts',
      'dist/index.js',
      'dist/thread.cjs',
      'package.json',
    ]);
  });

  test('is found fit by publint, and its types by attw', async () => {
    const { tarball } = packed;
    const options = { cwd: await temporaryFolder(), reject: false, all: true } as const;
    const modules = join(root, 'node_modules');
    const lint = [join(modules, 'publint/src/cli.js'), tarball, '--strict'];
    const types = [join(modules, '@arethetypeswrong/cli/dist/index.js'), tarball, '--profile', 'esm-only'];
    for (const args of [lint, types])
      expect(await execa(process.execPath, args, options)).toMatchObject({ exitCode: 0 });
  });

  test('needs no other package and runs no script when it is installed', async () => {
    const manifest = await import('../../package.json', { with: { type: 'json' } });
    const { scripts, ...rest }: Record<string, unknown> & { scripts: Record<string, string> } =
      manifest.default;
    expect(rest).not.toHaveProperty('dependencies');
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
  });

  test('runs through npx in any repository', async () => {
    const folder = await temporaryFolder();
    await copyFile(packed.tarball, join(folder, 'packed.tgz'));
    const cwd = join(folder, 'shop');
    await mkdir(cwd);
    const npx = [
      '--yes',
      '--offline',
      join('..', 'packed.tgz'),
      'Order checkout',
      '--yes',
      '--decision',
      'Use npx',
    ];
    await execa('npx', npx, {
      cwd,
      env: { ...cleanEnv(folder), npm_config_cache: join(folder, 'cache') },
      extendEnv: false,
    });
    expect(Object.keys(await readTree(cwd))).toEqual([
      'docs/adr/ADR-001-use-npx.md',
      'docs/specs/TECH_SPEC-order-checkout.md',
    ]);
  });
});

describe('the package, imported', () => {
  let cwd = '';
  let installed = '';
  beforeAll(async () => {
    ({ cwd, installed } = await consumerOf(packed.tarball, outside));
  });

  test('exports these functions and values', async () => {
    const api = await import(pathToFileURL(join(root, 'dist/index.js')).href);
    const names = ['answersJsonSchema', 'diffPlan', 'parts', 'planAddition', 'planCreation', 'readAnswers'];
    expect(Object.keys(api).sort()).toEqual(names);
  });

  test('runs and compiles the sample of the README, which reports what is wrong with the answers', async () => {
    const script = await sample();
    await writeFile(join(cwd, 'sample.js'), script);
    const good = await execa(process.execPath, ['sample.js'], { cwd });
    expect(good.stdout).toContain('docs/adr/ADR-001-use-postgresql.md');
    expect(good.stdout).toContain('+# Technical Specification: Order checkout');

    await writeFile(join(cwd, 'wrong.js'), script.replace('feature: Order', 'featur: Order'));
    const bad = await execa(process.execPath, ['wrong.js'], { cwd, reject: false });
    expect(bad.stderr).toContain('answers.yaml:1 featur is no key');
    expect(bad.exitCode).toBe(1);

    const platform = 'declare const console: { [name in "log" | "error"]: (...words: unknown[]) => void };';
    await writeFile(join(cwd, 'sample.ts'), `${script}\n${platform}\n`);
    expect(await compile(cwd, 'sample.ts')).toBe('');
  });

  test('has types that know what an answer may be, and need no other package', async () => {
    await writeFile(join(cwd, 'types.ts'), typed);
    expect(await compile(cwd, 'types.ts')).toBe('');

    const types = await readFile(join(installed, 'dist/index.d.ts'), 'utf8');
    expect(types).not.toMatch(/valibot|^import |: any\b/im);
    expect(union(types, 'PartId')).toEqual(parts.map(({ id }) => id));
    expect(union(types, 'SectionId')).toEqual(sections.map(({ id }) => id));
  });

  test('has types in which each comment stands above what it explains, where editors look for it', async () => {
    const types = await readFile(join(root, 'dist/index.d.ts'), 'utf8');
    expect(types.split('\n').filter((text) => /\S.*\/\*\*|\*\/\s*\S/.test(text))).toEqual([]);
  });

  test('is documented by the same sample', async () => {
    const [, header = ''] =
      / \* @example\n([\s\S]*?) \*\//.exec(await readFile(join(root, 'src/index.ts'), 'utf8')) ?? [];
    expect(header.replace(/^ \* ?/gm, '')).toBe(await sample());
  });
});

/** A consumer of the types. */
const typed = `
import { parts, planCreation } from 'create-tech-spec';
import type { Answers, Component, Creation, Spec, Surroundings } from 'create-tech-spec';

export const component: Component = { name: 'Cart', kind: undefined, dependencies: [] };
// @ts-expect-error there is no field of this name
export const misspelt: Component = { name: 'Cart', purpouse: 'keeps carts' };

export const reasons: Answers['notApplicable'] = { 'performance.caching': 'nothing is cached', security: 'none' };
// @ts-expect-error there is no part of this name
export const noPart: Answers['notApplicable'] = { typo: 'so' };

// @ts-expect-error a specification has a name
export const nameless = (answers: Answers, around: Surroundings): Creation => planCreation(answers, around);
export const openParts = (spec: Spec, around: Surroundings): string[] => {
  const { states } = planCreation(spec, around);
  return parts.filter(({ id }) => states[id].kind === 'open').map(({ label }) => label);
};
`;

/** The commands below the program itself, by their words. */
const helpTopics = allCommands(recordedProgram().command)
  .map(wordsOf)
  .filter(({ length }) => length > 0);

/** To accept a help that changed: UPDATE_CASES=1 npx vitest run test/program/package.test.ts, then read the difference. */
test.each([
  ['help.txt', ['--help']],
  ['help-notes.txt', ['help', 'notes']],
  ...helpTopics.map((topic): [string, string[]] => [`help-${topic.join('-')}.txt`, ['help', ...topic]]),
])('--help changes only when somebody means it, and fits a narrow terminal: %s', async (name, args) => {
  const file = join(root, 'test/cases', name);
  const { stdout } = await runProgram(args, { cwd: await temporaryFolder() });
  if (process.env.UPDATE_CASES === '1') await writeFile(file, stdout);
  expect(stdout).toBe(await readFile(file, 'utf8'));
  expect(stdout.split('\n').filter((text) => text.length > 80)).toEqual([]);
});
