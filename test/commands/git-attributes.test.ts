import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attributeLines, withAttributes } from '../../src/commands/git-attributes.ts';
import { gitRepository } from '../io/files/git-repository.ts';

describe('the lines', () => {
  test('have all Markdown of a folder merged, and each file alone at the top', () => {
    expect(attributeLines(['docs/specs/a.md', 'docs/specs/b.md', 'SPEC.md', 'x/docs/c.md'])).toEqual([
      'docs/specs/*.md merge=create-tech-spec',
      '/SPEC.md merge=create-tech-spec',
      'x/docs/*.md merge=create-tech-spec',
    ]);
    expect(attributeLines([])).toEqual(['docs/specs/*.md merge=create-tech-spec']);
  });

  test('are understood by git, whatever the names', { skip: process.platform === 'win32' }, async () => {
    const folders = [
      'docs/my specs',
      'a[b]c',
      '*',
      '!a',
      '#a',
      '"q',
      'b\\c',
      "it's",
      'ä 概要',
      '[attr]x',
      'a\tb',
    ];
    const paths = [...folders.map((folder) => `${folder}/a.md`), 'A [1].md', '#.md'];
    const { git, write } = await gitRepository({});
    await write({ '.gitattributes': withAttributes('', attributeLines(paths)) });
    const others = [
      'docs/my specs/a.txt',
      'abc/a.md',
      'README.md',
      'docs/x.md',
      'x/A [1].md',
      'ab/a.md',
      'A 1.md',
    ];
    const { stdout } = await git('check-attr', '-z', 'merge', '--', ...paths, ...others);
    const fields = stdout.split('\0');
    const merged = fields.filter((_, index) => index % 3 === 0 && fields[index + 2] === 'create-tech-spec');
    expect(merged).toEqual(paths);
  });
});

describe('a file of attributes', () => {
  const lines = ['docs/specs/*.md merge=create-tech-spec', 'docs/x.md merge=create-tech-spec'];

  test.each([
    ['', `${lines[0]}\n${lines[1]}\n`],
    ['* text=auto\n', `* text=auto\n${lines[0]}\n${lines[1]}\n`],
    ['* text=auto', `* text=auto\n${lines[0]}\n${lines[1]}`],
    ['a b\r\nc d\r\n', `a b\r\nc d\r\n${lines[0]}\r\n${lines[1]}\r\n`],
    ['a b\r\nc d', `a b\r\nc d\r\n${lines[0]}\r\n${lines[1]}`],
    [
      `  docs/specs/*.md \tmerge=create-tech-spec \n`,
      `  docs/specs/*.md \tmerge=create-tech-spec \n${lines[1]}\n`,
    ],
    [`\uFEFF# mine\n\n`, `\uFEFF# mine\n\n${lines[0]}\n${lines[1]}\n`],
  ])('%j', (text, expected) => {
    expect(withAttributes(text, lines)).toBe(expected);
  });

  test('only grows at its end, and once', () => {
    const line = fc.constantFrom('* text=auto', '', ' ', '# a', ...lines);
    const text = fc
      .tuple(fc.array(line), fc.constantFrom('\n', '\r\n'), fc.boolean())
      .map(([all, end, isClosed]) => all.join(end) + (isClosed ? end : ''));
    fc.assert(
      fc.property(text, (before) => {
        const after = withAttributes(before, lines);
        expect(after.startsWith(before)).toBe(true);
        expect(withAttributes(after, lines)).toBe(after);
        expect(after.split(/\r?\n/)).toEqual(expect.arrayContaining(lines));
      }),
    );
  });
});
