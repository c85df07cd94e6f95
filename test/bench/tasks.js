import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rolldown } from 'rolldown';
import { answers, bigRepository, componentsAnswers, gitRepository, manySpecs } from './repositories.js';

const node = process.execPath;

/** The program and its peers, from `node -e 0` on. */
export const startTasks = async ({ root, folder, peers }) => {
  const run = runner(root, folder);
  const fresh = gitRepository(join(folder, 'fresh'), {
    'answers.yaml': answers,
    'docs/specs/PRD-007-checkout.md': '# PRD: Checkout\n',
  });
  const written = join(folder, 'written');
  cpSync(fresh, written, { recursive: true });
  run(['--answers', 'answers.yaml', '--yes'], written);
  const work = join(folder, 'work');
  const from = (start) => () => {
    rmSync(work, { recursive: true, force: true });
    cpSync(start, work, { recursive: true });
  };
  const own = (name, args, more = {}) => ({
    name,
    ...commandOf(root, folder, args),
    cwd: work,
    before: from(fresh),
    ...more,
  });
  return [
    { name: 'node -e 0', command: node, args: ['-e', '0'], cwd: folder, memory: true },
    own('--version', ['--version'], { memory: true }),
    own('--help', ['--help'], { memory: true }),
    own('first prompt', [], { shows: /Feature/ }),
    own('a specification and 2 records from answers', ['--answers', 'answers.yaml', '--yes'], {
      memory: true,
    }),
    own('a component added to it', ['add', 'component', 'FraudCheck: scores risk -> OrderDB'], {
      before: from(written),
      memory: true,
    }),
    ...peers.flatMap((peer) => peerTasks(peer, join(folder, 'peer'))),
  ];
};

/** What a peer does that the program does too: show its first prompt, write a file. */
const peerTasks = ({ name, file, env, prompt, writing, files }, cwd) => {
  const before = () => {
    rmSync(cwd, { recursive: true, force: true });
    mkdirSync(cwd);
    if (files !== undefined) cpSync(files, join(cwd, basename(files)), { recursive: true });
  };
  const task = { command: node, cwd, env, before };
  return [
    ...(prompt
      ? [{ ...task, name: `${name}: first prompt`, args: [file, ...prompt.args], shows: prompt.shows }]
      : []),
    ...(writing
      ? [{ ...task, name: `${name}: a file written`, args: [file, ...writing], memory: true }]
      : []),
  ];
};

/** How times grow with a document, and with a repository. */
export const scaleTasks = async ({ root, folder, peers }) => {
  const scan = await scanProgram(root, folder);
  const documents = [10, 100, 1000, 5000].map((count) => documentTasks(count, { root, folder, scan, peers }));
  const spec = readFileSync(join(folder, 'written/docs/specs/TECH_SPEC-order-checkout.md'), 'utf8');
  const big = bigRepository(join(folder, 'big'), spec);
  const git = (name, args) => ({ name, command: 'git', args, cwd: big });
  return [
    { name: 'node -e 0', command: node, args: ['-e', '0'], cwd: folder },
    ...documents.flat(),
    git('git ls-files', ['ls-files']),
    git('git for-each-ref', ['for-each-ref']),
    {
      name: 'header: 2,000 specs, 5,000 records, 300 branches',
      ...commandOf(root, folder, []),
      cwd: big,
      shows: /5000 ADRs/,
      against: ['node -e 0', 'git ls-files', 'git for-each-ref'],
    },
    ...[50, 200].flatMap((count) => specsTasks(count, spec, { root, folder, peers })),
  ];
};

/** So many specifications are listed, with all that is found in them; linters of peers look at them too. */
const specsTasks = (count, spec, { root, folder, peers }) => {
  const cwd = manySpecs(join(folder, `specs-${count}`), count, spec);
  const common = { cwd, each: count, memory: true };
  return [
    { name: `${count} specs: listed`, ...commandOf(root, folder, ['list', '--json']), ...common },
    ...linting(`${count} specs`, 'docs/specs/*.md', peers).map((task) => ({ ...task, ...common })),
  ];
};

/** How the linters among the peers look at some files. */
const linting = (of, files, peers) =>
  peers
    .filter(({ lints }) => lints)
    .map(({ name, file }) => ({
      name: `${of}: ${name}`,
      command: node,
      args: [file, files],
      ends: [0, 1],
    }));

/** What is done to a document with so many components: its blocks are parsed, one is added, it is checked, by linters of peers too. */
const documentTasks = (count, { root, folder, scan, peers }) => {
  const start = gitRepository(join(folder, `components-${count}`), {
    'answers.yaml': componentsAnswers(count),
  });
  runner(root, folder)(['--answers', 'answers.yaml', '--yes'], start);
  const work = join(folder, 'work');
  const parsing = `${count} components: blocks parsed`;
  const before = () => {
    rmSync(work, { recursive: true, force: true });
    cpSync(start, work, { recursive: true });
  };
  return [
    { name: parsing, command: node, args: [scan, join(start, document)], cwd: folder },
    {
      name: `${count} components: one added`,
      ...commandOf(root, folder, ['add', 'component', 'FraudCheck: scores risk -> Service 1']),
      cwd: work,
      before,
      against: [parsing],
      each: count,
      memory: true,
    },
    {
      name: `${count} components: checked`,
      ...commandOf(root, folder, ['check', document]),
      cwd: start,
      against: [parsing],
      each: count,
      memory: true,
      ends: [0, 1],
    },
    ...linting(`${count} components`, document, peers).map((task) => ({
      ...task,
      cwd: start,
      against: [parsing],
      each: count,
      memory: true,
    })),
  ];
};

/** Where the program writes it. */
const document = 'docs/specs/TECH_SPEC-big.md';

/** A program that parses the blocks of a file, and nothing else. */
const scanProgram = async (root, folder) => {
  const entry = join(folder, 'scan-entry.js');
  const source = JSON.stringify(join(root, 'src/document/scan-blocks.ts'));
  writeFileSync(
    entry,
    `import { readFileSync } from 'node:fs';\nimport { scanBlocks } from ${source};\nscanBlocks(readFileSync(process.argv[2], 'utf8'));\n`,
  );
  const file = join(folder, 'scan.cjs');
  const bundle = await rolldown({ input: entry, platform: 'node' });
  await bundle.write({ file, format: 'cjs' });
  return file;
};

/** The program with its arguments; what it keeps of itself lies beside what it works on. */
const commandOf = (root, folder, args) => ({
  command: node,
  args: [join(root, 'bin/create-tech-spec.js'), ...args],
  env: { XDG_CACHE_HOME: join(folder, 'cache'), XDG_STATE_HOME: join(folder, 'state'), CI: '' },
});

const runner = (root, folder) => (args, cwd) => {
  const { command, args: all, env } = commandOf(root, folder, args);
  execFileSync(command, all, { cwd, env: { ...process.env, ...env }, stdio: 'ignore' });
};
