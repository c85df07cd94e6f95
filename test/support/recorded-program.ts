import type { Command } from 'commander';
import { givenArguments } from '../../src/cli/given-arguments.ts';
import { program } from '../../src/cli/program.ts';

/** What a command line came to: the action that was run with what it got, and all that was printed. */
export type Recorded = { ran: { action: string; given: unknown[] }[]; out: string; error: string };

/** The real command line, with actions that only note that they were run. */
export const recordedProgram = (): { command: Command; recorded: Recorded } => {
  const recorded: Recorded = { ran: [], out: '', error: '' };
  const actions = new Proxy({} as Parameters<typeof program>[1], {
    get:
      (_, action) =>
      async (...given: unknown[]) => {
        recorded.ran.push({ action: String(action), given });
      },
  });
  const command = program('1.0.0', actions);
  for (const each of allCommands(command))
    each.configureOutput({
      writeOut: (text) => {
        recorded.out += text;
      },
      writeErr: (text) => {
        recorded.error += text;
      },
    });
  return { command, recorded };
};

/** A command with all below it that people are told of. */
export const allCommands = (command: Command): Command[] => {
  const visible = command.createHelp().visibleCommands(command);
  return [command, ...command.commands.filter((each) => visible.includes(each)).flatMap(allCommands)];
};

/** The words that name a command behind the name of the program. */
export const wordsOf = (command: Command): string[] =>
  command.parent === null ? [] : [...wordsOf(command.parent), command.name()];

/** What some arguments come to. */
export const recordedRun = async (args: readonly string[]): Promise<Recorded> => {
  const { command, recorded } = recordedProgram();
  await command.parseAsync([...givenArguments(args)], { from: 'user' }).catch((error: Error) => {
    recorded.error ||= error.message;
  });
  return recorded;
};
