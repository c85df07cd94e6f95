import type { Line, LineReading, LinesQuestion } from '../../ask/ask.ts';
import { cleanLine } from '../lists/list-lines.ts';
import { type Field, fieldOf } from './field.ts';

/** A list of lines while it is being written. */
export type ListState = {
  /** The lines that were understood. */
  items: readonly Line[];
  /** What the field holds: the item at this index, or, at `items.length`, the line below the items. */
  at: number;
  field: Field;
  /** The text of the line below the items while the field holds an item; empty otherwise. */
  draft: string;
  /** The wrong line that the line below the items began as. */
  fixing: Line | undefined;
  /** Wrong lines that wait to be fixed one after the other in the line below the items. */
  waiting: readonly Line[];
  /** True once the field's line was given and refused: its reason is an error now, and no longer a hint. */
  judged: boolean;
  /** True once the person was told what stepping back would drop. */
  warned: boolean;
  /** True while the examples are shown. */
  examples: boolean;
  /** What became of the last paste or of the editor. */
  told: Told | undefined;
  /** Whole answers that were pasted, and are none of this list's lines. */
  pasted: string | undefined;
  /** What has to happen outside: the list ends, the person steps back, or the lines are opened in an editor. */
  wants: 'on' | 'back' | 'editor' | undefined;
};

/** How many lines came together and were understood, are wrong, or were in the list already; or why none came. */
export type Told =
  | { kind: 'pasted' | 'edited'; lines: number; wrong: number; repeated: number }
  | { kind: 'failed'; reason: string };

/** The list as it opens: below its items, with an empty field. */
export const openList = ({ items }: LinesQuestion): ListState => ({
  items,
  at: items.length,
  field: fieldOf(''),
  draft: '',
  fixing: undefined,
  waiting: [],
  judged: false,
  warned: false,
  examples: false,
  told: undefined,
  pasted: undefined,
  wants: undefined,
});

/** True where the field holds the line below the items. */
export const isBelow = ({ at, items }: ListState): boolean => at === items.length;

/** True where the field's line says nothing. */
export const isEmpty = ({ field }: ListState): boolean => cleanLine(field.text) === '';

/** What the field's line means beside the other lines. */
export const readField = (question: LinesQuestion, state: ListState): LineReading =>
  question.read(cleanLine(state.field.text), otherTexts(question, state));

/** What the field's line stands beside: the locked lines, and the items without the one that the field holds. */
export const otherTexts = ({ locked = [] }: LinesQuestion, { items, at }: ListState): readonly string[] => [
  ...locked,
  ...items.toSpliced(at, 1).map(({ text }) => text),
];

/** Every line there is: the items, the line below them, and the wrong ones. */
export const everyLine = (state: ListState): readonly Line[] => {
  const below = { ...state.fixing, text: isBelow(state) ? state.field.text : state.draft };
  return [...state.items, ...(below.text.trim() === '' ? [] : [below]), ...state.waiting];
};

/** Every line as an editor opens it: no locked one, because it could be changed there. */
export const textToEdit = (state: ListState): string =>
  everyLine(state)
    .map((line) => (line === state.items[state.at] ? state.field.text : line.text))
    .map((text) => `${text}\n`)
    .join('');

/** How many wrong lines there are to fix. */
export const wrongLines = ({ fixing, waiting }: ListState): number => waiting.length + (fixing ? 1 : 0);

/** What stepping back drops: so many lines below the items, or the edit of an item, which then stays what it was. */
export const lostLines = (state: ListState): number | 'edit' =>
  isBelow(state) ? state.waiting.length + (isEmpty(state) ? 0 : 1) : 'edit';
