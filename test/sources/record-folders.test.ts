import { describe, expect, test } from 'vitest';
import { findRecordFolder } from '../../src/sources/record-folders.ts';
import { repositoryOf } from '../support/repository-of.ts';

const found = (files: Readonly<Record<string, string>>, named?: string) =>
  findRecordFolder(repositoryOf(files), named);

/** A record in each of some folders. */
const recordsIn = (...folders: string[]): Record<string, string> =>
  Object.fromEntries(folders.map((folder) => [`${folder}/0001-use-redis.md`, '']));

describe('with nothing said', () => {
  test.each([
    'docs/adr',
    'docs/adrs',
    'docs/decisions',
    'docs/architecture/decisions',
    'docs/architecture/adr',
    'docs/architecture/adrs',
    'docs/architecture-decisions',
    'doc/adr',
    'doc/decisions',
    'architecture/decisions',
    'adr',
    'adrs',
    'decisions',
    '.adr',
    'src/adr',
  ])('%s is found by its records', async (folder) => {
    expect(await found(recordsIn(folder))).toEqual({
      kind: 'settled',
      folder,
      files: ['0001-use-redis.md'],
    });
  });

  test.each(['docs/ADR', 'Docs/adr', 'docs/Architecture/Decisions', 'ADRs'])(
    '%s is found as it is written',
    async (folder) => {
      expect(await found(recordsIn(folder))).toMatchObject({ kind: 'settled', folder });
    },
  );

  test('docs/ADR is docs/adr, while it holds no record yet', async () => {
    expect(await found({ 'docs/ADR/README.md': '' })).toMatchObject({ kind: 'settled', folder: 'docs/ADR' });
  });

  test('it is the folder that holds a template, where none holds a record', async () => {
    const files = { 'docs/decisions/adr-template.md': '', 'adr/notes.md': '' };
    expect(await found(files)).toMatchObject({ kind: 'settled', folder: 'docs/decisions' });
  });

  test('it is docs/adr, where no folder holds a record', async () => {
    const other = {
      'decisions/README.md': '',
      'adr/notes.md': '',
      'src/adr/index.ts': '',
      'adr/a/1-x.md': '',
    };
    expect(await found(other)).toEqual({ kind: 'settled', folder: 'docs/adr', files: [] });
    expect(await found({ ...other, 'docs/adr/README.md': '' })).toEqual({
      kind: 'settled',
      folder: 'docs/adr',
      files: ['README.md'],
    });
  });

  test('two that hold records are a choice; one that holds none is no part of it', async () => {
    expect(await found({ ...recordsIn('adr', 'docs/decisions'), 'docs/adr/index.md': '' })).toEqual({
      kind: 'open',
      reason: '2 folders hold decision records: docs/decisions, adr',
      choices: [
        { folder: 'docs/decisions', files: ['0001-use-redis.md'] },
        { folder: 'adr', files: ['0001-use-redis.md'] },
      ],
    });
  });

  test('no file is read but those of other tools', async () => {
    const repository = repositoryOf(recordsIn('adr', 'docs/adr'));
    const read: string[] = [];
    const watched = { ...repository, read: async (path: string) => void read.push(path) };
    await findRecordFolder(watched, undefined);
    expect(read).toEqual(['.adr-dir', 'adrs.toml', '.log4brains.yml', '.adr.json', 'adr.config.json']);
  });
});

const configs: [file: string, text: string][] = [
  ['.adr-dir', 'notes/adr\n'],
  ['.adr-dir', '  ./notes//adr/  \r\n'],
  ['adrs.toml', '# ours\nadr_dir = "notes/adr"\nmode = "ng"\n[doctor]\nignore = []\n'],
  [
    '.log4brains.yml',
    'project:\n  name: Shop\n  tz: Europe/Paris\n  adrFolder: ./notes/adr\n  packages: []\n',
  ],
  ['.adr.json', '{"language":"en","path":"notes/adr/","prefix":"","digits":4}'],
  ['adr.config.json', '{\n  "path": "notes\\\\adr",\n  "templates": ""\n}'],
  ['adr.config.json', '{ "Path": "\\\\notes\\\\adr" }'],
];

describe('a file of another tool', () => {
  test.each(configs)('names the folder: %s %j', async (file, text) => {
    const files = { ...recordsIn('notes/adr', 'docs/adr', 'adr'), [file]: text };
    expect(await found(files)).toEqual({
      kind: 'settled',
      folder: 'notes/adr',
      files: ['0001-use-redis.md'],
    });
  });

  test('may name one that holds no records yet', async () => {
    const files = { 'notes/adr/README.md': '', ...recordsIn('adr'), '.adr-dir': 'notes/adr' };
    expect(await found(files)).toMatchObject({ kind: 'settled', folder: 'notes/adr' });
  });

  test.each([
    ['.adr-dir', '\n'],
    ['adrs.toml', 'mode = "ng"\n'],
    ['.log4brains.yml', 'project:\n  name: Shop\n'],
    ['.adr.json', '{"language": "en"}'],
    ['adr.config.json', '{"paths": {}}'],
  ])('that names none says nothing: %s %j', async (file, text) => {
    expect(await found({ ...recordsIn('adr'), [file]: text })).toMatchObject({
      kind: 'settled',
      folder: 'adr',
    });
  });

  test('comes before the next of them', async () => {
    const files = {
      ...recordsIn('a', 'b', 'c'),
      '.adr-dir': 'a',
      'adrs.toml': 'adr_dir = "b"',
      '.adr.json': '{"path":"c"}',
    };
    expect(await found(files)).toMatchObject({ folder: 'a' });
    expect(await found({ ...files, '.adr-dir': '' })).toMatchObject({ folder: 'b' });
    expect(await found({ ...files, '.adr-dir': '', 'adrs.toml': '' })).toMatchObject({ folder: 'c' });
  });

  test('that names a missing folder is a choice: where records are, or that one', async () => {
    expect(await found({ ...recordsIn('adr'), '.adr-dir': 'docs/arch' })).toEqual({
      kind: 'open',
      reason: '.adr-dir names docs/arch, which is not here',
      choices: [
        { folder: 'adr', files: ['0001-use-redis.md'] },
        { folder: 'docs/arch', files: [] },
      ],
    });
    expect(await found({ '.adr-dir': 'docs/arch' })).toMatchObject({
      choices: [{ folder: 'docs/arch', files: [] }],
    });
  });

  test.each([
    ['.adr-dir', '../adr', '.adr-dir: ../adr leads out of the repository'],
    ['.adr-dir', '/srv/adr', '.adr-dir: /srv/adr is not relative to the repository'],
    ['.adr.json', '{"path": "C:\\\\adr"}', '.adr.json: C:\\adr is not relative to the repository'],
    ['.adr.json', '{"path": ["adr"]}', '.adr.json names no folder for decision records, but something else'],
    ['.adr.json', '{"path": ', /^\.adr\.json is not understood: .*JSON/],
    ['adrs.toml', 'adr_dir = docs', /^adrs\.toml is not understood: [^\n]+$/],
    ['.log4brains.yml', 'project: [', '.log4brains.yml is not understood: it is no YAML'],
  ])('that leads nowhere is a choice as well: %s %j', async (file, text, reason) => {
    const home = await found({ ...recordsIn('adr'), [file]: text });
    expect(home).toMatchObject({
      kind: 'open',
      reason: typeof reason === 'string' ? reason : expect.stringMatching(reason),
      choices: [{ folder: 'adr' }],
    });
    expect(await found({ [file]: text })).toMatchObject({ choices: [{ folder: 'docs/adr', files: [] }] });
  });
});

test('a folder that was named comes before all, here or not', async () => {
  const files = { ...recordsIn('adr', 'docs/adr'), '.adr-dir': 'docs/arch' };
  expect(await found(files, 'adr')).toEqual({ kind: 'settled', folder: 'adr', files: ['0001-use-redis.md'] });
  expect(await found(files, 'records')).toEqual({ kind: 'settled', folder: 'records', files: [] });
});
