import { expect, test } from 'vitest';
import { commentSyntax } from '../../../src/sources/code/comment-syntax.ts';
import { commentsIn } from '../../../src/sources/code/comments-in.ts';

const comments = (path: string, text: string): string[] => {
  const syntax = commentSyntax(path);
  if (syntax === undefined) throw new Error(`${path} is no source code`);
  return commentsIn(text, syntax).map(({ start, end }) => text.slice(start, end));
};

test.each([
  [
    'a.ts',
    `f("// no"); // yes\n/* and\n yes */ const a = \`// \${no}\n// no\`;`,
    ['// yes', '/* and\n yes */'],
  ],
  ['a.ts', "const a = /\\/\\//.test(x) ? '// no' : 1 / 2; // yes", ['// yes']],
  ['a.ts', 'const a = b / c; // yes / "yes\nf(/["//]/, "// no")', ['// yes / "yes']],
  ['a.js', "const a = 'it\\'s // no';\n'unclosed\n// yes", ['// yes']],
  ['a.py', 'x = "# no" # yes\n"""\n# no\n"""\n# yes', ['# yes', '# yes']],
  ['a.go', 's := `// no\\`\n// yes', ['// yes']],
  ['a.rs', 'fn f<\'a>(x: &\'a str) {} // yes\nlet s = r#"// " no"#; // yes', ['// yes', '// yes']],
  ['a.sh', 'echo "$# # no" $# a#no # yes\ncat <<EOF\n# no\nEOF\n# yes', ['# yes', '# yes']],
  ['a.yml', "a: 'it # no' # yes\nb: c#no\n# yes", ['# yes', '# yes']],
  ['a.sql', "select '-- no' -- yes\n/* yes */", ['-- yes', '/* yes */']],
  ['a.html', '<a href="http://x">// no</a><!-- yes -->', ['<!-- yes -->']],
  [
    'a.vue',
    '<a href="http://x">http://no</a><!-- yes --><script>/* yes */</script>',
    ['<!-- yes -->', '/* yes */'],
  ],
  ['a.lua', '-- yes\n--[[ yes\nyes ]] x = [[ -- no ]]', ['-- yes', '--[[ yes\nyes ]]']],
  ['a.cs', 'var s = @"c:\\"; // yes', ['// yes']],
  ['Dockerfile', 'RUN x # yes\n', ['# yes']],
  ['a.c', '/* never closed', ['/* never closed']],
])('%s: %s', (path, text, expected) => expect(comments(path, text)).toEqual(expected));

test('only source code has comments', () => {
  for (const path of ['a.md', 'a.png', 'a.json', 'LICENSE', 'a.txt', 'a.lock', 'a'])
    expect(commentSyntax(path)).toBeUndefined();
});

test('a long file takes no longer for each line', () => {
  const text = "x = 'a' / /b/ << c; `d` // e\n".repeat(20_000);
  expect(comments('a.ts', text)).toHaveLength(20_000);
});
