import fc from 'fast-check';

/** Pieces of lines that mean much in Markdown, and more beside each other. */
const fragments = [
  ...['# h', '## h ##', '#', '#x', '===', '=', '---', '--', '- - -', '***', '***a', '* * *', '_', '___'],
  ...[
    '- a',
    '-',
    '- ',
    '* b',
    '+ c',
    '1. x',
    '2. y',
    '10) z',
    '1.',
    '- [ ] t',
    '-     code',
    '- # h',
    '- > q',
    '- - deep',
  ],
  ...[
    '- ***',
    '-\tt',
    '- \tt',
    '1.\tt',
    '> q',
    '>',
    '> ',
    '> - a',
    '>> b',
    '> > c',
    '> # h',
    '> 1. q',
    '>\tt',
  ],
  ...[
    '```',
    '~~~',
    '````js',
    '``` a`b',
    '> ```',
    '- ```',
    '<div>',
    '</div>',
    '<!-- c',
    '-->',
    '<!-- c -->',
    '<?php',
    '?>',
  ],
  ...['<b>', '</b> x', '<a href="x">', '<pre>', '</pre>', '<script>x</script>', '<![CDATA[', ']]>', '<!X'],
  ...['| a | b |', 'a | b', '|-|-|', '| - | :-: |', ':-', '-|-', '| x |', '|', 'a \\| b | c'],
  ...[
    '[a]: b',
    '[a]:',
    '/url',
    '"title"',
    '"title',
    'title"',
    '[a]: b "t"',
    '[a]: <b c> (t)',
    '[^f]: note',
    '[^f]:',
  ],
  ...['text', 'a b', '', '\t', '\tt', 'a\\', '&amp;', '`code`', 'Q:', '\u00A0', 'x\u00A0', '😀'],
];

const indents = ['', '', '', '', ' ', '  ', '   ', '    ', '     ', '        ', '> ', '- ', '\t'];
const lineEnds = ['\n', '\n', '\n', '\n\n', '\r\n', '\r'];

const line = fc
  .tuple(fc.constantFrom(...indents), fc.constantFrom(...fragments), fc.constantFrom(...lineEnds))
  .map((parts) => parts.join(''));

/** Documents of lines that get in each other's way, with and without a final line end. */
export const randomMarkdown: fc.Arbitrary<string> = fc
  .tuple(fc.array(line, { maxLength: 9 }), fc.boolean())
  .map(([lines, isCut]) => (isCut ? lines.join('').replace(/[\r\n]+$/, '') : lines.join('')));
