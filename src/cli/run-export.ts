import { exportSpec } from '../commands/export.ts';
import { type ExportFormat, exportFormats } from '../commands/export-formats.ts';
import { UserError } from '../errors.ts';
import { nearest } from '../spec/nearest.ts';
import { drawingNames } from '../spec/words.ts';
import { specNamed } from './create-request.ts';
import type { ExportOptions } from './define-export.ts';
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
  if (typed !== undefined) return wordOf('format', formats, typed);
  throw new UserError('which format?', {
    hint: `create-tech-spec export mermaid\nFormats: ${formats.join(', ')}`,
  });
};

const drawingOf = (typed: string | undefined): (typeof drawingNames)[number] | undefined =>
  typed === undefined ? undefined : wordOf('drawing', drawingNames, typed);

/** A word that was typed, as one of those that are known. */
const wordOf = <Word extends string>(what: string, known: readonly Word[], typed: string): Word => {
  const found = known.find((word) => word === typed);
  if (found !== undefined) return found;
  const meant = nearest(typed, known);
  throw new UserError(`“${typed}” is no ${what}`, {
    hint: `${meant === undefined ? '' : `Did you mean ${meant}? `}${what === 'format' ? 'Formats' : 'Drawings'}: ${known.join(', ')}`,
  });
};
