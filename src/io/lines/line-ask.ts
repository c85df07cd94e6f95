import type { Answered, Ask, Choice, ChoiceQuestion, SuggestQuestion } from '../../ask/ask.ts';
import { oneLine } from '../../spec/clean-text.ts';
import type { Edit } from '../edit.ts';
import { commonHelp, lineCommand, noCommand } from './line-commands.ts';
import { askList } from './line-list.ts';
import { type LineTalk, unlessPasted } from './line-talk.ts';
import { askText, composeText } from './line-text.ts';

/**
 * Somebody who answers in lines: with a screen reader, at a terminal that cannot move its cursor, or from a pipe. Every
 * question is read from the top to the bottom, its state in words and its choices by number; every method rejects with
 * `Cancelled` when the input ends.
 *
 * @param edit - The person's editor; absent where the input is no terminal, and texts of many lines are written here.
 */
export const lineAsk = (talk: LineTalk, edit: Edit | undefined): Ask => ({
  text: (question) =>
    unlessPasted(
      () => question.initial ?? '',
      () => askText(question, talk, edit),
    ),
  choose: (question) =>
    unlessPasted(
      () => usualOf(question).value,
      () => askChoice(question, talk),
    ),
  suggest: (question) =>
    unlessPasted(
      () => question.initial ?? '',
      () => askSuggestion(question, talk),
    ),
  lines: (question) => askList(question, talk, edit),
  compose: (question) => composeText(question, talk, edit),
});

/** A choice by its number; an empty line takes the one that would be under the cursor. */
const askChoice = async <T>(question: ChoiceQuestion<T>, talk: LineTalk): Promise<Answered<T>> => {
  const shown = question.choices.flatMap(shownChoice);
  const usual = usualOf(question);
  talk.say('', question.message, ...numbered(shown));
  const asked = `Number, or an empty line for ${1 + shown.findIndex(({ value }) => value === usual.value)}:`;
  for (;;) {
    const line = await talk.hear(asked);
    const command = lineCommand(line);
    if (command?.kind === 'back') return { value: usual.value, move: 'back' };
    if (line.trim() === '') return { value: usual.value, move: 'on' };
    const chosen = choiceBy(line, shown);
    if (chosen !== undefined) return { value: chosen.value, move: 'on' };
    if (command?.kind === 'help') talk.say(...commonHelp);
    else if (command?.kind === 'list') talk.say(...numbered(shown));
    else if (command !== undefined) talk.say(noCommand);
    else talk.say(`Not taken: “${oneLine(line)}” is no number from 1 to ${shown.length}`);
  }
};

/** The choice that an empty line takes. */
const usualOf = <T>({ message, choices, initial }: ChoiceQuestion<T>): Choice<T> => {
  const usual = choices.find(({ value }) => value === initial) ?? choices[0];
  if (usual === undefined) throw new Error(`Nothing to choose from: ${message}`);
  return usual;
};

/** A choice with what is drawn of it in characters that any terminal has. */
const shownChoice = <T>(choice: Choice<T>): Choice<T>[] => {
  if (choice.sketch === undefined) return [choice];
  const name = choice.sketch(ROOM, { arrow: '->', dot: '-' });
  return name === undefined ? [] : [{ ...choice, name }];
};

/** The columns that a line may take; the terminal wraps what is longer. */
const ROOM = 76;

const numbered = (choices: readonly Choice<unknown>[]): string[] =>
  choices.map(({ name, description }, index) => {
    // What prompts show in columns is a sentence here.
    const said = name.trim().replace(/ {2,}/, ': ');
    return `  ${index + 1}. ${oneLine(description ? `${said}: ${description}` : said)}`;
  });

const choiceBy = <T>(line: string, choices: readonly Choice<T>[]): Choice<T> | undefined =>
  /^\s*\d{1,4}\s*$/.test(line) ? choices[Number(line) - 1] : undefined;

/** The most suggestions that are read out at once. */
const MOST = 9;

/** A text, or a suggestion by its number. What is like a text is read out before the text is taken as it is. */
const askSuggestion = async (
  { message, initial = '', refused, suggest }: SuggestQuestion,
  talk: LineTalk,
): Promise<Answered<string>> => {
  if (refused !== undefined) talk.say(`Not taken: ${refused}`);
  let typed = initial;
  let offered = suggest(refused === undefined ? initial : '');
  talk.say('', message);
  for (;;) {
    const [first] = offered;
    talk.say(...numbered(offered.slice(0, MOST)), ...moreOf(offered));
    const line = await talk.hear(
      `Number, or a text${first === undefined ? '' : ', or an empty line for 1'}:`,
    );
    const command = lineCommand(line);
    if (command?.kind === 'back') return { value: typed, move: 'back' };
    const chosen = line.trim() === '' ? first : choiceBy(line, offered.slice(0, MOST));
    if (chosen !== undefined) return { value: chosen.value, move: 'on' };
    if (command?.kind === 'help') talk.say(...commonHelp);
    else if (command !== undefined) talk.say(noCommand);
    else {
      typed = oneLine(line);
      offered = suggest(typed);
      const isMeant = offered.length === 0 || offered.every(({ value }) => value === typed);
      if (isMeant || offered[0]?.value === typed) return { value: typed, move: 'on' };
    }
  }
};

const moreOf = (offered: readonly Choice<string>[]): string[] =>
  offered.length > MOST ? [`  and ${offered.length - MOST} more: write a part of the name`] : [];
