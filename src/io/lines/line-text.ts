import type { Answered, ComposeQuestion, EditorFile, TextQuestion } from '../../ask/ask.ts';
import { cleanText, oneLine } from '../../spec/clean-text.ts';
import { type Edit, editedWith } from '../edit.ts';
import { commonHelp, lineCommand, noCommand } from './line-commands.ts';
import type { LineTalk } from './line-talk.ts';

/** Asks for one text; an empty line keeps the one that is there. */
export const askText = async (
  question: TextQuestion,
  talk: LineTalk,
  edit: Edit | undefined,
): Promise<Answered<string>> => {
  const { message, initial = '', placeholder, editor, refuse = () => undefined } = question;
  const now = initial === '' ? (placeholder ?? 'an empty line leaves it open') : `now: ${oneLine(initial)}`;
  talk.say('');
  for (;;) {
    const line = await talk.hear(`${message} (${now}):`);
    const command = lineCommand(line);
    if (command?.kind === 'back') return { value: initial, move: 'back' };
    if (command?.kind === 'help') talk.say(...helpOf(question));
    else if (command !== undefined && !['open', 'clear'].includes(command.kind)) talk.say(noCommand);
    else {
      const text = await textOf(line, initial, editor, talk, edit);
      const refused = text === undefined ? undefined : refuse(text);
      if (refused !== undefined) talk.say(`Not taken: ${refused}`);
      else if (text !== undefined) return { value: text, move: 'on' };
    }
  }
};

const helpOf = ({ initial = '', editor }: TextQuestion): string[] => [
  ...(initial === '' ? [] : ['An empty line keeps what is there, :clear takes it away']),
  ...(editor === undefined ? [] : [':open writes a text of many lines']),
  ...commonHelp,
];

/** The text that a line stands for; nothing where it came to none. */
const textOf = async (
  line: string,
  initial: string,
  editor: EditorFile | undefined,
  talk: LineTalk,
  edit: Edit | undefined,
): Promise<string | undefined> => {
  if (line.trim() === '') return initial;
  const command = lineCommand(line);
  if (command?.kind === 'clear') return '';
  if (command === undefined) return oneLine(line);
  if (editor !== undefined) return writtenText(initial, editor, talk, edit);
  talk.say('Not taken: it is one line');
  return undefined;
};

/** Asks for a text of many lines. Where the editor fails it says why, and the text stays as it was. */
export const composeText = async (
  { message, initial, ...file }: ComposeQuestion,
  talk: LineTalk,
  edit: Edit | undefined,
): Promise<Answered<string>> => {
  talk.say('', message);
  const text = await writtenText(initial, file, talk, edit);
  return text === undefined ? { value: initial, move: 'back' } : { value: text, move: 'on' };
};

/** The text as it comes from the editor, or line by line where there is none. */
const writtenText = async (
  initial: string,
  file: EditorFile,
  talk: LineTalk,
  edit: Edit | undefined,
): Promise<string | undefined> => {
  if (edit === undefined) return linesToDot(initial, talk);
  talk.say('Waiting for the editor to close');
  const edited = await editedWith(edit, initial, file);
  if (edited.kind === 'edited') return cleanText(edited.text).trimEnd();
  talk.say(`Not taken: ${edited.reason}`);
  return undefined;
};

/** Lines up to one that is a dot, as mail has always had it. */
const linesToDot = async (initial: string, talk: LineTalk): Promise<string> => {
  talk.say(...(initial === '' ? [] : ['There is a text already; a dot at once keeps it']));
  talk.say('Write it line by line; a line with a dot alone ends it');
  const lines: string[] = [];
  for (;;) {
    const line = await talk.hearText('|');
    if (line === '.') return lines.length === 0 ? initial : lines.join('\n');
    lines.push(line);
  }
};
