import { counted } from '../spec/counted.ts';
import type { Ask, Choice, ChoiceQuestion, Sketch } from './ask.ts';
import { fleeting } from './fleeting.ts';
import { type ReviewRow, reviewRows } from './review-rows.ts';
import type { Desk, Preview, WizardState } from './wizard-state.ts';

/** How the person left the review. */
type Reviewed = { kind: 'write' | 'quit' | 'back'; state: WizardState };

type Action = 'write' | 'preview' | 'quit';

/** Shows everything that would be written, lets the person change any of it, and ends with their word. */
export const review = async (start: WizardState, person: Ask, desk: Desk): Promise<Reviewed> => {
  const ask = fleeting(person);
  let state = start;
  let last: ReviewRow | Action = 'write';
  for (;;) {
    const preview = await desk.preview(state);
    const files = counted(preview.records.length + 1, 'file');
    const choices = [...rowChoices(state, preview), ...actionChoices(files, desk)];
    const question: ChoiceQuestion<ReviewRow | Action> = {
      message: `Review (${files})`,
      choices,
      initial: last,
    };
    const { value, move } = await ask.choose(question);
    last = value;
    if (move === 'back') return { kind: 'back', state };
    if (value === 'write' || value === 'quit') return { kind: value, state };
    if (value === 'preview') desk.show(preview.document);
    else {
      state = await value.edit(state, ask, desk);
      desk.keep(state);
    }
  }
};

const rowChoices = (state: WizardState, preview: Preview): Choice<ReviewRow | Action>[] =>
  reviewRows.flatMap((row) => {
    const shown = row.show(state, preview);
    return shown === undefined ? [] : [rowChoice(row, shown, row.sketch?.(state))];
  });

const rowChoice = (row: ReviewRow, shown: string, sketch?: Sketch): Choice<ReviewRow | Action> => {
  const label = row.label.padEnd(LABEL);
  return {
    value: row,
    name: label + shown,
    ...(sketch && {
      sketch: (room, signs) => {
        const drawn = sketch(room - LABEL, signs);
        return drawn && label + drawn;
      },
    }),
  };
};

/** The columns of the labels. */
const LABEL = 12;

const actionChoices = (files: string, { hasDraft }: Desk): Choice<ReviewRow | Action>[] => [
  { value: 'write', name: `Write ${files}` },
  { value: 'preview', name: 'Preview the spec' },
  { value: 'quit', name: hasDraft ? 'Quit, keep a draft' : 'Quit, write nothing' },
];
