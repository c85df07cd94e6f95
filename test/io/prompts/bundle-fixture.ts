import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsdown';

/** Bundles the fixture into one file that Node can run, and gives its path: Node 20 runs no TypeScript. */
export const bundleFixture = async (): Promise<string> => {
  const outDir = await mkdtemp(join(tmpdir(), 'prompt-fixture-'));
  await build({
    config: false,
    entry: { fixture: fileURLToPath(new URL('./fixture.ts', import.meta.url)) },
    outDir,
    platform: 'node',
    target: 'node20.17',
    dts: false,
    logLevel: 'silent',
  });
  return join(outDir, 'fixture.mjs');
};
