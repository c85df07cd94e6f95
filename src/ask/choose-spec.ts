import { oneLine } from '../spec/clean-text.ts';
import type { Ask, Choice } from './ask.ts';

/** A specification that can be chosen: its feature, and where it is. */
export type SpecChoice = { path: string; title: string };

/** What else a choice needs. */
type SpecChoosing = {
  /** What is in a specification, in a few words: asked only of those that are shown all at once. */
  countsOf: (path: string) => Promise<string>;
  /** Whether a new one can be chosen as well. */
  hasNew: boolean;
};

/** What the person wants to work on. */
type ChosenSpec = { kind: 'spec'; path: string } | { kind: 'new' };

/** The most that are shown at once; where there are more they are searched. */
const mostShown = 7;

/**
 * Asks which of the specifications that are here the person wants to add to, in the order given, or whether they want a
 * new one. Gives nothing when they step back.
 */
export const chooseSpec = async (
  specs: readonly SpecChoice[],
  ask: Ask,
  { countsOf, hasNew }: SpecChoosing,
): Promise<ChosenSpec | undefined> => {
  const others = hasNew ? [newSpec] : [];
  const path = await (specs.length > mostShown
    ? searched(specs, others, ask)
    : listed(specs, others, countsOf, ask));
  if (path === undefined) return undefined;
  return path === '' ? { kind: 'new' } : { kind: 'spec', path };
};

const message = 'Specification';

/** No path: a specification that is not here yet. */
const newSpec: Choice<string> = { value: '', name: 'A new specification' };

const listed = async (
  specs: readonly SpecChoice[],
  others: readonly Choice<string>[],
  countsOf: SpecChoosing['countsOf'],
  ask: Ask,
): Promise<string | undefined> => {
  const counts = await Promise.all(specs.map(({ path }) => countsOf(path)));
  const choices = [...specs.map((spec, index) => choiceOf(spec, counts[index])), ...others];
  const { value, move } = await ask.choose({ message, choices });
  return move === 'back' ? undefined : value;
};

const choiceOf = ({ path, title }: SpecChoice, counts = ''): Choice<string> => ({
  value: path,
  name: oneLine(title) || path,
  description: [counts, path].filter(Boolean).join(' · '),
});

/** Asks until it is one of them. */
const searched = async (
  specs: readonly SpecChoice[],
  others: readonly Choice<string>[],
  ask: Ask,
): Promise<string | undefined> => {
  const known = new Set([...others.map(({ value }) => value), ...specs.map(({ path }) => path)]);
  const suggest = (typed: string) => matching(typed, specs, others);
  let [initial, refused]: [string, string | undefined] = ['', undefined];
  for (;;) {
    const question = { message, placeholder: 'type to search', initial, refused, suggest };
    const { value, move } = await ask.suggest(question);
    if (move === 'back') return undefined;
    if (known.has(value)) return value;
    [initial, refused] = [value, 'No specification here has that in its title or path'];
  }
};

/** The specifications whose title and path have every word in them. What else there is stands where it is seen without moving. */
const matching = (
  typed: string,
  specs: readonly SpecChoice[],
  others: readonly Choice<string>[],
): Choice<string>[] => {
  const words = comparable(typed).split(/\s+/).filter(Boolean);
  const found = specs
    .filter(({ title, path }) => words.every((word) => comparable(`${title} ${path}`).includes(word)))
    .map((spec) => choiceOf(spec));
  return found.toSpliced(mostShown - 1, 0, ...others.filter(({ name }) => hasWords(name, words)));
};

const hasWords = (name: string, words: readonly string[]): boolean => {
  const others = comparable(name).split(' ');
  return words.every((word) => others.some((other) => other.startsWith(word)));
};

const comparable = (text: string): string => text.normalize('NFC').toLowerCase();
