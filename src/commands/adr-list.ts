import { posix } from 'node:path';
import { type ListedRecord, listedRecord } from '../adr/read/listed-record.ts';
import { otherRecords } from '../adr/read/numbering.ts';
import { recordAge } from '../adr/read/record-age.ts';
import { statusKind, wordOf } from '../adr/read/statuses.ts';
import { otherRecordsLines } from '../plan/record-remarks.ts';
import { counted } from '../spec/counted.ts';
import { displayWidth } from '../spec/display-width.ts';
import type { World } from '../world.ts';
import type { AdrRequest } from './adr-request.ts';
import { allRecords, presentFolder } from './open-records.ts';

/** Which records are listed. */
export type AdrListRequest = AdrRequest & {
  /** A status, or the word for one. */
  status?: string | undefined;
};

/** Lists the records that are here, by their numbers. */
export const adrList = async (world: World, request: AdrListRequest): Promise<void> => {
  const folder = await presentFolder(world, request);
  const records = await world.during('Reading the records', allRecords(world, folder));
  const listed = records
    .toSorted((one, other) => recordAge(one.file) - recordAge(other.file))
    .map(listedRecord)
    .filter((record) => hasStatus(record, request.status));
  if (request.json) return world.print(`${JSON.stringify(listJson(folder.folder, listed), null, 2)}\n`);
  world.print(lines(listed).join(''));
  for (const line of otherRecordsLines(folder)) world.say(line);
  if (listed.length === 0 && otherRecords(folder.files).length === 0)
    world.say(nothing(folder.folder, records.length, request.status));
};

/** Whether a record has a status: by what it means, or by its word. */
const hasStatus = ({ status }: ListedRecord, wanted: string | undefined): boolean => {
  if (wanted === undefined) return true;
  const kind = statusKind(wanted);
  if (kind !== undefined && statusKind(status ?? '') === kind) return true;
  return status?.toLowerCase().startsWith(wanted.toLowerCase()) ?? false;
};

const nothing = (folder: string, count: number, status: string | undefined): string =>
  count === 0 || status === undefined
    ? `${folder} holds no records. Write the first one: create-tech-spec adr new "Use PostgreSQL"`
    : `None of the ${counted(count, 'record')} in ${folder} has the status “${status}”.`;

/** One line for each record, its fields below each other; what it links to stands below it. */
const lines = (records: readonly ListedRecord[]): string[] => {
  const columns = [
    records.map(({ name }) => name),
    records.map(statusShown),
    records.map(({ date }) => date ?? ''),
  ];
  const widths = columns.map((texts) => Math.max(0, ...texts.map(displayWidth)));
  return records.map(({ title, links }, row) => {
    const cells = columns.map((texts, column) => padded(texts[row] ?? '', widths[column] ?? 0));
    const related = links.map(({ relation, file }) => `    ${relation === '' ? 'see' : relation} ${file}\n`);
    return `${[...cells, title].join('  ').trimEnd()}\n${related.join('')}`;
  });
};

/** A status as far as the lines below do not tell it: there stands which record supersedes another. */
const statusShown = ({ status = '', links }: ListedRecord): string =>
  links.length === 0 ? status : (wordOf(status) ?? status);

const padded = (text: string, width: number): string => text + ' '.repeat(width - displayWidth(text));

const listJson = (folder: string, records: readonly ListedRecord[]): object => ({
  command: 'adr list',
  folder,
  records: records.map(({ name: _, file, links, ...record }) => ({
    ...record,
    path: posix.join(folder, file),
    links: links.map(({ relation, file: to }) => ({ relation, path: posix.join(folder, to) })),
  })),
  changes: [],
  findings: [],
  nextSteps: [],
});
