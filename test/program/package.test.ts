import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { cleanEnv, readTree, temporaryFolder } from '../support/program.ts';

/** Packs the project as npm would publish it, into a folder that goes away with the test. */
const packed = async (): Promise<{ tarball: string; files: string[]; folder: string }> => {
  const folder = await temporaryFolder();
  const { stdout } = await execa(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    {
      cwd: join(import.meta.dirname, '../..'),
    },
  );
  const [{ filename, files }]: [{ filename: string; files: { path: string }[] }] = JSON.parse(stdout);
  return { tarball: join(folder, filename), files: files.map(({ path }) => path), folder };
};

describe('the package', () => {
  test('holds the program, its types and the licences, and nothing else', async () => {
    const { files } = await packed();
    const kinds = files.map((path) => path.replace(/^dist\/.*-[\w-]{8}\.js$/, 'dist/<chunk>.js'));
    expect([...new Set(kinds)].sort()).toEqual([
      'LICENSE',
      'README.md',
      'bin/create-tech-spec.js',
      'dist/<chunk>.js',
      'dist/THIRD-PARTY-LICENSES.txt',
      'dist/cli.js',
      'dist/index.d.ts',
      'dist/index.js',
      'package.json',
    ]);
  });

  test('needs no other package and runs no script when it is installed', async () => {
    const manifest = await import('../../package.json', { with: { type: 'json' } });
    const { scripts, ...rest }: Record<string, unknown> & { scripts: Record<string, string> } =
      manifest.default;
    expect(rest).not.toHaveProperty('dependencies');
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
  });

  test('runs through npx in any repository', async () => {
    const { tarball, folder } = await packed();
    const cwd = join(folder, 'shop');
    await mkdir(cwd);
    const npx = [
      '--yes',
      '--offline',
      join('..', basename(tarball)),
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
