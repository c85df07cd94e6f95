import { reservedWords } from './reserved-words.ts';

/** A name as SQL writes it: in quotes only where it needs them. */
export const quoteIdentifier = (name: string): string =>
  /^[a-z_][a-z0-9_]*$/.test(name) && !reservedWords.has(name) ? name : `"${name.replaceAll('"', '""')}"`;

/** The names in brackets, as a key or an index lists them: `(id, "order")`. */
export const identifierList = (names: readonly string[]): string =>
  `(${names.map(quoteIdentifier).join(', ')})`;

/**
 * One name for each list of wishes: the first wish that nobody has yet, else the first wish with the lowest free
 * number behind it (`orders_2`). No name is longer than PostgreSQL keeps, which is 63 bytes.
 *
 * @param taken Names that nobody may have.
 */
export const distinctIdentifiers = (
  wishes: readonly (readonly [string, ...string[]])[],
  taken: Iterable<string> = [],
): string[] => {
  const used = new Set(taken);
  return wishes.map((wished) => {
    const name = firstFree(wished, used);
    used.add(name);
    return name;
  });
};

const firstFree = (wished: readonly [string, ...string[]], used: ReadonlySet<string>): string => {
  const free = wished.map((wish) => fitIdentifier(wish)).find((name) => !used.has(name));
  if (free !== undefined) return free;
  for (let number = 2; ; number++) {
    const numbered = fitIdentifier(wished[0], `_${number}`);
    if (!used.has(numbered)) return numbered;
  }
};

/** The name with its suffix, cut between two letters so that both fit into the 63 bytes that PostgreSQL keeps of a name. */
export const fitIdentifier = (name: string, suffix = ''): string => {
  const room = new Uint8Array(63 - suffix.length);
  return name.slice(0, new TextEncoder().encodeInto(name, room).read) + suffix;
};
