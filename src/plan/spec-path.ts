import { posix } from 'node:path';
import type { SpecFile } from '../sources/spec-files.ts';
import { slug } from '../spec/slug.ts';

/** How a file name is made of a feature's slug. */
type NamePattern = { prefix: string; separator: '-' | '_'; suffix: string };

const defaultFolder = 'docs/specs';
const defaultPattern: NamePattern = { prefix: 'TECH_SPEC-', separator: '-', suffix: '.md' };

/**
 * Where the specification of a feature goes: named like the specifications that are here, beside most of them.
 * Without any, `docs/specs/TECH_SPEC-<slug>.md`. `folder` overrides the folder only. A document whose title does not call it a
 * specification is no model.
 */
export const specPath = (feature: string, known: readonly SpecFile[], folder?: string): string => {
  const specs = known.filter(({ byContent }) => byContent !== true);
  const home = folder ?? mostFrequent(specs.map(({ path }) => posix.dirname(path))) ?? defaultFolder;
  const patterns = specs.map(namePattern).filter((pattern) => pattern !== undefined);
  const key = mostFrequent(patterns.map(patternKey));
  const { prefix, separator, suffix } =
    patterns.find((pattern) => patternKey(pattern) === key) ?? defaultPattern;
  const name = `${numbered(prefix, specs)}${slug(feature).replaceAll('-', separator)}${suffix}`;
  return posix.join(home, name);
};

/** The pattern of a name in which the slug of its own title is found, or a usual prefix. */
const namePattern = ({ path, title }: SpecFile): NamePattern | undefined => {
  const name = posix.basename(path);
  for (const separator of ['-', '_'] as const) {
    const words = slug(title).replaceAll('-', separator);
    const start = lastWholeIndex(name.toLowerCase(), words);
    if (start >= 0)
      return { prefix: name.slice(0, start), separator, suffix: name.slice(start + words.length) };
  }
  const [, prefix, rest = ''] = /^((?:tech[-_]?)?(?:spec|design)[-_](?:\d+[-_])?)(.+)\.md$/i.exec(name) ?? [];
  return prefix === undefined
    ? undefined
    : { prefix, separator: /^[^-]*_[^-]*$/.test(rest) ? '_' : '-', suffix: '.md' };
};

/** Where words stand in a name for the last time, with no letter or digit beside them: the `c` of `TECH_SPEC-c.md`. */
const lastWholeIndex = (name: string, words: string): number => {
  const isInside = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? '');
  for (let at = name.lastIndexOf(words); at >= 0; at = at === 0 ? -1 : name.lastIndexOf(words, at - 1))
    if (!isInside(name[at - 1]) && !isInside(name[at + words.length])) return at;
  return -1;
};

const patternKey = ({ prefix, separator, suffix }: NamePattern): string =>
  [prefix.replace(/\d+/, (digits) => '#'.repeat(digits.length)), separator, suffix].join('\n');

/** Where names carry a number, the new one gets the highest plus one, with as many digits. */
const numbered = (prefix: string, specs: readonly SpecFile[]): string =>
  prefix.replace(/\d+/, (digits) => {
    const numbers = specs.map(({ path }) => Number(/\d+/.exec(posix.basename(path))?.[0] ?? 0));
    return String(Math.max(...numbers) + 1).padStart(digits.length, '0');
  });

/** The word that occurs most often, the last one among equals. */
const mostFrequent = (words: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return words.findLast((word) => counts.get(word) === most);
};
