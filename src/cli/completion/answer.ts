import type { Command } from 'commander';
import { shellWord } from '../../commands/shell-word.ts';
import { oneLine } from '../../spec/clean-text.ts';
import { type Place, placeOf } from './place.ts';
import { bashWord } from './quote.ts';
import { readShellLine, type ShellLine } from './shell-line.ts';
import type { Shell } from './shells.ts';
import { type Suggestion, type Suggestions, type Surroundings, suggest } from './suggest.ts';

/** What a script is answered: on the first line which files fit as well, then a word on each line, with what it is. */
type Answer = readonly string[];

/** What is here, as it is seen from a place on the command line. */
export type Looking = (place: Place) => Promise<Surroundings>;

/**
 * Answers the script of a shell.
 *
 * @param given - As that script has it. bash: the line up to the cursor, and `COMP_WORDBREAKS`. zsh and fish: the words
 *   behind the name of the program, the last one being the one that is typed. powershell: all words, one on each line, in
 *   Base64, since it hands on no empty ones.
 */
export const answer = (
  shell: Shell,
  given: readonly string[],
  program: Command,
  looking: Looking,
): Promise<Answer> => answers[shell](given, program, looking);

type Answers = (given: readonly string[], program: Command, looking: Looking) => Promise<Answer>;

/** These shells choose and quote by themselves. */
const wholeWords: Answers = async (words, program, looking) => {
  const { found, files, attached } = await suggestionsAt(words, program, looking);
  return [files, ...found.map(({ word, about }) => `${attached}${word}\t${about}`)];
};

const answers: Readonly<Record<Shell, Answers>> = {
  zsh: wholeWords,
  fish: wholeWords,
  bash: async ([line = '', breaks = ''], program, looking) => {
    const { words, ...typing } = readShellLine(line, breaks);
    if (typing.isRedirected) return ['files'];
    const { found, files, attached, typed } = await suggestionsAt(words.slice(1), program, looking);
    const fitting = found.filter(({ word }) => word.startsWith(typed));
    return [files, ...fitting.map(({ word }) => restInBash(attached + word, typing))];
  },
  powershell: async ([encoded = ''], program, looking) => {
    const words = Buffer.from(encoded, 'base64').toString().split('\n');
    const { found, files, attached, typed } = await suggestionsAt(words.slice(1), program, looking);
    const fitting = found.filter(({ word }) => word.toLowerCase().startsWith(typed.toLowerCase()));
    return [files, ...fitting.map(({ word, about }) => powershellLine(attached + word, word, about))];
  },
};

type Placed = Suggestions & Pick<Place, 'typed' | 'attached'>;

const suggestionsAt = async (
  words: readonly string[],
  program: Command,
  looking: Looking,
): Promise<Placed> => {
  const place = placeOf(program, words);
  const { found, files } = await suggest(place, await looking(place));
  return { found: found.flatMap(printable), files, typed: place.typed, attached: place.attached };
};

/** A word as it can stand on a line: one that holds what no terminal should be sent is none. */
const printable = ({ word, about }: Suggestion): Suggestion[] =>
  word === '' || oneLine(word) !== word ? [] : [{ word, about: oneLine(about) }];

const restInBash = (word: string, { quote, kept }: Omit<ShellLine, 'words'>): string =>
  bashWord(word.slice(kept), quote);

/** What is inserted, what is listed, and what is told of it. */
const powershellLine = (inserted: string, word: string, about: string): string =>
  `${shellWord(inserted, 'powershell')}\t${word}\t${about || word}`;
