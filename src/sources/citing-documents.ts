import { posix } from 'node:path';
import type { CitingDocument } from '../adr/citations/citation.ts';
import { recordNumber } from '../adr/read/numbering.ts';
import { commentSyntax } from './code/comment-syntax.ts';
import { commentsIn } from './code/comments-in.ts';
import { filesBelow } from './files-below.ts';
import type { RecordFolder } from './record-folders.ts';
import type { Repository } from './repository.ts';
import { someAtOnce } from './some-at-once.ts';

/** A document that was not looked at, and why. */
export type Skipped = { path: string; reason: string };

/** What is looked for, and where. */
type CitingRequest = {
  records: RecordFolder;
  numbers: readonly number[];
  /** Whether comments in source code are looked at too. */
  withCode: boolean;
};

/**
 * Reads the documents of a repository that hold some numbers, and the records whose names alone may hold them: all Markdown that
 * git knows or would know; without git the records, `docs` and the files at the top. Files of more than two megabytes are not
 * read.
 */
export const readCitingDocuments = async (
  repository: Repository,
  { records, numbers, withCode }: CitingRequest,
): Promise<{ documents: readonly CitingDocument[]; skipped: readonly Skipped[] }> => {
  const own = records.files.map((file) => posix.join(records.folder, file));
  const others = (await repository.listAll()) ?? (await likelyFiles(repository));
  const paths = [...new Set([...own, ...others])].filter(
    (path) => isMarkdown(path) || (withCode && commentSyntax(path) !== undefined),
  );
  const claiming = new Set(own.filter((path) => numbers.includes(recordNumber(posix.basename(path)) ?? -1)));
  const digits = new RegExp(numbers.join('|'));
  const looked = await someAtOnce(paths, (path) =>
    lookAt(repository, path, claiming.has(path) ? ANYTHING : digits),
  );
  return {
    documents: looked.flatMap(({ document }) => document ?? []),
    skipped: looked.flatMap(({ skipped }) => skipped ?? []),
  };
};

const ANYTHING = /^/;

/** A document where it holds what is looked for, or why it was not looked at. */
const lookAt = async (
  repository: Repository,
  path: string,
  wanted: RegExp,
): Promise<{ document?: CitingDocument; skipped?: Skipped }> => {
  const file = await repository.readExact(path, LARGEST);
  if (file.kind === 'unreadable' && !IS_ELSEWHERE.test(file.reason))
    return { skipped: { path, reason: file.reason } };
  const isCiting = file.kind === 'text' && wanted.test(file.text) && !file.text.includes('\0');
  return isCiting ? { document: documentOf(path, file.text) } : {};
};

const isMarkdown = (path: string): boolean => /\.(?:md|markdown|mdx)$/i.test(path);

const LARGEST = 2_000_000;

/** Links and folders, such as those of submodules, hold no text of this repository of their own. */
const IS_ELSEWHERE = /symbolic link|it is a folder|it is no file/;

const documentOf = (path: string, text: string): CitingDocument => {
  const syntax = isMarkdown(path) ? undefined : commentSyntax(path);
  return syntax === undefined ? { path, text } : { path, text, comments: commentsIn(text, syntax) };
};

/** Where documents are when nobody lists them. */
const likelyFiles = async (repository: Repository): Promise<string[]> => [
  ...(await repository.list('.')),
  ...(await filesBelow(repository, 'docs', DEEPEST)),
];

/** How far folders are followed. */
const DEEPEST = 8;
