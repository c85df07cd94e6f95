import { posix } from 'node:path';
import { outline } from '../document/outline.ts';
import type { SpecDocument } from '../document/read/spec-document.ts';
import { scanBlocks } from '../document/scan-blocks.ts';
import { isTemplate } from '../spec/is-template.ts';
import { type SectionId, sections } from '../spec/parts.ts';
import { plainFolder } from '../spec/plain-folder.ts';
import { titledFeature } from '../spec/titled-feature.ts';
import { isOtherDocument, isOtherName } from './other-documents.ts';
import type { Repository } from './repository.ts';
import { someAtOnce } from './some-at-once.ts';

/** A specification that is here already. */
export type SpecFile = {
  /** Relative to the repository, with forward slashes. */
  path: string;
  /** The feature it specifies: its title without `Technical Specification:`. */
  title: string;
  /** True where only its sections, or its name, tell that it is a specification: its name is no model for others. */
  byContent?: true;
};

/** The folders that hold specifications and product requirements by convention. */
export const specFolders = ['docs/specs', 'docs/requirements'] as const;

/**
 * The specifications in folders, each folder once, in the order of their names: told by their title or, without such a title,
 * by their sections or the name of the file. A template, README, PRD or record is never one.
 */
export const findSpecs = async (repository: Repository, folders: readonly string[]): Promise<SpecFile[]> => {
  const found: SpecFile[] = [];
  for (const folder of new Set(folders.map(plainFolder))) found.push(...(await specsIn(repository, folder)));
  return found;
};

const specsIn = async (repository: Repository, folder: string): Promise<SpecFile[]> => {
  const names = (await markdownFiles(repository, folder)).filter((name) => !isOtherName(name));
  const found = await someAtOnce(names, (name) => specFile(repository, posix.join(folder, name)));
  return found.filter((spec) => spec !== undefined);
};

/** The Markdown files of a folder that are not templates. */
export const markdownFiles = async (repository: Repository, folder: string): Promise<string[]> =>
  (await repository.list(folder)).filter((name) => /\.md$/i.test(name) && !isTemplate(name));

const specFile = async (repository: Repository, path: string): Promise<SpecFile | undefined> => {
  const begun = (await repository.read(path, HEAD_BYTES)) ?? '';
  const known = titledFeature(firstTitle(begun) ?? '');
  if (known) return { path, title: known };
  // No unit of a text takes more than three bytes.
  const isAll = (begun.length + 1) * 3 < HEAD_BYTES;
  const text = isAll ? begun : ((await repository.read(path)) ?? '');
  const feature = titledFeature(outline(text)[0]?.title ?? '');
  if (feature) return { path, title: feature };
  // Only where the title does not tell is the document read as one.
  const { readSpec } = await import('../document/read/read-spec.ts');
  const document = readSpec(text);
  const isSpec = hasSpecSections(document) || (NAMED.test(path) && document.outline.length > 0);
  return isSpec && !isOtherDocument(document.outline)
    ? { path, title: titleOf(document) ?? posix.basename(path).replace(/\.md$/i, ''), byContent: true }
    : undefined;
};

/** The files that are named as specifications, wherever they are; those of examples and of other people are left out. */
export const namedSpecs = async (repository: Repository): Promise<string[]> =>
  ((await repository.listAll()) ?? []).filter((path) => NAMED.test(path) && !ASIDE.test(path));

/** The specifications in the usual folders, in some others, and beside files that are named as specifications. */
export const specsBeside = (
  repository: Repository,
  named: readonly string[],
  ...others: readonly string[]
): Promise<SpecFile[]> =>
  findSpecs(repository, [...specFolders, ...others, ...named.map((path) => posix.dirname(path))]);

const NAMED = /(?:^|\/)[^/]*tech[-_ ]?spec[^/]*\.md$/i;

const ASIDE = /(?:^|\/)(?:node_modules|vendor|tests?|__tests__|fixtures?|testdata)\//i;

/** Whether a text calls itself a specification in its title. */
export const isSpecTitle = (text: string): boolean =>
  Boolean(titledFeature(firstTitle(text) ?? outline(text)[0]?.title ?? ''));

/** The first heading at the beginning of a text, as far as that shows it: a repository may hold thousands of long ones. */
const firstTitle = (begun: string): string | undefined => {
  const [, plain] = PLAIN_TITLE.exec(begun) ?? [];
  if (plain !== undefined) return plain;
  for (const length of HEAD_LENGTHS) {
    const head = begun.slice(0, begun.indexOf('\n', length) + 1);
    const blocks = scanBlocks(head);
    const [first] = outline(head, blocks);
    // Front matter is known by its end, which may be further below; so may the end of a heading.
    const isWhole = !head.startsWith('---') || blocks[0]?.kind === 'front-matter';
    if (first !== undefined && isWhole && first.heading.end < head.length) return first.title;
  }
  return undefined;
};

/** A title as most documents have it: the first line, in which nothing has a meaning in Markdown. */
const PLAIN_TITLE = /^#{1,6} {1,3}([\p{L}\p{N}][\p{L}\p{N}:,.()' -]*[\p{L}\p{N})])\r?\n/u;

const HEAD_BYTES = 1024;
const HEAD_LENGTHS = [100, 1000];

/** Whether enough sections of the template are there, and enough of those that only a specification has. */
const hasSpecSections = ({ places }: SpecDocument): boolean => {
  const here = sections.filter(({ id }) => places[id].length > 0);
  return here.length >= 3 && here.filter(({ id }) => technical.has(id)).length >= 2;
};

const technical: ReadonlySet<SectionId> = new Set<SectionId>([
  'architecture',
  'detailedDesign',
  'dataModel',
  'apiDesign',
  'security',
  'performance',
  'testing',
  'deployment',
  'monitoring',
]);

/** What a specification is about, by its first heading; nothing when that names one of its sections, or nothing. */
const titleOf = ({ title, outline: [first], places }: SpecDocument): string | undefined => {
  const isSection = Object.values(places).some((all) =>
    all.some(({ form, section }) => form === 'heading' && section === 0),
  );
  const heading = title?.value ?? (isSection ? undefined : first?.title);
  return heading === undefined || titledFeature(heading) === '' ? undefined : heading || undefined;
};
