import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The answers of the reference task. */
export const answers = readFileSync(join(import.meta.dirname, 'order-checkout.yaml'), 'utf8');

/** Answers with so many components, each of which needs one before it. */
export const componentsAnswers = (count) => {
  const needs = (index) => (index === 0 ? '' : ` -> Service ${(index - 1) >> 1}`);
  const lines = Array.from(
    { length: count },
    (_, index) => `  - "Service ${index}: does the work of number ${index}${needs(index)}"`,
  );
  return `feature: Big\nauthor: Ann Lee\ncomponents:\n${lines.join('\n')}\n`;
};

/** A repository with some files, all committed. */
export const gitRepository = (folder, files) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const git = gitIn(folder);
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git(
    '-c',
    'user.name=Ann Lee',
    '-c',
    'user.email=ann@example.com',
    'commit',
    '--quiet',
    '--message',
    'Begin',
  );
  return folder;
};

/** A repository with thousands of documents, and hundreds of branches. */
export const bigRepository = (folder, spec) => {
  const files = {};
  for (let n = 1; n <= 2000; n += 1)
    files[`docs/specs/TECH_SPEC-feature-${n}.md`] = spec.replace('Order checkout', `Feature ${n}`);
  for (let n = 1; n <= 5000; n += 1)
    files[`docs/adr/ADR-${n}-use-technology-${n}.md`] =
      `# ADR-${n}: Use technology ${n}\n\n> **Status:** Accepted\n`;
  gitRepository(folder, files);
  const git = gitIn(folder);
  for (let n = 0; n < 300; n += 1) git('branch', `feature/${n}`);
  git('pack-refs', '--all');
  return folder;
};

const gitIn =
  (folder) =>
  (...args) =>
    execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
