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

/** So many specifications of different features, by their paths. */
const specFiles = (count, spec) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `docs/specs/TECH_SPEC-feature-${at + 1}.md`,
      spec.replace('Order checkout', `Feature ${at + 1}`),
    ]),
  );

/** A repository with some hundreds of specifications. */
export const manySpecs = (folder, count, spec) => gitRepository(folder, specFiles(count, spec));

/** A repository with thousands of documents, and hundreds of branches. */
export const bigRepository = (folder, spec) => {
  const files = specFiles(2000, spec);
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
