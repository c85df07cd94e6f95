import type { Problem } from '../../errors.ts';
import { parts } from '../parts.ts';
import type { FlagValues, RawAnswers } from './source.ts';

/** Answers of one value that are no part of the template, by their flags. */
const single: Readonly<Record<string, string>> = {
  '--feature': 'feature',
  '--author': 'author',
  '--status': 'status',
  '--prd': 'prd',
  '--date': 'date',
};

/** The answers that flags give; messages call each by its flag. */
export const readFlags = (values: FlagValues): RawAnswers => {
  const value: Record<string, unknown> = {};
  const flags = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [flag, given] of Object.entries(values)) {
    const id = idOf(flag);
    flags.set(id, flag);
    if (id === 'notApplicable') value[id] = reasons(given, problems);
    else put(value, id, isList(flag) ? given : given.at(-1));
  }
  return {
    value,
    placeOf: ([outer, inner]) => ({
      source: shown(
        flags.get(`${String(outer)}.${String(inner)}`) ?? flags.get(String(outer)) ?? 'the flags',
      ),
    }),
    problems,
  };
};

const partOf = (flag: string) => parts.find((part) => 'flag' in part && `--${part.flag}` === flag);

const idOf = (flag: string): string =>
  partOf(flag)?.id ?? (flag === '--not-applicable' ? 'notApplicable' : (single[flag] ?? flag));

const isList = (flag: string): boolean => partOf(flag)?.form === 'lines';

/** The name of the feature is no flag: it stands alone on the command line. */
const shown = (flag: string): string => (flag === '--feature' ? 'the name' : flag);

const put = (value: Record<string, unknown>, id: string, given: unknown): void => {
  const [outer = '', inner] = id.split('.');
  value[outer] = inner === undefined ? given : { ...(value[outer] as object | undefined), [inner]: given };
};

/** `caching: nothing is cached`, for each part. */
const reasons = (lines: readonly string[], problems: Problem[]): Record<string, string> => {
  const found: Record<string, string> = {};
  for (const line of lines) {
    const [, part, reason] = /^\s*([\w.-]+)\s*:\s*(\S.*)$/s.exec(line) ?? [];
    if (part === undefined || reason === undefined)
      problems.push({
        source: '--not-applicable',
        message: `“${line}” names no part and reason`,
        hint: 'It reads: --not-applicable "performance.caching: nothing is cached"',
      });
    else found[idNamed(part)] = reason;
  }
  return found;
};

/** The part that is called by its flag, as `caching` for `performance.caching`. */
const idNamed = (name: string): string => partOf(`--${name}`)?.id ?? name;
