import fc from 'fast-check';
import { cleanText } from '../../../src/spec/clean-text.ts';
import { anyText, hostileText } from '../../render/escape/hostile.ts';

/** What Mermaid reads as something else than text, in its statements or in its labels. */
const tokens = [
  ...['#', ';', '#35;', '#quot;', '#x', '&', '&lt;', '&amp;', 'ﬂ°', 'ﬂ°°35¶ß', '¶ß', '"', '"`', '`', "'"],
  ...[
    '<br/>',
    '<br>',
    '<b>',
    '<',
    '>',
    '->>',
    '-->',
    '--',
    '|',
    '[',
    ']',
    '(',
    ')',
    '{',
    '}',
    '@{',
    '[(',
    '])',
  ],
  ...[
    '%',
    '%%',
    '%%{init: {}}%%',
    '%%{wrap}%%',
    ':',
    '::',
    ':::',
    '://',
    'style',
    'style:',
    'classDef',
    'end',
  ],
  ...['direction TB', 'Direction  LR', 'subgraph', 'participant', 'note over', 'accTitle: x', 'as', 'graph'],
  ...[
    'wrap:',
    'nowrap:',
    ':wrap:',
    'fa:fa-car',
    'fa-',
    '$',
    '$$',
    '$$x$$',
    '\\',
    '\\n',
    '~',
    '~x~',
    '*',
    '*x*',
  ],
  ...[
    '_',
    '_x_',
    '__x__',
    '**x**',
    '1. ',
    '- ',
    '# ',
    '[x](y)',
    '[x]: y',
    'https://x.y/z',
    'www.x.y',
    'a@b.c',
  ],
  ...['pk', 'PK', 'fk-a', 'uk', 'x', 'x y', ' ', '\n', '10:30', '🙂', '漢字', '\u2060', '\u200f', 'é'],
];

const mermaidTokens = fc
  .array(fc.constantFrom(...tokens), { minLength: 1, maxLength: 6 })
  .map((chosen) => chosen.join(''));

/** Texts that are made to be misread by Mermaid or by Markdown, and any others. */
export const mermaidText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: mermaidTokens },
  { weight: 1, arbitrary: hostileText },
  { weight: 1, arbitrary: anyText },
);

/** How a text is to be seen: as it is, but for white space and what no document holds. */
export const seen = (text: string): string =>
  cleanText(text)
    .replace(/\u2060/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/^ | $/gm, '');
