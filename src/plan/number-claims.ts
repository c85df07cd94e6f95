import { familyOf, numbersTakenTwice } from '../adr/read/duplicate-numbers.ts';
import type { FolderHistory } from '../sources/repository.ts';

/** Records of one number, by the names of their files. */
export type NumberClaim = {
  number: number;
  /** The files here that have it, those of each record together. */
  records: readonly (readonly string[])[];
  /** A record that is not here and has it for good: it is on the branch that the others are merged into. */
  elsewhere: { file: string; branch: string } | undefined;
};

/** A record of another branch with the number of one here. Whichever is merged second gets another one then. */
export type Rival = { number: number; file: string; branch: string; here: string };

/**
 * The numbers of which some record here has to let go: two have it here, or one on the default branch has it too. Records of two
 * branches are two only when neither branch has ever had the other's: a file that got another name is one record.
 *
 * @param names - All names of files that other branches have.
 */
export const numberClaims = (
  files: readonly string[],
  names: readonly { name: string; branch?: string }[],
  history: FolderHistory | undefined,
): { claims: readonly NumberClaim[]; rivals: readonly Rival[] } => {
  const strangers = strangersTo(files, history);
  const claims = [...numbersTakenTwice([...files, ...strangers.map(({ file }) => file)])].map(
    ([number, all]): NumberClaim => {
      const records = familiesOf(files.filter((file) => all.includes(file)));
      const elsewhere = strangers.find(({ file }) => all.includes(file));
      return { number, records, elsewhere };
    },
  );
  return {
    claims: claims
      .filter(
        ({ records, elsewhere }) => records.length > 1 || (elsewhere !== undefined && records.length > 0),
      )
      .toSorted((one, other) => one.number - other.number),
    rivals: rivalsOf(files, names, history, strangers),
  };
};

const familiesOf = (files: readonly string[]): string[][] => {
  const families = new Map<string, string[]>();
  for (const file of files) families.set(familyOf(file), [...(families.get(familyOf(file)) ?? []), file]);
  return [...families.values()];
};

type Stranger = { file: string; branch: string };

/** The files that the default branches have and that were never here, though none of this number came from there. */
const strangersTo = (files: readonly string[], history: FolderHistory | undefined): Stranger[] => {
  if (history === undefined) return [];
  return history.defaults.flatMap(({ branch, names, everAdded }) => {
    const unknown = names.filter((file) => !files.includes(file) && !history.added.has(file));
    const own = files.filter((file) => !everAdded.has(file));
    const taken = numbersTakenTwice([...own, ...unknown]);
    return unknown
      .filter((file) => [...taken.values()].some((all) => all.includes(file)))
      .map((file) => ({ file, branch }));
  });
};

/** The records of branches that are no default one. */
const rivalsOf = (
  files: readonly string[],
  names: readonly { name: string; branch?: string }[],
  history: FolderHistory | undefined,
  strangers: readonly Stranger[],
): Rival[] => {
  if (history === undefined) return [];
  const known = new Set([...files, ...history.added.keys(), ...strangers.map(({ file }) => file)]);
  const ever = history.defaults.flatMap(({ everAdded }) => [...everAdded.keys()]);
  const others = names.filter(({ name }) => !known.has(name) && !ever.includes(name));
  return others.flatMap(({ name, branch }): Rival[] => {
    if (branch === undefined) return [];
    const taken = [...numbersTakenTwice([...files, name])].find(([, all]) => all.includes(name));
    const here = taken?.[1].find((file) => file !== name);
    return taken === undefined || here === undefined ? [] : [{ number: taken[0], file: name, branch, here }];
  });
};
