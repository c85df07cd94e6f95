import { exportSpec } from '../commands/export.ts';
import { type ExportFormat, exportFormats } from '../commands/export-formats.ts';
import { UserError } from '../errors.ts';
import { drawingNames } from '../spec/words.ts';
import { specNamed } from './create-request.ts';
import type { ExportOptions } from './define-export.ts';
import { knownWord } from './known-word.ts';
import type { Launch } from './launch.ts';
import { startRun } from './start-run.ts';

/** Prints a specification that is here in another form, on a process. */
export const runExport = async (
  launch: Launch,
  typedFormat: string | undefined,
  typedDrawing: string | undefined,
  options: ExportOptions,
): Promise<void> => {
  const format = formatOf(typedFormat);
  const drawing = drawingOf(typedDrawing);
  const asciiOnly = options.asciiOnly === true;
  if (asciiOnly && format !== 'ascii')
    throw new UserError(`--ascii-only draws in characters, not as ${format}`, {
      hint: 'create-tech-spec export ascii --ascii-only',
    });
  const { world, folders, reporting } = await startRun(launch, options);
  const spec = await specNamed(options.spec, folders);
  await exportSpec(world, { format, drawing, ...spec, asciiOnly, json: reporting.json });
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
