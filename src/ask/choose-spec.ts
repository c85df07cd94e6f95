import { oneLine } from '../spec/clean-text.ts';
import type { Ask, Choice } from './ask.ts';

/** A specification that can be chosen: its feature, what is in it, and where it is. */
export type SpecChoice = { path: string; title: string; counts: string };

/** What the person wants to work on. */
export type ChosenSpec = { kind: 'spec'; path: string } | { kind: 'new' };

/** The most that are shown at once; where there are more they are searched. */
const mostShown = 7;

/**
 * Asks which of the specifications that are here the person wants to add to, in the order given, or whether they want a
 * new one. Gives nothing when they step back.
 */
export const chooseSpec = async (specs: readonly SpecChoice[], ask: Ask): Promise<ChosenSpec | undefined> => {
  const path = await (specs.length > mostShown ? searched(specs, ask) : listed(specs, ask));
  if (path === undefined) return undefined;
  return path === '' ? { kind: 'new' } : { kind: 'spec', path };
};

const message = 'Specification';

/** No path: a specification that is not here yet. */
const newSpec: Choice<string> = { value: '', name: 'A new specification' };

const listed = async (specs: readonly SpecChoice[], ask: Ask): Promise<string | undefined> => {
  const { value, move } = await ask.choose({
    message,
    choices: [...specs.map(choiceOf), newSpec],
  });
  return move === 'back' ? undefined : value;
};

const choiceOf = ({ path, title, counts }: SpecChoice): Choice<string> => ({
  value: path,
  name: oneLine(title) || path,
  description: [counts, path].filter(Boolean).join(' · '),
});

/** Asks until it is one of them. */
const searched = async (specs: readonly SpecChoice[], ask: Ask): Promise<string | undefined> => {
  const known = new Set([newSpec.value, ...specs.map(({ path }) => path)]);
  const suggest = (typed: string) => matching(typed, specs);
  let [initial, refused]: [string, string | undefined] = ['', undefined];
  for (;;) {
    const question = { message, placeholder: 'type to search', initial, refused, suggest };
    const { value, move } = await ask.suggest(question);
    if (move === 'back') return undefined;
    if (known.has(value)) return value;
    [initial, refused] = [value, 'No specification here has that in its title or path'];
  }
};

/** The specifications whose title and path have every word in them. A new one stands where it is seen without moving. */
const matching = (typed: string, specs: readonly SpecChoice[]): Choice<string>[] => {
  const words = comparable(typed).split(/\s+/).filter(Boolean);
  const found = specs
    .filter(({ title, path }) => words.every((word) => comparable(`${title} ${path}`).includes(word)))
    .map(choiceOf);
  const isNew = words.every((word) => newWords.some((other) => other.startsWith(word)));
  return isNew ? found.toSpliced(mostShown - 1, 0, newSpec) : found;
};

const comparable = (text: string): string => text.normalize('NFC').toLowerCase();

const newWords = comparable(newSpec.name).split(' ');
