import { type Command, Option } from 'commander';
import { commonOptions, type GlobalOptions, ownWords, withOptions, withOptionsBefore } from './options.ts';

/** Options of `adr renumber`. */
export type AdrRenumberOptions = Pick<
  GlobalOptions,
  'cwd' | 'adrDir' | 'yes' | 'input' | 'dryRun' | 'json' | 'color' | 'quiet'
> & { code?: boolean };

/** What runs `adr renumber`. */
export type AdrRenumberAction = (options: AdrRenumberOptions) => Promise<void>;

/** Defines `adr renumber`. */
export const defineAdrRenumber = (adr: Command, run: AdrRenumberAction): void => {
  const command = adr
    .command('renumber')
    .description('give records whose number is taken twice one of their own, wherever they are cited')
    .usage('[options]')
    .addHelpText('before', examples)
    .addHelpText('after', explanation)
    .action((_: AdrRenumberOptions, self: Command) =>
      run(withOptionsBefore<GlobalOptions & AdrRenumberOptions>(self)),
    );
  withOptions(command, [
    new Option('--code', 'rewrite comments in source code too'),
    ...commonOptions('cwd'),
    ownWords('adrDir', 'the folder of the records; found by convention when absent'),
    ...commonOptions('yes'),
    ownWords('input', 'the same as --yes'),
    ...commonOptions('dryRun', 'json', 'color', 'quiet'),
  ]);
};

const examples = `Examples:
  create-tech-spec adr renumber --dry-run
  create-tech-spec adr renumber
  create-tech-spec adr renumber --code --yes
`;

const explanation = `
The record that is on the default branch keeps its number; of two that are, the
one that is cited most, else the older one. The other gets the next number that
is free on all branches. Links, names of files, headings and front matter are
rewritten in all Markdown of the repository; a number alone, such as ADR-012,
where its title, its file or a link beside it tells which record is meant. What
nothing tells is listed with its line, and left as it is.
`;
