import type { Command } from 'commander';
import { nearest } from '../spec/nearest.ts';
import { notesHelp } from './notes-help.ts';

/** Defines `help`, which shows the help of any command, and what is too long for one. */
export const defineHelp = (program: Command): void => {
  program
    .command('help')
    .description('show the help of a command, or how notes are written')
    .argument('[topic...]', 'a command, such as adr new; or notes')
    .usage('[command | notes]')
    .addHelpText('before', examples)
    .action((topic: string[]) => {
      if (topic.join(' ') === 'notes') program.configureOutput().writeOut?.(notesHelp());
      else meant(program, topic).outputHelp();
    });
};

const examples = `Examples:
  create-tech-spec help add
  create-tech-spec help adr new
  create-tech-spec help notes
`;

/** The command that some words name. */
const meant = (program: Command, topic: readonly string[]): Command => {
  let command = program;
  for (const word of topic) {
    const names = command
      .createHelp()
      .visibleCommands(command)
      .map((each) => each.name());
    const found = command.commands.find((each) => each.name() === word);
    if (found === undefined) return refuse(word, command === program ? [...names, 'notes'] : names, command);
    command = found;
  }
  return command;
};

const refuse = (word: string, known: readonly string[], command: Command): never => {
  const close = nearest(word, known);
  const hint = close === undefined ? `Help is on: ${known.join(', ')}` : `(Did you mean ${close}?)`;
  return command.error(`error: there is no help on '${word}'\n${hint}`);
};
