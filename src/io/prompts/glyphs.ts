/** The signs that prompts are drawn with. */
export type Glyphs = {
  asked: string;
  done: string;
  refused: string;
  incomplete: string;
  understood: string;
  field: string;
  pointer: string;
  locked: string;
  ellipsis: string;
  dot: string;
  arrow: string;
  enter: string;
  up: string;
  upDown: string;
};

/** The signs that the terminal described by an environment can show. The rule is that of `is-unicode-supported`, as a function of what it reads. */
export const glyphsFor = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform): Glyphs =>
  showsUnicode(env, platform) ? unicode : ascii;

const showsUnicode = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean =>
  platform === 'win32' ? windowsTerminals.some((isThis) => isThis(env)) : env.TERM !== 'linux';

/** The terminals of Windows that do: the old console does not. */
const windowsTerminals: readonly ((env: NodeJS.ProcessEnv) => boolean)[] = [
  (env) => Boolean(env.WT_SESSION || env.TERMINUS_SUBLIME),
  (env) => env.ConEmuTask === '{cmd::Cmder}',
  (env) => ['Terminus-Sublime', 'vscode'].includes(env.TERM_PROGRAM ?? ''),
  (env) => /^(xterm-256color|alacritty|rxvt-unicode(-256color)?)$/.test(env.TERM ?? ''),
  (env) => env.TERMINAL_EMULATOR === 'JetBrains-JediTerm',
];

const unicode: Glyphs = {
  asked: '?',
  done: '✔',
  refused: '✖',
  incomplete: '…',
  understood: '=',
  field: '›',
  pointer: '❯',
  locked: '·',
  ellipsis: '…',
  dot: '·',
  arrow: '─▶',
  enter: '⏎',
  up: '↑',
  upDown: '↑↓',
};

const ascii: Glyphs = {
  asked: '?',
  done: '+',
  refused: 'x',
  incomplete: '~',
  understood: '=',
  field: '>',
  pointer: '>',
  locked: '-',
  ellipsis: '...',
  dot: '-',
  arrow: '->',
  enter: 'enter',
  up: 'up',
  upDown: 'up/down',
};
