import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { editorCommand, openEditor } from '../../src/io/editor.ts';

const command = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform = 'linux') =>
  editorCommand({ env, platform });

describe('the editor', () => {
  test.each([
    ['is VISUAL first', { VISUAL: 'code', EDITOR: 'vim' }, ['code']],
    ['is EDITOR then', { VISUAL: ' ', EDITOR: 'vim' }, ['vim']],
    ['may have arguments', { EDITOR: 'code --wait  -n' }, ['code', '--wait', '-n']],
    [
      'may stand in a folder with spaces',
      { EDITOR: '"C:\\Program Files\\e.exe" -w' },
      ['C:\\Program Files\\e.exe', '-w'],
    ],
    [
      'may have quoted arguments',
      { EDITOR: `emacs --eval '(setq a "b")' --title="a b"` },
      ['emacs', '--eval', '(setq a "b")', '--title=a b'],
    ],
  ])('%s', (_, env, expected) => expect(command(env)).toEqual(expected));

  test('is vi where none is named, and notepad on Windows', () => {
    expect(command({})).toEqual(['vi']);
    expect(command({}, 'win32')).toEqual(['notepad']);
  });
});

/** An editor that is a script of Node; it finds the file as `process.argv[2]`. */
const scripted = (script: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'an editor '));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'edit.cjs');
  writeFileSync(file, `const fs = require('node:fs'); const file = process.argv[2];\n${script}`);
  const env = {
    PATH: process.env.PATH,
    SystemRoot: process.env.SystemRoot,
    EDITOR: `"${process.execPath}" "${file}"`,
  };
  return { folder, options: { env, platform: process.platform } };
};

describe('a text in the editor', () => {
  test('comes back as it was saved, with line ends of one sign', () => {
    const { options } = scripted(
      `fs.writeFileSync(file, '\\uFEFF' + fs.readFileSync(file, 'utf8') + 'two\\r\\n');`,
    );
    expect(openEditor('one\n', { extension: '.txt' }, options)).toBe('one\ntwo\n');
  });

  test('is in a file with the extension, which is gone afterwards', () => {
    const { folder, options } = scripted(
      `fs.writeFileSync(__dirname + '/seen', file); fs.writeFileSync(file, file);`,
    );
    const seen = openEditor('', { extension: '.ts' }, options);
    expect(seen).toMatch(/\.ts$/);
    expect(readdirSync(folder)).toContain('seen');
    expect(() => readdirSync(join(seen, '..'))).toThrow('ENOENT');
  });

  test.each(['.md', '.ts', '.json', '.txt'])(
    'stands in %s below a comment that is no part of it',
    (extension) => {
      const { folder, options } = scripted(
        `const text = fs.readFileSync(file, 'utf8'); fs.writeFileSync(__dirname + '/seen', text);
       fs.writeFileSync(file, text + '# two\\nthree');`,
      );
      const file = { extension, comment: ['[How it is done]', 'one'] };
      expect(openEditor('one\n', file, options)).toBe('one\n# two\nthree');
      const seen = readFileSync(join(folder, 'seen'), 'utf8');
      expect(seen).toMatch(/^\S+ \[How it is done\].*\n\S+ one.*\none\n$/);
    },
  );

  test('keeps a line that only looks like the comment', () => {
    const { options } = scripted(`fs.writeFileSync(file, '# one line\\n# two\\n# one line');`);
    const file = { extension: '.txt', comment: ['one line', 'gone'] };
    expect(openEditor('', file, options)).toBe('# two\n# one line');
  });

  test('is not taken when the editor fails', () => {
    const { options } = scripted(`fs.writeFileSync(file, 'half'); process.exitCode = 3;`);
    expect(() => openEditor('one', { extension: '.txt' }, options)).toThrow(
      /ended with code 3, so nothing was changed/,
    );
  });

  test('cannot be opened where there is no such editor', () => {
    const open = () =>
      openEditor(
        'one',
        { extension: '.txt' },
        { env: { PATH: '', EDITOR: 'no-such-editor -w' }, platform: 'linux' },
      );
    expect(open).toThrow(UserError);
    expect(open).toThrow('The editor no-such-editor could not be run');
  });
});
