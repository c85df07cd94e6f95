import { expect, test } from 'vitest';
import { gitCommand } from '../../src/commands/git-command.ts';
import { shellPath } from '../../src/commands/shell-path.ts';
import { titled } from '../../src/commands/titled.ts';

test.each([
  ['docs/specs/a.md', '.', 'docs/specs/a.md'],
  ['docs/specs/a.md', 'docs/adr', '../specs/a.md'],
  ['docs', 'docs', '.'],
  ['a b.md', '.', "'a b.md'"],
  ['-rf.md', '.', './-rf.md'],
  ['docs/-rf.md', 'docs', './-rf.md'],
  ['~.md', '.', "'./~.md'"],
])('%s in %s is %s', (path, here, word) => {
  expect(shellPath(path, { here, shell: 'posix' })).toBe(word);
});

test('git takes names for names: no flags, no magic, no patterns', () => {
  const place = { here: 'docs', shell: 'posix' } as const;
  expect(gitCommand('add', ['docs/a.md', 'docs/:b.md'], place)).toBe('git add a.md ./:b.md');
  expect(gitCommand('add', ['docs/a[1].md'], place)).toBe("git --literal-pathspecs add 'a[1].md'");
});

test('lines stand below a title that names their folder; none have no title', () => {
  expect(titled('Undo', ['rm a'])).toEqual(['', 'Undo', '  rm a']);
  expect(titled('Undo', ['rm a'], '../shop')).toEqual(['', 'Undo, in ../shop', '  rm a']);
  expect(titled('Undo', [], '../shop')).toEqual([]);
});
