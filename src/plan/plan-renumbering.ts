import { posix } from 'node:path';
import type { CitedRecord, CitingDocument, RecordsByNumber } from '../adr/citations/citation.ts';
import { findCitations } from '../adr/citations/find-citations.ts';
import { fieldOf, readRecord } from '../adr/read/read-record.ts';
import { type RecordName, readRecordName } from '../adr/read/record-name.ts';
import { headingAnchor } from '../document/anchors.ts';
import type { FolderHistory } from '../sources/repository.ts';
import {
  edit,
  type Found,
  inDigits,
  type LineChange,
  linesOf,
  type OpenCitation,
  openIn,
} from './edit-citations.ts';
import { type Claimant, chooseKeeper, type KeepReason } from './keeper.ts';
import type { NumberClaim } from './number-claims.ts';
import type { Change, Plan } from './plan.ts';

/** What a renumbering is decided from. */
type RenumberingRequest = {
  /** The folder of the records, relative to the repository. */
  folder: string;
  claims: readonly NumberClaim[];
  /** The documents that may cite records, the records among them. */
  documents: readonly CitingDocument[];
  history: FolderHistory | undefined;
  /** The first number that is free everywhere. */
  first: number;
};

/** A record that gets another number. */
export type Move = {
  from: string;
  to: string;
  number: number;
  newNumber: number;
  /** The record that keeps the number, and why. */
  keeper: string;
  reason: KeepReason;
};

/** What a renumbering comes to. */
export type Renumbering = {
  moves: readonly Move[];
  /** By the path that a file has had so far. */
  lines: ReadonlyMap<string, readonly LineChange[]>;
  open: readonly OpenCitation[];
  plan: Plan;
};

/** Decides which records get another number, and rewrites whatever certainly cites them; every other byte stays. */
export const planRenumbering = (request: RenumberingRequest): Renumbering => {
  const records = recordsOf(request);
  const found = request.documents.map((document) => ({
    document,
    citations: findCitations(document, records),
  }));
  const moves = movesOf(request, records, found);
  const newNumbers = new Map(moves.map(({ from, newNumber }) => [from, newNumber]));
  const edited = found
    .map((each) => edit(each, newNumbers))
    .filter(({ document, splices }) => splices.length > 0 || newNumbers.has(document.path));
  const changes = edited.map(({ document, text }): Change => {
    const { path, text: before } = document;
    const move = moves.find(({ from }) => from === path);
    if (move === undefined) return { kind: 'update', path, before, text };
    return { kind: 'rename', path: move.to, from: path, before, text, number: move.newNumber };
  });
  return {
    moves,
    lines: new Map(edited.map(({ document, splices }) => [document.path, linesOf(document.text, splices)])),
    open: moves.length === 0 ? [] : found.flatMap(openIn),
    // What is cited is there under its new name before what cites it.
    plan: { changes: [...changes.filter(isRename), ...changes.filter((change) => !isRename(change))] },
  };
};

const isRename = ({ kind }: Change): boolean => kind === 'rename';

/** The records here that claim numbers, with what they are cited by. */
const recordsOf = ({ folder, claims, documents }: RenumberingRequest): RecordsByNumber => {
  const texts = new Map(documents.map(({ path, text }) => [path, text]));
  return new Map(
    claims.map(({ number, records }) => [
      number,
      records.flat().flatMap((file): CitedRecord[] => {
        const name = readRecordName(file);
        const path = posix.join(folder, file);
        const text = texts.get(path);
        if (name === undefined || text === undefined) return [];
        const { heading } = readRecord(text);
        const anchor =
          heading?.digits === undefined
            ? undefined
            : headingAnchor(text.slice(heading.span.start, heading.span.end));
        const title = heading?.title ?? '';
        return [{ path, file, name, number, title, ...(anchor !== undefined && { anchor }) }];
      }),
    ]),
  );
};

/** The records that let go of their numbers, each with the next free one, in the order of the numbers that they had. */
const movesOf = (request: RenumberingRequest, records: RecordsByNumber, found: readonly Found[]): Move[] => {
  const { folder, claims, history, first, documents } = request;
  const weigh = weigher(folder, documents, found);
  return claims
    .flatMap((claim) => leaversOf(claim, claimantsOf(claim, records, weigh), history))
    .flatMap(({ files, number, keeper, reason }, at) =>
      files.map(
        (file): Move => ({
          from: posix.join(folder, file),
          to: posix.join(folder, renamed(file, first + at)),
          number,
          newNumber: first + at,
          keeper: posix.join(folder, keeper),
          reason,
        }),
      ),
    );
};

/** Tells what speaks for a record to keep its number. */
const weigher = (
  folder: string,
  documents: readonly CitingDocument[],
  found: readonly Found[],
): ((files: readonly string[]) => Claimant) => {
  const texts = new Map(documents.map(({ path, text }) => [path, text]));
  const counts = countsOf(found);
  return (files) => {
    const paths = files.map((file) => posix.join(folder, file));
    return {
      files,
      citations: paths.reduce((sum, path) => sum + (counts.get(path) ?? 0), 0),
      date: paths.map((path) => dateOf(texts.get(path) ?? '')).find((date) => date !== undefined),
    };
  };
};

/** The records that claim a number, as far as they can be read. */
const claimantsOf = (
  { number, records: families }: NumberClaim,
  records: RecordsByNumber,
  weigh: (files: readonly string[]) => Claimant,
): Claimant[] => {
  const known = new Set(records.get(number)?.map(({ file }) => file));
  return families
    .map((files) => files.filter((file) => known.has(file)))
    .filter((files) => files.length > 0)
    .map(weigh);
};

/** The files of a record that has to let go of its number, and who keeps that. */
type Leaver = Pick<Claimant, 'files'> & Pick<Move, 'number' | 'keeper' | 'reason'>;

/** Chooses who keeps a number, here or elsewhere: the others leave. */
const leaversOf = (
  { number, elsewhere }: NumberClaim,
  claimants: readonly Claimant[],
  history: FolderHistory | undefined,
): Leaver[] => {
  const kept = elsewhere === undefined ? chooseKeeper(claimants, history) : undefined;
  const keeper = kept?.keeper.files[0] ?? elsewhere?.file ?? '';
  const reason = kept?.reason ?? { kind: 'default-branch' as const, branch: elsewhere?.branch ?? '' };
  return claimants
    .filter((claimant) => claimant !== kept?.keeper && !isOnDefault(claimant, elsewhere, history))
    .map(({ files }) => ({ files, number, keeper, reason }));
};

/** Where a number is taken for good elsewhere, only a record that is there as well may keep it. */
const isOnDefault = (
  { files }: Claimant,
  elsewhere: NumberClaim['elsewhere'],
  history: FolderHistory | undefined,
): boolean =>
  elsewhere !== undefined &&
  (history?.defaults ?? []).some(({ names }) => files.some((file) => names.includes(file)));

/** How often each record is certainly cited by other documents; the text of a link does not count beside where it leads. */
const countsOf = (found: readonly Found[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { document, citations } of found)
    for (const each of citations)
      if (each.kind === 'certain' && each.form !== 'label' && each.record.path !== document.path)
        counts.set(each.record.path, (counts.get(each.record.path) ?? 0) + 1);
  return counts;
};

const dateOf = (text: string): string | undefined =>
  /\d{4}-\d\d-\d\d/.exec(fieldOf(readRecord(text), 'date')?.value ?? '')?.[0];

/** The name of a file with another number in as many digits. */
const renamed = (file: string, number: number): string => {
  const name = readRecordName(file);
  return name === undefined
    ? file
    : `${name.lead}${inDigits(number, name.digits)}${file.slice(lengthBefore(name))}`;
};

const lengthBefore = ({ lead, digits }: RecordName): number => lead.length + digits.length;
