import type { Answered, Line, LinesQuestion, Understood } from '../../ask/ask.ts';
import { type Edit, editedWith } from '../edit.ts';
import { fileOf } from '../lists/list-file.ts';
import { cleanLine, linesOf, matchLines, readSlots } from '../lists/list-lines.ts';
import { commonHelp, type LineCommand, lineCommand, listHelp, noCommand, openHelp } from './line-commands.ts';
import { type LineTalk, unlessPasted } from './line-talk.ts';

/** Asks for items, one line each, until an empty one. */
export const askList = (
  question: LinesQuestion,
  talk: LineTalk,
  edit: Edit | undefined,
): Promise<Answered<readonly Line[]>> => {
  const { message, locked = [], examples, pasted = '' } = question;
  let items = question.items;
  const keep = (next: readonly Line[]): void => {
    if (next !== items) question.changed?.(next);
    items = next;
  };
  const answer = async (): Promise<Answered<readonly Line[]>> => {
    talk.say('', `${message}: one line each, an empty line ends the list`);
    talk.say(
      ...locked.map((text) => `  Here already: ${labelOf(question, text)}`),
      ...readOut(question, items),
    );
    if (items.length === 0 && examples[0] !== undefined) talk.say(`  Such as: ${examples[0]}`);
    for (const line of linesOf(pasted)) keep(written(question, items, items.length, line, talk));
    for (;;) {
      const line = await talk.hear(`${items.length + 1}.`);
      const command = lineCommand(line);
      if (command?.kind === 'back') return { value: items, move: 'back' };
      if (command !== undefined) keep(await obeyed(question, items, command, talk, edit));
      else if (cleanLine(line) === '') return { value: items, move: 'on' };
      else keep(written(question, items, items.length, cleanLine(line), talk));
    }
  };
  return unlessPasted(() => items, answer);
};

/** The lines with one of them written, in the place of another or behind them all; why it cannot be is said. */
const written = (
  question: LinesQuestion,
  items: readonly Line[],
  index: number,
  text: string,
  talk: LineTalk,
): readonly Line[] => {
  const others = [...(question.locked ?? []), ...items.toSpliced(index, 1).map((item) => item.text)];
  const reading = question.read(text, others);
  if (reading.kind === 'refused') {
    talk.say(`  Not taken: ${reading.reason}: ${text}`);
    return items;
  }
  talk.say(`  ${index < items.length ? 'Changed' : 'Added'}: ${sentence(reading)}`);
  return items.toSpliced(index, 1, { ...items[index], text });
};

/** The lines after a command. */
const obeyed = async (
  question: LinesQuestion,
  items: readonly Line[],
  command: LineCommand,
  talk: LineTalk,
  edit: Edit | undefined,
): Promise<readonly Line[]> => {
  switch (command.kind) {
    case 'edit':
    case 'delete': {
      const item = items[command.number - 1];
      if (item === undefined) talk.say(`  Not taken: there is no line ${command.number}`);
      else if (command.kind === 'edit')
        return written(question, items, command.number - 1, cleanLine(command.text), talk);
      else {
        talk.say(`  Deleted: ${item.text}`);
        return items.toSpliced(command.number - 1, 1);
      }
      return items;
    }
    case 'open':
      if (edit !== undefined) return opened(question, items, talk, edit);
      talk.say(`  ${noCommand}`);
      return items;
    case 'list':
      talk.say(...(items.length === 0 ? ['  No lines yet'] : readOut(question, items)));
      return items;
    case 'help':
      talk.say(...helpOf(question, edit).map((text) => `  ${text}`));
      return items;
    default:
      talk.say(`  ${noCommand}`);
      return items;
  }
};

const helpOf = ({ examples, tip }: LinesQuestion, edit: Edit | undefined): string[] => [
  ...examples.map((example) => `Such as: ${example}`),
  ...(tip === undefined ? [] : [tip]),
  ...listHelp,
  ...(edit === undefined ? [] : [openHelp]),
  ...commonHelp,
];

/** The lines as they come back from the editor; the wrong ones are said and left out, to be written again. */
const opened = async (
  question: LinesQuestion,
  items: readonly Line[],
  talk: LineTalk,
  edit: Edit,
): Promise<readonly Line[]> => {
  talk.say('  Waiting for the editor to close');
  const edited = await editedWith(edit, items.map(({ text }) => `${text}\n`).join(''), fileOf(question));
  if (edited.kind === 'failed') {
    talk.say(`  Not taken: ${edited.reason}`);
    return items;
  }
  const slots = matchLines(question.read, items, items, linesOf(edited.text));
  const { items: read, wrong, repeated } = readSlots(question, slots);
  for (const { text } of wrong) {
    const reading = question.read(text, []);
    talk.say(`  Not taken: ${reading.kind === 'refused' ? reading.reason : 'it is already there'}: ${text}`);
  }
  if (repeated > 0) talk.say(`  Repeated, and taken once: ${repeated}`);
  talk.say(...readOut(question, read));
  return read;
};

/** The lines by number, as they were understood. */
const readOut = (question: LinesQuestion, items: readonly Line[]): string[] =>
  items.map(({ text }, index) => `  ${index + 1}. ${labelOf(question, text)}`);

/** A line as it was understood. */
const labelOf = ({ read }: LinesQuestion, text: string): string => {
  const reading = read(text, []);
  return reading.kind === 'understood' ? reading.label : text;
};

const sentence = ({ label, note }: Understood): string => (note === undefined ? label : `${label} (${note})`);
