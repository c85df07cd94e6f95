import type { WizardState } from '../ask/wizard-state.ts';
import type { Creation } from '../plan/plan-creation.ts';
import { printAnswers } from '../spec/answers/print-answers.ts';
import { printFlags } from '../spec/answers/print-flags.ts';
import { isAddress } from '../spec/link.ts';
import type { World } from '../world.ts';
import { seenFrom } from './shell-path.ts';
import { shellWord } from './shell-word.ts';

/** How a shell goes on with a command on the next line, and hands a text to a program. */
type ShellSyntax = {
  continued: string;
  handed: (command: string, text: string) => string;
};

const shells: Record<World['shell'], ShellSyntax> = {
  posix: {
    continued: ' \\\n  ',
    handed: (command, text) => `${command} <<'ANSWERS'\n${text}ANSWERS`,
  },
  powershell: {
    continued: ' `\n  ',
    handed: (command, text) => `@'\n${text}'@ | ${command}`,
  },
};

/**
 * The command that writes the same files in the same repository without asking: flags, or an answers file where flags cannot
 * say it all.
 *
 * @param cwd - The folder to run in, as the person gave it, relative to where they started the program.
 */
export const sameCommand = (
  state: WizardState,
  { spec }: Creation,
  { shell, here }: Pick<World, 'shell' | 'here'>,
  cwd: string | undefined,
): string => {
  const { handed } = shells[shell];
  const { prd } = state.answers;
  const answers = {
    ...state.answers,
    author: spec.author,
    date: spec.date,
    prd: prd === undefined || isAddress(prd) ? prd : seenFrom(here, prd),
  };
  const settings = [...(cwd === undefined ? [] : ['--cwd', cwd]), ...settingFlags(state, here)];
  const flags = printFlags(answers);
  if (flags !== undefined) return joined([...flags, ...settings, '--yes'], shell);
  return handed(joined(['--answers', '-', ...settings], shell), printAnswers(answers));
};

/** The flags beside the answers. */
const settingFlags = ({ answers, offering, targets }: WizardState, here: string): string[] => [
  ...(answers.prd !== undefined && !offering ? ['--no-prd-text'] : []),
  ...(targets.specFile === undefined ? [] : ['--spec', seenFrom(here, targets.specFile)]),
  ...(targets.specFolder === undefined ? [] : ['--spec-dir', seenFrom(here, targets.specFolder)]),
  ...(targets.recordFolder === undefined ? [] : ['--adr-dir', seenFrom(here, targets.recordFolder)]),
  ...(targets.firstNumber === undefined ? [] : ['--adr-number', String(targets.firstNumber)]),
];

/** Words as one command, a flag and its value on each line. */
const joined = (words: readonly string[], shell: World['shell']): string => {
  const lines: string[] = [];
  for (const word of words) {
    const shown = shellWord(word, shell);
    const last = lines.at(-1);
    if (last === undefined || word.startsWith('--')) lines.push(shown);
    else lines[lines.length - 1] = `${last} ${shown}`;
  }
  return `create-tech-spec ${lines.join(shells[shell].continued)}`;
};
