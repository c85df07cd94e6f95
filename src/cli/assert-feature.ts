import type { Command } from 'commander';
import { nearest } from '../spec/nearest.ts';
import { slipOf } from '../spec/slip-of.ts';

/**
 * Refuses what stands for the name of a feature and can hardly be one: a command that was mistyped, which would otherwise
 * write a specification of that name, and several words without quotes, which is the first thing that people type.
 */
export const assertFeature = (command: Command): void => {
  const [first = '', ...others] = command.args;
  const known = command
    .createHelp()
    .visibleCommands(command)
    .map((each) => each.name());
  const name = command.args.join(' ');
  const slip = slipOf(first, known);
  if (others.length === 0 && slip !== undefined && slip.length >= SHORTEST)
    command.error(`error: unknown command '${first}'
(Did you mean ${slip}?)
A feature of that name begins with a capital: create-tech-spec "${capital(first)}"`);
  if (others.length > 0) {
    const meant = slip ?? (first === first.toLowerCase() ? nearest(first, known) : undefined);
    const hint = meant === undefined ? '' : `\n(Did you mean the command ${meant}?)`;
    command.error(`error: a name of several words stands in quotes: create-tech-spec "${name}"${hint}`);
  }
};

/** The length of the shortest command for which a word alone is taken: features are called `ads` as well. */
const SHORTEST = 5;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
