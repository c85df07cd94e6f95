import type { Command, Help } from 'commander';

/** How help is laid out. Words that are there for completion stand in the descriptions, as far as a reader needs them. */
export const helpStyle: Partial<Help> & { helpWidth: number } = {
  helpWidth: 80,
  // The arguments of a command, beside its name, would leave no room to wrap what stands behind.
  subcommandTerm: (command: Command) => command.name(),
  optionDescription: ({ description }) => description,
  argumentDescription: ({ description }) => description,
};
