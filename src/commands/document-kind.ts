import { posix } from 'node:path';
import { isRecord } from '../adr/read/is-record.ts';
import { isOtherName, isPrdName } from '../sources/other-documents.ts';
import { isSpecTitle } from '../sources/spec-files.ts';
import { isTemplate } from '../spec/is-template.ts';

/** As what a document is checked; `page` is any other Markdown. */
export type DocumentKind = 'spec' | 'prd' | 'record' | 'page';

/** What a document is that somebody has named, by its name and what it says. */
export const documentKind = (path: string, text: string): DocumentKind => {
  const name = posix.basename(path);
  if (isPrdName(name)) return 'prd';
  if (isSpecTitle(text)) return 'spec';
  if (isRecord(name)) return 'record';
  return isOtherName(name) || isTemplate(name) ? 'page' : 'spec';
};
