import { exportSpec } from '../commands/export.ts';
import { type ExportFormat, exportFormats } from '../commands/export-formats.ts';
import { UserError } from '../errors.ts';
import { drawingNames } from '../spec/words.ts';
import { specNamed } from './create-request.ts';
import type { ExportOptions } from './define-export.ts';
import { knownWord } from './known-word.ts';
import { startRun } from './start-run.ts';

/** What is to be printed, as it was typed. */
type Typed = { format: string | undefined; drawing: string | undefined };

/** Prints a specification that is here in another form, on a process. */
export const runExport = async (
  process: NodeJS.Process,
  version: string,
  typed: Typed,
  options: ExportOptions,
): Promise<void> => {
  const format = formatOf(typed.format);
  const drawing = drawingOf(typed.drawing);
  const asciiOnly = options.asciiOnly === true;
  if (asciiOnly && format !== 'ascii')
    throw new UserError(`--ascii-only draws in characters, not as ${format}`, {
      hint: 'create-tech-spec export ascii --ascii-only',
    });
  const { world, folders } = await startRun(process, version, options);
  const spec = await specNamed(options.spec, folders);
  await exportSpec(world, { format, drawing, ...spec, asciiOnly, json: options.json === true });
};

const formats = Object.keys(exportFormats) as ExportFormat[];

const formatOf = (typed: string | undefined): ExportFormat => {
  if (typed !== undefined) return knownWord('format', formats, typed);
  throw new UserError('which format?', {
    hint: `create-tech-spec export mermaid\nFormats: ${formats.join(', ')}`,
  });
};

const drawingOf = (typed: string | undefined): (typeof drawingNames)[number] | undefined =>
  typed === undefined ? undefined : knownWord('drawing', drawingNames, typed);
