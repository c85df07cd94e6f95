import { isPrdName } from './other-documents.ts';
import type { Repository } from './repository.ts';
import { markdownFiles, specFolders } from './spec-files.ts';

/** The product requirements documents of a repository, as paths in order; templates are none. */
export const findPrds = async (repository: Repository): Promise<string[]> => {
  const found = await Promise.all(specFolders.map((folder) => prdsIn(repository, folder)));
  return found.flat();
};

const prdsIn = async (repository: Repository, folder: string): Promise<string[]> =>
  (await markdownFiles(repository, folder)).filter(isPrdName).map((name) => `${folder}/${name}`);

/** Documents in the order in which a feature is likely to belong to them: most words in common first, newest name first. */
export const rankPrds = (prds: readonly string[], feature: string): string[] => {
  const wanted = new Set(words(feature));
  const score = (path: string): number =>
    words(path.slice(path.lastIndexOf('/') + 1)).filter((word) => wanted.has(word)).length;
  return prds.toSorted((a, b) => score(b) - score(a) || (a < b ? 1 : -1));
};

/** Whether the name of a document has a word of the feature in it. */
export const concernsFeature = (path: string, feature: string): boolean => {
  const wanted = new Set(words(feature));
  return words(path.slice(path.lastIndexOf('/') + 1)).some((word) => wanted.has(word));
};

const words = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter(
    (word) => word !== 'prd' && !/^\d+$/.test(word),
  );
