import { outline } from '../document/outline.ts';
import { isTemplate } from '../spec/is-template.ts';
import { titledFeature } from '../spec/titled-feature.ts';
import type { Repository } from './repository.ts';

/** A specification that is here already. */
export type SpecFile = {
  /** Relative to the repository, with forward slashes. */
  path: string;
  /** The feature it specifies: its title without `Technical Specification:`. */
  title: string;
};

/** The folders that hold specifications and product requirements by convention. */
export const specFolders = ['docs/specs', 'docs/requirements'] as const;

/** The specifications in folders, in the order of their paths: told by their title, never a template. */
export const findSpecs = async (repository: Repository, folders: readonly string[]): Promise<SpecFile[]> => {
  const found = await Promise.all(folders.map((folder) => specsIn(repository, folder)));
  return found.flat();
};

const specsIn = async (repository: Repository, folder: string): Promise<SpecFile[]> => {
  const paths = (await markdownFiles(repository, folder)).map((name) => `${folder}/${name}`);
  const titles = await Promise.all(paths.map(async (path) => specTitle((await repository.read(path)) ?? '')));
  return paths.flatMap((path, index) => {
    const title = titles[index];
    return title === undefined ? [] : [{ path, title }];
  });
};

/** The Markdown files of a folder that are not templates. */
export const markdownFiles = async (repository: Repository, folder: string): Promise<string[]> =>
  (await repository.list(folder)).filter((name) => /\.md$/i.test(name) && !isTemplate(name));

/** The feature that a document specifies by its title; nothing when its title does not say that it is a specification. */
const specTitle = (text: string): string | undefined =>
  titledFeature(outline(text)[0]?.title ?? '') || undefined;
