import { posix } from 'node:path';
import { isRecord } from '../adr/read/is-record.ts';
import { knownRecords } from '../adr/read/known-record.ts';
import { type ListedRecord, listedRecord } from '../adr/read/listed-record.ts';
import type { Subject } from '../check/check-subject.ts';
import { endpointSections } from '../check/endpoints/endpoint-sections.ts';
import { citedPaths } from '../check/page/cited-paths.ts';
import { readPage } from '../check/page/read-page.ts';
import { recordFolder } from '../check/records/record-folder.ts';
import { type PrdFacts, prdFacts } from '../check/requirements/prd-facts.ts';
import { prdTarget } from '../check/requirements/prd-target.ts';
import type { Around, Page } from '../check/subject.ts';
import { anchorsIn } from '../document/anchors.ts';
import { readSpec } from '../document/read/read-spec.ts';
import type { SpecDocument } from '../document/read/spec-document.ts';
import { knownPaths } from '../sources/known-paths.ts';
import { someAtOnce } from '../sources/some-at-once.ts';
import type { SpecStatus } from '../spec/answers-model.ts';
import { remembered } from '../spec/remembered.ts';
import { specStatusOf } from '../spec/spec-status.ts';
import type { World } from '../world.ts';
import { documentKind } from './document-kind.ts';
import type { Checkable } from './documents-meant.ts';

/** Opens documents for rules, one at a time; what several of them lead to is read once. */
export const subjectOpener = (
  { repository, today }: Pick<World, 'repository' | 'today'>,
  changes: ReadonlyMap<string, string>,
): ((document: Checkable) => Promise<Subject | undefined>) => {
  const linked = linkedFiles(repository);
  return async ({ kind: known, path }) => {
    const file = await repository.readExact(path);
    if (file.kind !== 'text') return undefined;
    const { text } = file;
    const kind = known ?? documentKind(path, text);
    if (kind === 'record') return recordSubject(path, text, linked, today);
    const document = readSpec(text);
    const page = readPage(path, text, document.blocks, document.outline);
    const status = statusOf(document);
    const around = await aroundOf(page, document, linked, today);
    if (kind !== 'spec') return { kind, status, page, around };
    const prd = await prdOf(path, document, linked);
    const endpoints = endpointSections(document);
    const changed = changes.get(path);
    return { kind, status, page, around, document, endpoints, changed, prd };
  };
};

/** The status that a title block says; a draft where it says none that is known. */
const statusOf = ({ titleBlock }: SpecDocument): SpecStatus =>
  specStatusOf(titleBlock.status?.value) ?? 'Draft';

type LinkedFiles = ReturnType<typeof linkedFiles>;

/** What documents lead to, each read once. */
const linkedFiles = (repository: World['repository']) => {
  const text = (path: string): Promise<string | undefined> => repository.read(path);
  const record = remembered(async (path: string) => {
    const [known] = knownRecords([{ file: posix.basename(path), text: (await text(path)) ?? '' }]);
    return known && listedRecord(known);
  });
  return {
    at: knownPaths(repository),
    anchors: remembered(async (path: string) => {
      const read = await text(path);
      return read === undefined ? undefined : anchorsIn(read);
    }),
    prd: remembered(async (path: string) => {
      const read = await text(path);
      return read === undefined ? undefined : prdFacts(path, read);
    }),
    record,
    folder: remembered(async (folder: string) => {
      const files = (await repository.list(folder)).filter(isRecord);
      const listed = await someAtOnce(files, (file) => record(posix.join(folder, file)));
      return recordFolder(listed.filter((found) => found !== undefined));
    }),
  };
};

/** What stands at the ends of the links of a document. */
const aroundOf = async (
  page: Page,
  document: SpecDocument | undefined,
  linked: LinkedFiles,
  today: string,
): Promise<Around> => {
  const paths = citedPaths(page, document);
  const kinds = new Map(await someAtOnce([...paths], async (path) => [path, await linked.at(path)] as const));
  const into = new Set(
    page.links
      .filter(({ fragment, path }) => fragment !== '' && isMarkdownFile(path, kinds))
      .map(({ path }) => path),
  );
  const isOwn = page.links.some(({ fragment, path }) => fragment !== '' && path === page.path);
  into.delete(page.path);
  const anchors = new Map(
    await someAtOnce([...into], async (path) => [path, await linked.anchors(path)] as const),
  );
  if (isOwn) anchors.set(page.path, anchorsIn(page.text));
  const cited = [...paths].filter((path) => isRecord(posix.basename(path)) && kinds.get(path) === 'file');
  const records = await someAtOnce(cited, async (path) => [path, await linked.record(path)] as const);
  return {
    today,
    at: (path) => (path === page.path ? 'file' : kinds.get(path)),
    anchors: (path) => anchors.get(path),
    records: new Map(records.flatMap(([path, record]) => (record === undefined ? [] : [[path, record]]))),
  };
};

const isMarkdownFile = (path: string, kinds: ReadonlyMap<string, unknown>): boolean =>
  /\.(?:md|markdown)$/i.test(path) && kinds.get(path) === 'file';

const prdOf = async (
  path: string,
  document: SpecDocument,
  linked: LinkedFiles,
): Promise<PrdFacts | undefined> => {
  const target = prdTarget(path, document);
  if (target === undefined) return undefined;
  for (const meant of [target.linked, target.fromTop])
    if ((await linked.at(meant)) === 'file') return linked.prd(meant);
  return undefined;
};

const recordSubject = async (
  path: string,
  text: string,
  linked: LinkedFiles,
  today: string,
): Promise<Subject | undefined> => {
  const [record] = knownRecords([{ file: posix.basename(path), text }]);
  if (record === undefined) return undefined;
  const page = readPage(path, text, record.blocks);
  const listed = listedRecord(record);
  const [around, folder] = await Promise.all([
    aroundOf(page, undefined, linked, today),
    linked.folder(posix.dirname(path)),
  ]);
  return { kind: 'record', status: recordStatus(listed), page, around, record, listed, folder };
};

/** How far a record is, in the words of specifications: what is proposed can still change. */
const recordStatus = ({ state }: ListedRecord): SpecStatus =>
  state === undefined || state === 'proposed' ? 'Draft' : 'Approved';
