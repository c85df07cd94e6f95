import { describe, expect, test } from 'vitest';
import { type Undo, undoHint } from '../../src/commands/undo-hint.ts';

const undos: readonly Undo[] = [
  { kind: 'remove', path: 'docs/adr/ADR-004-use-redis.md' },
  { kind: 'remove', path: 'docs/adr/ADR-005-use-rest.md' },
  { kind: 'copy-back', path: 'docs/specs/Order’s.md', copy: '/tmp/create-tech-spec-1/Order’s.md' },
  { kind: 'restore', path: 'docs/specs/a.md' },
];

describe('the commands', () => {
  test('put back what links to a new file before that file goes', () => {
    expect(undoHint(undos, { here: '.', shell: 'posix' })).toEqual([
      'git restore docs/specs/a.md',
      "cp '/tmp/create-tech-spec-1/Order’s.md' 'docs/specs/Order’s.md'",
      'rm docs/adr/ADR-004-use-redis.md docs/adr/ADR-005-use-rest.md',
    ]);
  });

  test('have the words and quotes of PowerShell', () => {
    expect(undoHint(undos, { here: '.', shell: 'powershell' })).toEqual([
      'git restore docs/specs/a.md',
      "Copy-Item -LiteralPath '/tmp/create-tech-spec-1/Order’’s.md' -Destination 'docs/specs/Order’’s.md'",
      'Remove-Item -LiteralPath docs/adr/ADR-004-use-redis.md, docs/adr/ADR-005-use-rest.md',
    ]);
  });

  test('are for the folder of the run', () => {
    expect(undoHint(undos, { here: 'docs/specs', shell: 'posix' })).toEqual([
      'git restore a.md',
      "cp '/tmp/create-tech-spec-1/Order’s.md' 'Order’s.md'",
      'rm ../adr/ADR-004-use-redis.md ../adr/ADR-005-use-rest.md',
    ]);
  });

  test('take a name that looks like a flag, or like a pattern, for a name', () => {
    const odd: Undo[] = [
      { kind: 'restore', path: '-f.md' },
      { kind: 'restore', path: ':a.md' },
    ];
    expect(undoHint(odd, { here: '.', shell: 'posix' })).toEqual(['git restore ./-f.md ./:a.md']);
    expect(undoHint([{ kind: 'restore', path: 'a[1].md' }], { here: '.', shell: 'posix' })).toEqual([
      "git --literal-pathspecs restore 'a[1].md'",
    ]);
  });

  test('are none where nothing was changed', () => {
    expect(undoHint([], { here: '.', shell: 'posix' })).toEqual([]);
  });
});
