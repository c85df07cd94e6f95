import type { KnownRecord } from '../adr/read/known-record.ts';
import type { ListedRecord } from '../adr/read/listed-record.ts';
import type { Block } from '../document/block.ts';
import type { Section } from '../document/outline.ts';
import type { Prose } from '../document/prose.ts';
import type { SpecDocument } from '../document/read/spec-document.ts';
import type { EndpointSection } from './endpoints/endpoint-sections.ts';
import type { PageLink } from './page/page-links.ts';
import type { RecordFolder } from './records/record-folder.ts';
import type { PrdFacts } from './requirements/prd-facts.ts';

/** A Markdown document as rules see it. */
export type Page = {
  /** Relative to the repository. */
  path: string;
  text: string;
  blocks: readonly Block[];
  outline: readonly Section[];
  /** What is read as words: neither code nor comments. */
  prose: readonly Prose[];
  links: readonly PageLink[];
};

/** What stands around a document: read beforehand, so that rules are functions. */
export type Around = {
  /** `YYYY-MM-DD` */
  today: string;
  /** What is at a path that some document links to; nothing where there is nothing. */
  at(path: string): 'file' | 'folder' | undefined;
  /** The anchors of a Markdown file that some document links into; nothing where they are not known. */
  anchors(path: string): ReadonlySet<string> | undefined;
  /** The records of the repository, by their paths. */
  records: ReadonlyMap<string, ListedRecord>;
};

/** Any document. */
export type PageSubject = { page: Page; around: Around };

/** A specification. */
export type SpecSubject = PageSubject & {
  document: SpecDocument;
  /** The endpoints that are described in sections of their own. */
  endpoints: readonly EndpointSection[];
  /** The day of the last commit that changed it, `YYYY-MM-DD`; nothing where git does not say. */
  changed: string | undefined;
  /** Its product requirements, where they are a file of the repository that is there. */
  prd: PrdFacts | undefined;
};

/** A decision record. */
export type RecordSubject = PageSubject & {
  record: KnownRecord;
  listed: ListedRecord;
  /** The records of its folder, itself too. */
  folder: RecordFolder;
};
