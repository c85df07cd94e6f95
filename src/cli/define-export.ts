import { type Command, Option } from 'commander';
import { exportFormats } from '../commands/export-formats.ts';
import { drawingNames } from '../spec/words.ts';
import { commonOptions, type GlobalOptions, withOptions, withOptionsBefore } from './options.ts';
import { wordArgument } from './with-words.ts';

/** Options of `export`. */
export type ExportOptions = Pick<
  GlobalOptions,
  'cwd' | 'spec' | 'input' | 'json' | 'asciiOnly' | 'color' | 'quiet'
>;

/** What runs `export`. */
export type ExportAction = (
  format: string | undefined,
  drawing: string | undefined,
  options: ExportOptions,
) => Promise<void>;

/** Defines `export`. */
export const defineExport = (command: Command, run: ExportAction): void => {
  const exporting = command
    .command('export')
    .description('print the drawings of a specification that is here')
    .addArgument(wordArgument('[format]', 'what to print', Object.keys(exportFormats)))
    .addArgument(wordArgument('[drawing]', 'one drawing, without heading and fence', drawingNames))
    .usage('<format> [drawing] [options]')
    .addHelpText('before', examples)
    .action((format: string | undefined, drawing: string | undefined, _: ExportOptions, self: Command) =>
      run(format, drawing, withOptionsBefore<GlobalOptions>(self)),
    );
  withOptions(exporting, [
    ...commonOptions('cwd', 'spec'),
    new Option('--ascii-only', 'with ascii: draw with + - | > alone'),
    ...commonOptions('json', 'input', 'color', 'quiet'),
  ]);
};

const examples = `Examples:
  create-tech-spec export mermaid > diagrams.md
  create-tech-spec export ascii --spec checkout
  create-tech-spec export mermaid component-design | mmdc -i - -o components.svg
  create-tech-spec export ascii relationships --spec docs/design.md
`;
