import { styleText } from 'node:util';
import { type Counts, countsText } from '../check/counts.ts';
import type { TerminalStyle } from '../check/formats/pretty.ts';
import { brokenLines } from '../spec/broken-lines.ts';
import { counted } from '../spec/counted.ts';
import type { World } from '../world.ts';
import type { Checked } from './check-part.ts';
import { checked } from './checked.ts';
import { documentsMeant } from './documents-meant.ts';
import type { Reporting } from './reporting.ts';
import { nextStep, type SpecFacts } from './spec-facts.ts';
import { titled } from './titled.ts';
import { unreadAmong } from './unread-among.ts';

/** What is asked of `list`. */
export type ListRequest = Pick<Reporting, 'json'> & {
  recordFolder: string | undefined;
  style: TerminalStyle;
};

/** Lists the specifications of a repository: how far each is, what was found in it, what comes next; and the records that none links to. */
export const list = async (world: World, request: ListRequest): Promise<void> => {
  const { recordFolder, json, style } = request;
  const all = await documentsMeant(world, { paths: [], since: undefined, recordFolder });
  const specs = all.filter(({ kind }) => kind === 'spec');
  const found = await world.during('Reading the specifications', checked(world, specs, 'facts'));
  for (const line of await unreadAmong(world, specs, found)) world.say(line);
  const rows = found.flatMap(rowOf);
  const linked = new Set(rows.flatMap(({ records }) => records));
  const orphans = all.flatMap(({ kind, path }) => (kind === 'record' && !linked.has(path) ? [path] : []));
  if (json) return world.print(`${JSON.stringify(listJson(rows, orphans), null, 2)}\n`);
  world.print(rows.map((row) => rowText(row, style)).join('\n'));
  if (rows.length === 0)
    return world.say('No specification is here. Write the first one: create-tech-spec "Order checkout"');
  if (orphans.length > 0) world.say(titled('No specification links to', orphans).join('\n'));
};

type Row = SpecFacts & { path: string; status: string; counts: Counts; next: string | undefined };

const rowOf = ({ path, status, facts, counts }: Checked<'facts'>): Row[] =>
  facts === undefined ? [] : [{ ...facts, path, status, counts, next: nextStep(status, facts, counts) }];

const rowText = (row: Row, { hasColors, width }: TerminalStyle): string => {
  const { path, status, author, date, filled, parts, questions, counts, next } = row;
  const told = countsText({ ...counts, information: 0 });
  const facts = [
    status,
    ...(author === undefined ? [] : [author]),
    ...(date === undefined ? [] : [date]),
    `${bar(filled, parts)} ${filled}/${parts}`,
    ...(questions > 0 ? [counted(questions, 'open question')] : []),
    ...(told === '' ? [] : [told]),
  ];
  const name = hasColors ? styleText('bold', path, { validateStream: false }) : path;
  const lines = [facts.join(' · '), ...(next === undefined ? [] : [`Next: ${next}`])].flatMap((line) =>
    brokenLines(line, width, { first: 2, others: 2 }),
  );
  return `${name}\n${lines.map((line) => `  ${line}\n`).join('')}`;
};

/** How much is filled, in ten pieces. */
const bar = (filled: number, total: number): string => {
  const full = Math.floor((filled * BAR) / total);
  return '█'.repeat(full) + '░'.repeat(BAR - full);
};

const BAR = 10;

const listJson = (rows: readonly Row[], orphans: readonly string[]): object => ({
  command: 'list',
  specs: rows.map(({ counts, records, open, next, ...row }) => ({
    ...row,
    openParts: open,
    errors: counts.error,
    warnings: counts.warning,
    remarks: counts.information,
    records,
    ...(next !== undefined && { next }),
  })),
  orphans,
  changes: [],
  findings: [],
  nextSteps: [],
});
