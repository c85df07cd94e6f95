import type { Ask } from './ask.ts';
import { review } from './review.ts';
import { isSettled, needsFolder, type StepName, steps } from './steps.ts';
import type { Desk, WizardState } from './wizard-state.ts';

/**
 * The wizard of a new specification: its questions, those that are answered already left out, then the review.
 * Esc goes back a question with its answers kept. Gives nothing when the person quits.
 */
export const wizard = async (
  start: WizardState,
  ask: Ask,
  desk: Desk,
  from: 'start' | 'review' = 'start',
): Promise<WizardState | undefined> => {
  const unsettled = (Object.keys(steps) as StepName[]).filter((name) => !isSettled(start.answers, name));
  const openIn = (state: WizardState): StepName[] =>
    unsettled.filter((name) => name !== 'recordFolder' || needsFolder(state, desk));
  let state = start;
  let index = from === 'start' ? 0 : unsettled.length;
  for (;;) {
    const name = openIn(state)[index];
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
