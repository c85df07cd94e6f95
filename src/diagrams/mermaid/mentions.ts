import { oneLine } from '../../spec/clean-text.ts';

/**
 * Finds the names that a text mentions, in the order in which it does, each once: whole words in any case, also with their
 * parts divided otherwise (`Order Service` and `order-service` for `OrderService`). Where names overlap the longer one counts.
 */
export const mentions = (names: readonly string[]): ((text: string) => string[]) => {
  const spellings = names.flatMap(spellingsOf).sort((one, other) => other.length - one.length);
  return (text) => {
    const lower = text.toLowerCase();
    // Of thousands of names a text holds few: a pattern of all would take most of the time of a run.
    const near = spellings.filter(({ first }) => lower.includes(first));
    if (near.length === 0) return [];
    const patterns = near.map(({ pattern }) => `(${pattern})`).join('|');
    const pattern = new RegExp(`(?<!${inWord})(?:${patterns})(?!${inWord})`, 'giu');
    const found = [...text.matchAll(pattern)].flatMap(([, ...groups]) => {
      const at = groups.findIndex((group) => group !== undefined);
      return near[at]?.name ?? [];
    });
    return [...new Set(found)];
  };
};

const inWord = '[\\p{L}\\p{M}\\p{N}_]';

/** `first`: the part of the name that a text holds which mentions it, in lower case. */
type Spelling = { name: string; pattern: string; length: number; first: string };

/** A name as it is written, and in parts; as it is written it counts a little more than another name of the same parts. */
const spellingsOf = (name: string): Spelling[] => {
  const written = oneLine(name);
  const parts = partsOf(written);
  const length = parts.join('').length;
  const first = (parts[0] ?? written).toLowerCase();
  return [
    ...(written === '' ? [] : [{ name, pattern: literal(written), length: length + 0.5, first }]),
    ...(parts.length < 2 ? [] : [{ name, pattern: parts.join('[\\s_-]?'), length, first }]),
  ];
};

const literal = (text: string): string => text.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&').replace(/ /g, '\\s+');

const partsOf = (name: string): string[] =>
  name
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((part) => part !== '');
