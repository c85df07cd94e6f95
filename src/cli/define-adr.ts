import type { Command } from 'commander';
import { type AdrRenumberAction, defineAdrRenumber } from './define-adr-renumber.ts';

/** What runs the commands about decision records. */
export type AdrActions = { renumber: AdrRenumberAction };

/** Defines `adr` with its commands. */
export const defineAdr = (command: Command, actions: AdrActions): void => {
  const adr = command
    .command('adr')
    .description('look after the decision records that are here')
    .helpOption('-h, --help', 'show this help')
    .configureHelp({ helpWidth: 80, subcommandTerm: (each) => each.name() });
  defineAdrRenumber(adr, actions.renumber);
};
