import type { Citing, Trace, Traced } from '../check/requirements/trace.ts';
import type { World } from '../world.ts';
import { checked } from './checked.ts';
import { type DocumentsMeant, documentsMeant, mayBeSpec } from './documents-meant.ts';
import type { Reporting } from './reporting.ts';

/** What is asked of `check --trace`. */
export type TraceRequest = DocumentsMeant & Pick<Reporting, 'json'>;

/** Prints which parts of each specification cite the requirements of its PRD. */
export const trace = async (world: World, request: TraceRequest): Promise<void> => {
  const documents = await documentsMeant(world, request);
  const specs = documents.filter(mayBeSpec);
  const found = await world.during('Reading the specifications', checked(world, specs, 'trace'));
  const traces = found.flatMap(({ trace }) => trace ?? []);
  if (request.json) return world.print(`${JSON.stringify(traceJson(traces), null, 2)}\n`);
  world.print(traces.map(traceText).join('\n'));
  const uncited = traces
    .flatMap(({ requirements }) => requirements)
    .filter(({ cited }) => cited.length === 0);
  const ids = new Set(uncited.map(({ id }) => id));
  if (ids.size > 0) world.say(`Cited nowhere: ${[...ids].join(', ')}`);
};

const traceText = ({ spec, prd, requirements }: Trace): string => {
  const head = `${spec}${prd === undefined ? '' : ` ← ${prd}`}\n`;
  const width = requirements.reduce((widest, { id }) => Math.max(widest, id.length), 0);
  if (requirements.length === 0) return `${head}  no requirement is known or cited\n`;
  return `${head}${requirements.map((traced) => rowsOf(traced, prd, width)).join('')}`;
};

/** A row for each citation; the requirement stands in the first. */
const rowsOf = ({ id, isKnown, cited }: Traced, prd: string | undefined, width: number): string => {
  const remark = isKnown || prd === undefined ? '' : '  (not in the PRD)';
  const rows = cited.length === 0 ? ['cited nowhere'] : cited.map(citingText);
  return rows
    .map((row, at) => `  ${(at === 0 ? id : '').padEnd(width)}  ${row}${at === 0 ? remark : ''}\n`)
    .join('');
};

const citingText = ({ kind, name, line }: Citing): string =>
  `${kind === 'part' ? '' : `${kind} `}${name}, line ${line}`;

const traceJson = (traces: readonly Trace[]): object => ({
  command: 'check',
  trace: traces.map(({ requirements, ...documents }) => ({
    ...documents,
    requirements: requirements.map(({ id, isKnown, cited }) => ({ id, inPrd: isKnown, cited })),
  })),
  changes: [],
  findings: [],
  nextSteps: [],
});
