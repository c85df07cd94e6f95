import type { Ask } from '../ask/ask.ts';
import type { Edit } from '../io/edit.ts';
import { recognisedAnswers } from '../spec/answers/detect.ts';
import type { AnswersSource } from '../spec/answers/read-answers.ts';
import type { GlobalOptions } from './options.ts';
import { talkMode } from './talk-mode.ts';

/** Somebody who answers, and what they have said at once. */
export type Person = {
  /** Absent where nobody is there. */
  ask: Ask | undefined;
  /** Whether they are talked with in lines, where nothing may turn or be redrawn. */
  isPlain: boolean;
  /** Whether they sit there, and may be gone before everything is written. */
  isPresent: boolean;
  /** Whole answers that were piped in. */
  sources: readonly AnswersSource[];
  /** What they have written and nobody has asked for. */
  unused: () => readonly string[];
};

const nobody: Person = { ask: undefined, isPlain: false, isPresent: false, sources: [], unused: () => [] };

/**
 * Finds out who is there to answer.
 *
 * @param isNeeded - Whether the run cannot go on without answers: lines that nobody needs are left in their pipe, which
 *   may be somebody else's.
 */
export const openPerson = async (
  process: NodeJS.Process,
  env: NodeJS.ProcessEnv,
  options: GlobalOptions,
  isNeeded: boolean,
): Promise<Person> => {
  switch (talkMode(options, env, process)) {
    case 'prompts':
      return { ...nobody, ask: await prompts(process, env), isPresent: true };
    case 'lines':
      return inLines(process, env);
    case 'piped lines':
      return isNeeded ? piped(process, env) : nobody;
    case 'none':
      return nobody;
  }
};

/** Prompts stand on stderr, so that stdout holds nothing but the result. */
const prompts = async (process: NodeJS.Process, env: NodeJS.ProcessEnv): Promise<Ask> => {
  const { stdin, stderr, platform } = process;
  const { terminalAsk } = await import('../io/prompts/terminal-ask.ts');
  return terminalAsk(
    { input: stdin, output: stderr, signals: process },
    { env, platform, edit: editor(process, env) },
  );
};

/** Lines that are typed, or piped in. */
const inLines = async (process: NodeJS.Process, env: NodeJS.ProcessEnv, begun?: string): Promise<Person> => {
  const { stdin, stderr } = process;
  const { lineAsk } = await import('../io/lines/line-ask.ts');
  const { lineInput } = await import('../io/lines/line-input.ts');
  const { lineTalk } = await import('../io/lines/line-talk.ts');
  const input = lineInput(stdin, process, begun);
  const isPresent = stdin.isTTY === true;
  return {
    ...nobody,
    ask: lineAsk(lineTalk(input, stderr, !isPresent), isPresent ? editor(process, env) : undefined),
    isPlain: true,
    isPresent,
    unused: () => input.rest().filter((line) => line.trim() !== ''),
  };
};

/** Lines that stand in a pipe, or whole answers. */
const piped = async (process: NodeJS.Process, env: NodeJS.ProcessEnv): Promise<Person> => {
  const { pipedText, wholeText } = await import('../io/lines/piped-text.ts');
  const begun = await pipedText(process.stdin);
  if (begun === undefined) return nobody;
  const { mayOpenAnswers } = await import('../io/lines/line-talk.ts');
  if (!mayOpenAnswers.test(begun) && recognisedAnswers(begun) === undefined)
    return inLines(process, env, begun);
  const whole = await wholeText(begun, process.stdin);
  const kind = recognisedAnswers(whole);
  if (kind === undefined) return inLines(process, env, whole);
  return { ...nobody, sources: [{ kind, name: 'standard input', text: whole }] };
};

const editor =
  ({ platform }: NodeJS.Process, env: NodeJS.ProcessEnv): Edit =>
  async (initial, file) => {
    const { openEditor } = await import('../io/editor.ts');
    return openEditor(initial, file, { env, platform });
  };
