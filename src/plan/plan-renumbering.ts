import { posix } from 'node:path';
import type { Citation, CitedRecord, CitingDocument, RecordsByNumber } from '../adr/citations/citation.ts';
import { findCitations } from '../adr/citations/find-citations.ts';
import { fieldOf, readRecord } from '../adr/read-record.ts';
import { type RecordName, readRecordName } from '../adr/record-name.ts';
import { applySplices, revertSplices, type Splice } from '../document/splice/splice.ts';
import type { FolderHistory } from '../sources/repository.ts';
import { type Claimant, chooseKeeper, type KeepReason } from './keeper.ts';
import type { NumberClaim } from './number-claims.ts';
import type { Change, Plan } from './plan.ts';

/** What a renumbering is decided from. */
export type RenumberingRequest = {
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

/** A citation that is left for a person to look at. */
export type OpenCitation = {
  path: string;
  /** 1-based. */
  line: number;
  column: number;
  number: number;
  /** The line as it is. */
  text: string;
  reason: Extract<Citation, { kind: 'open' }>['reason'];
};

/** A line that changes. */
export type LineChange = { line: number; before: string; after: string };

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

type Found = { document: CitingDocument; citations: readonly Citation[] };

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
        return [{ path, file, name, number, title: readRecord(text).heading?.title ?? '' }];
      }),
    ]),
  );
};

const movesOf = (
  { folder, claims, history, first, documents }: RenumberingRequest,
  records: RecordsByNumber,
  found: readonly Found[],
): Move[] => {
  const texts = new Map(documents.map(({ path, text }) => [path, text]));
  const counts = countsOf(found);
  let next = first;
  return claims.flatMap(({ number, records: families, elsewhere }) => {
    const known = new Set(records.get(number)?.map(({ file }) => file));
    const claimants = families
      .map((files) => files.filter((file) => known.has(file)))
      .filter((files) => files.length > 0)
      .map((files): Claimant => {
        const paths = files.map((file) => posix.join(folder, file));
        return {
          files,
          citations: paths.reduce((sum, path) => sum + (counts.get(path) ?? 0), 0),
          date: paths.map((path) => dateOf(texts.get(path) ?? '')).find((date) => date !== undefined),
        };
      });
    const kept = elsewhere === undefined ? chooseKeeper(claimants, history) : undefined;
    const keeper = kept?.keeper.files[0] ?? elsewhere?.file ?? '';
    const reason = kept?.reason ?? { kind: 'default-branch' as const, branch: elsewhere?.branch ?? '' };
    return claimants
      .filter((claimant) => claimant !== kept?.keeper && !isOnDefault(claimant, elsewhere, history))
      .flatMap(({ files }) => {
        const newNumber = next;
        next += 1;
        return files.map(
          (file): Move => ({
            from: posix.join(folder, file),
            to: posix.join(folder, renamed(file, newNumber)),
            number,
            newNumber,
            keeper: posix.join(folder, keeper),
            reason,
          }),
        );
      });
  });
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

const inDigits = (number: number, like: string): string => String(number).padStart(like.length, '0');

type Edited = { document: CitingDocument; splices: readonly Splice[]; text: string };

/** A document with the new numbers in it. */
const edit = ({ document, citations }: Found, newNumbers: ReadonlyMap<string, number>): Edited => {
  const splices = citations.flatMap((citation): Splice[] => {
    const number = citation.kind === 'certain' ? newNumbers.get(citation.record.path) : undefined;
    if (number === undefined) return [];
    const { start, end } = citation.span;
    const remove = document.text.slice(start, end);
    return [{ at: start, remove, insert: inDigits(number, remove) }];
  });
  const text = applySplices(document.text, splices);
  if (revertSplices(text, splices) !== document.text)
    throw new Error(`the new numbers of ${document.path} cannot be taken back`);
  return { document, splices, text };
};

const openIn = ({ document: { path, text }, citations }: Found): OpenCitation[] =>
  citations.flatMap((citation) => {
    if (citation.kind === 'certain') return [];
    const { line, column, shown } = placeAt(text, citation.span.start);
    return [{ path, line, column, number: citation.number, text: shown, reason: citation.reason }];
  });

const placeAt = (
  text: string,
  at: number,
): { line: number; column: number; start: number; shown: string } => {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const line = text.slice(0, start).split('\n').length;
  return { line, column: at - start + 1, start, shown: text.slice(start, lineEnd(text, at)).trimEnd() };
};

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
};

/** The lines that change; no digits span two. */
const linesOf = (text: string, splices: readonly Splice[]): LineChange[] => {
  const byLine = new Map<number, { before: string; splices: Splice[]; line: number }>();
  for (const splice of splices) {
    const { start, line, shown } = placeAt(text, splice.at);
    const known = byLine.get(start) ?? { before: shown, line, splices: [] };
    byLine.set(start, { ...known, splices: [...known.splices, { ...splice, at: splice.at - start }] });
  }
  return [...byLine.values()].map(({ before, line, splices: own }) => ({
    line,
    before,
    after: applySplices(before, own),
  }));
};
