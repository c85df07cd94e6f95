import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsdown';

const names = ['apply-once', 'apply-until-killed'] as const;

/** Makes the scripts of this folder runnable by any Node and any user: `<name>.mjs` in a new folder, and its removal. */
export const bundleChildren = async (): Promise<{ folder: string; remove: () => Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'create-tech-spec-children-'));
  await build({
    config: false,
    entry: Object.fromEntries(
      names.map((name) => [name, fileURLToPath(new URL(`${name}.ts`, import.meta.url))]),
    ),
    outDir: folder,
    platform: 'node',
    dts: false,
    clean: false,
    logLevel: 'silent',
  });
  await chmod(folder, 0o755);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
};
