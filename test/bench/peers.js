import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const modules = join(import.meta.dirname, 'node_modules');
const inPeers = (...path) => join(import.meta.dirname, 'peers', ...path);

/** The peers: how each writes a file, or shows its first prompt. */
const all = [
  { name: 'create-vite', bin: 'create-vite/index.js', prompt: { args: [], shows: /Project name/ } },
  {
    name: 'plop',
    bin: 'plop/bin/plop.js',
    prompt: { args: ['--plopfile', inPeers('plopfile.js'), 'spec'], shows: /Feature name/ },
    writing: ['--plopfile', inPeers('plopfile.js'), '--dest', '.', '--force', 'spec', 'Checkout'],
  },
  {
    name: 'hygen',
    bin: 'hygen/dist/bin.js',
    env: { HYGEN_TMPLS: inPeers('hygen'), HYGEN_OVERWRITE: '1' },
    writing: ['spec', 'new', '--name', 'checkout'],
  },
  {
    name: 'scaffdog',
    bin: 'scaffdog/dist/bin.mjs',
    files: inPeers('.scaffdog'),
    writing: ['generate', 'spec', '--answer', 'name:checkout', '--force'],
  },
  { name: 'markdownlint-cli2', bin: 'markdownlint-cli2/markdownlint-cli2-bin.mjs', lints: true },
  {
    name: 'a script with @inquirer/prompts',
    needs: '@inquirer/prompts',
    file: join(import.meta.dirname, 'raw-prompt.js'),
    prompt: { args: [], shows: /Feature name/ },
  },
];

/** The peers that are here, after installing them where that can be done, and the names of the others. */
export const installedPeers = () => {
  if (!existsSync(join(modules, 'create-vite'))) install();
  const isHere = ({ bin, needs }) => existsSync(join(modules, bin ?? needs));
  const peers = all
    .filter(isHere)
    .map(({ bin, file, ...peer }) => ({ ...peer, file: file ?? join(modules, bin) }));
  return { peers, missing: all.filter((peer) => !isHere(peer)).map(({ name }) => name) };
};

const install = () => {
  try {
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
    execFileSync('npm', args, { cwd: import.meta.dirname, stdio: 'ignore' });
  } catch {
    // Offline: the table says what is left out.
  }
};
