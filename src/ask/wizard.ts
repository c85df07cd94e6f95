import type { QuestionName } from '../spec/wizard-states.ts';
import type { Ask } from './ask.ts';
import { review } from './review.ts';
import { isSettled, needsFolder, type StepName, steps } from './steps.ts';
import type { Desk, WizardState } from './wizard-state.ts';

/**
 * The wizard of a new specification: its questions from the one that the state is at, then the review. Where the state is
 * at none, those that are answered already are left out. Esc goes back a question with its answers kept. Gives nothing
 * when the person quits.
 */
export const wizard = async (start: WizardState, ask: Ask, desk: Desk): Promise<WizardState | undefined> => {
  const asked = (Object.keys(steps) as StepName[]).filter(
    (name) => start.at !== undefined || !isSettled(start.answers, name),
  );
  const openIn = (state: WizardState): StepName[] =>
    asked.filter((name) => name !== 'recordFolder' || needsFolder(state, desk));
  let state = start;
  let index = start.at === undefined ? 0 : placeOf(start.at, openIn(start));
  for (;;) {
    const name = openIn(state)[index];
    state = { ...state, at: name ?? 'review' };
    if (index > 0) desk.keep(state);
    if (name === undefined) {
      const reviewed = await review(state, ask, desk);
      if (reviewed.kind === 'write') return reviewed.state;
      if (reviewed.kind === 'quit') return undefined;
      state = reviewed.state;
      index = Math.max(0, openIn(state).length - 1);
    } else {
      const { state: next, move } = await steps[name](state, ask, desk);
      state = next;
      index = Math.max(0, index + (move === 'back' ? -1 : 1));
    }
  }
};

/** Where a question stands among those that are asked; behind them all where it is none of them. */
const placeOf = (at: QuestionName, names: readonly StepName[]): number => {
  const index = (names as readonly string[]).indexOf(at);
  return index < 0 ? names.length : index;
};
