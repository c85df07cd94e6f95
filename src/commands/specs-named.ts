import type { SpecFile } from '../sources/spec-files.ts';
import { oneLine } from '../spec/clean-text.ts';
import { nameKey } from '../spec/grammar/grammar.ts';
import { slug } from '../spec/slug.ts';

/**
 * The specifications that a name can mean: their feature to the letter, else whatever the case, else as file names are
 * written, else the name of their file, else a part of either. Only the closest likeness counts: where “C# client” is here,
 * that name does not mean “C++ client”.
 */
export const specsNamed = (specs: readonly SpecFile[], name: string): readonly SpecFile[] => {
  const wanted = slug(name);
  const fits: ((spec: SpecFile) => boolean)[] = [
    ({ title }) => title === name,
    ({ title }) => isSameFeature(title, name),
    ({ title }) => slug(title) === wanted,
    ({ path }) => slug(fileName(path)) === wanted,
    ({ title, path }) => slug(title).includes(wanted) || slug(fileName(path)).includes(wanted),
  ];
  return fits.map((fit) => specs.filter(fit)).find((found) => found.length > 0) ?? [];
};

/** Whether two names are one feature: upper and lower case are the same, and so is white space, but no sign is left out. */
export const isSameFeature = (one: string, other: string): boolean => featureKey(one) === featureKey(other);

const featureKey = (name: string): string => nameKey(oneLine(name));

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
