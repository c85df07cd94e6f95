import type { Problem } from '../../errors.ts';
import { splitAtColon } from '../grammar/scan.ts';
import { parts, singleAnswers } from '../parts.ts';
import { inapplicable, unknownName } from './part-names.ts';
import type { FlagValues } from './source.ts';
import {
  type Mapping,
  merged,
  nested,
  nothing,
  type Place,
  problemAt,
  type Reading,
  type Tree,
} from './tree.ts';

/** The answers that flags give; flags that answer nothing are left alone. */
export const readFlags = (values: FlagValues): Reading => {
  const problems: Problem[] = [];
  let tree: Mapping = nothing({ source: 'the command line' });
  for (const [flag, given] of Object.entries(values))
    for (const answer of answersOf(flag, given, problems)) tree = merged(tree, answer);
  return { tree, problems };
};

const answersOf = (flag: string, given: readonly string[], problems: Problem[]): Tree[] => {
  const place: Place = { source: flag === '--feature' ? 'the name' : flag };
  const leaves = given.map((value): Tree => ({ kind: 'leaf', place, value }));
  const last = leaves.at(-1);
  if (flag === '--not-applicable') return given.flatMap((line) => reasonOf(line, place, problems));
  const part = parts.find((candidate) => 'flag' in candidate && `--${candidate.flag}` === flag);
  const id = part?.id ?? idOfSingle(flag);
  if (id === undefined || last === undefined) return [];
  return [nested(id.split('.'), part?.form === 'lines' ? { kind: 'list', place, items: leaves } : last)];
};

/** The answer that a flag gives and that is no part; the name of the feature stands alone on the command line. */
const idOfSingle = (flag: string): string | undefined => singleAnswers.find((id) => `--${id}` === flag);

/** `caching: nothing is cached`. */
const reasonOf = (line: string, place: Place, problems: Problem[]): Tree[] => {
  const [name, reason] = splitAtColon(line);
  const id = inapplicable(name);
  if (id !== undefined && reason !== undefined)
    return [nested(['notApplicable', id], { kind: 'leaf', place, value: reason })];
  problems.push(
    reason === undefined
      ? problemAt(place, `“${line}” has no reason`, 'It reads: --not-applicable "caching: nothing is cached"')
      : problemAt(place, `“${name}” is no part of a specification`, unknownName(name)),
  );
  return [];
};
