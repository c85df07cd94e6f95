import { readSpec } from '../document/read/read-spec.ts';
import type { DrawingName } from '../plan/exported.ts';
import type { World } from '../world.ts';
import { type ExportFormat, exportFormats } from './export-formats.ts';
import { specMeant } from './find-spec.ts';
import type { Reporting } from './reporting.ts';

/** What is to be printed of a specification, and how. */
export type ExportRequest = Pick<Reporting, 'json'> & {
  format: ExportFormat;
  /** The one drawing that is wanted, alone. */
  drawing?: DrawingName | undefined;
  /** The file of the specification, relative to the repository. */
  file?: string | undefined;
  /** The specification by the name of its feature, when it was not given by its file. */
  name?: string | undefined;
  /** Draw with ASCII alone. */
  asciiOnly: boolean;
};

/**
 * Prints a specification that is here in another form, and writes nothing.
 *
 * @throws UserError when no specification or several could be meant, or it cannot be had in that form.
 */
export const exportSpec = async (world: World, request: ExportRequest): Promise<void> => {
  const { format, drawing, asciiOnly } = request;
  const { path, text } = await specMeant(world, { ...request, aim: 'export' });
  const exporter = await exportFormats[format]();
  const exported = exporter(readSpec(text), { path, drawing, asciiOnly });
  world.print(
    request.json ? `${JSON.stringify(reportOf(request, path, exported.json), null, 2)}\n` : exported.text,
  );
  if (exported.text === '') world.say(`${path} has ${exported.nothing}.`);
};

const reportOf = ({ format }: ExportRequest, path: string, exported: object): object => ({
  command: 'export',
  format,
  spec: { path },
  ...exported,
  changes: [],
  findings: [],
  nextSteps: [],
});
