import { words } from '../../document/read/label-words.ts';

/** How a language writes comments and strings. */
export type CommentSyntax = {
  /** What begins a comment that ends with its line. */
  line: readonly string[];
  /** What a comment of several lines begins and ends with. */
  block: readonly (readonly [start: string, end: string])[];
  /** What a string begins and ends with; the longest first. */
  strings: readonly StringSyntax[];
  /** Whether a comment of a line has a blank before it, or nothing. */
  needsBlank?: true;
  /** Whether a slash may begin a regular expression. */
  hasRegExps?: true;
  /** Whether text that is to be read begins behind `<<WORD`. */
  hasHereDocuments?: true;
};

type StringSyntax = {
  start: string;
  end: string;
  /** Whether a backslash takes the meaning of what follows it. */
  escapes: boolean;
  /** Whether it goes on over line ends. */
  isLong: boolean;
};

const short = (quote: string): StringSyntax => ({ start: quote, end: quote, escapes: true, isLong: false });
const long = (start: string, end = start, escapes = true): StringSyntax => ({
  start,
  end,
  escapes,
  isLong: true,
});

const slashes = { line: ['//'], block: [['/*', '*/']] } as const;
const quotes = [short('"'), short("'")];

const languages: readonly (readonly [endings: string, syntax: CommentSyntax])[] = [
  [
    'js | jsx | mjs | cjs | ts | tsx | mts | cts',
    { ...slashes, strings: [...quotes, long('`')], hasRegExps: true },
  ],
  [
    'java | kt | kts | groovy | gradle | scala | swift | dart',
    { ...slashes, strings: [long('"""'), long("'''"), ...quotes] },
  ],
  ['c | h | cc | cpp | cxx | hpp | hh | hxx | m | mm | zig', { ...slashes, strings: quotes }],
  ['cs', { ...slashes, strings: [long('"""'), long('@"', '"', false), ...quotes] }],
  ['fs | fsx', { line: ['//'], block: [['(*', '*)']], strings: [long('"""'), short('"')] }],
  ['go', { ...slashes, strings: [long('`', '`', false), ...quotes] }],
  // An apostrophe begins lifetimes more often than characters.
  ['rs', { ...slashes, strings: [long('r#"', '"#', false), long('r"', '"', false), long('"')] }],
  ['php', { line: ['//', '#'], block: [['/*', '*/']], strings: [long('"'), long("'")] }],
  ['proto | thrift | sol | glsl | wgsl | avdl | jsonc | json5', { ...slashes, strings: quotes }],
  ['tf | hcl', { line: ['#', '//'], block: [['/*', '*/']], strings: [short('"')], hasHereDocuments: true }],
  ['css', { line: [], block: [['/*', '*/']], strings: quotes }],
  ['scss | sass | less', { line: ['//'], block: [['/*', '*/']], strings: quotes, needsBlank: true }],
  [
    'html | htm | xml | xsd | svg | csproj | props | pom',
    { line: [], block: [['<!--', '-->']], strings: [] },
  ],
  // Text of a page is no string: what looks like a comment in it may be part of an address.
  [
    'vue | svelte | astro',
    {
      line: [],
      block: [
        ['<!--', '-->'],
        ['/*', '*/'],
      ],
      strings: quotes,
    },
  ],
  ['py | pyi', { line: ['#'], block: [], strings: [long('"""'), long("'''"), ...quotes] }],
  [
    'rb | cr | ex | exs',
    {
      line: ['#'],
      block: [],
      strings: [long('"""'), long('"'), long("'")],
      needsBlank: true,
      hasHereDocuments: true,
    },
  ],
  [
    'sh | bash | zsh | fish | bats',
    {
      line: ['#'],
      block: [],
      strings: [long('"'), long("'", "'", false)],
      needsBlank: true,
      hasHereDocuments: true,
    },
  ],
  [
    'ps1 | psm1',
    {
      line: ['#'],
      block: [['<#', '#>']],
      strings: [long('@"', '"@', false), long('"', '"', false), long("'", "'", false)],
      needsBlank: true,
    },
  ],
  [
    'pl | pm | r | jl | nim | mk | cmake | dockerfile',
    { line: ['#'], block: [], strings: quotes, needsBlank: true },
  ],
  [
    'yml | yaml | toml',
    {
      line: ['#'],
      block: [],
      strings: [long('"""'), long("'''"), short('"'), { ...short("'"), escapes: false }],
      needsBlank: true,
    },
  ],
  ['ini | cfg | conf | properties | env', { line: ['#', ';'], block: [], strings: quotes, needsBlank: true }],
  ['sql', { line: ['--'], block: [['/*', '*/']], strings: [long("'", "'", false), long('"', '"', false)] }],
  ['lua', { line: ['--'], block: [['--[[', ']]']], strings: [long('[[', ']]', false), ...quotes] }],
  ['hs | elm', { line: ['--'], block: [['{-', '-}']], strings: [short('"')] }],
  ['ml | mli', { line: [], block: [['(*', '*)']], strings: [long('"')] }],
  ['clj | cljs | edn | lisp | el | scm | rkt', { line: [';'], block: [], strings: [long('"')] }],
  ['erl | hrl', { line: ['%'], block: [], strings: quotes }],
  ['vb | bas', { line: ["'"], block: [], strings: [{ ...short('"'), escapes: false }] }],
  ['graphql | gql', { line: ['#'], block: [], strings: [long('"""'), short('"')] }],
];

const byEnding: ReadonlyMap<string, CommentSyntax> = new Map(
  languages.flatMap(([endings, syntax]) => words(endings).map((ending) => [ending, syntax] as const)),
);

/** Files that are known by their whole name. */
const byName: Readonly<Record<string, string>> = {
  dockerfile: 'dockerfile',
  containerfile: 'dockerfile',
  makefile: 'mk',
  gnumakefile: 'mk',
  justfile: 'mk',
  jenkinsfile: 'groovy',
  rakefile: 'rb',
  gemfile: 'rb',
  '.env': 'env',
};

/** How the file at a path writes comments; nothing where it is no source code that is known. */
export const commentSyntax = (path: string): CommentSyntax | undefined => {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return byEnding.get(byName[name] ?? /\.([^.]+)$/.exec(name)?.[1] ?? '');
};
