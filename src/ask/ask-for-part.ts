import type { Answers } from '../spec/answers-model.ts';
import type { PartId } from '../spec/parts.ts';
import type { Ask } from './ask.ts';
import { topicOf } from './rerun-fill.ts';
import { newsOf } from './rerun-news.ts';
import type { RerunDesk, RerunState } from './rerun-state.ts';
import { confirmWrite } from './rerun-write.ts';
import { specHeader } from './spec-header.ts';

/**
 * Asks for items of one part, below those that are here, and whether they shall be written: going back from there leads to
 * the items again. Gives nothing when the person steps back from them, or has nothing to add.
 */
export const askForPart = async (
  start: RerunState,
  part: PartId,
  ask: Ask,
  desk: RerunDesk,
  isAgain = false,
): Promise<RerunState | undefined> => {
  if (!isAgain) desk.show(specHeader(desk));
  const topic = topicOf(part);
  let state: RerunState = { ...start, without: [] };
  for (;;) {
    const before = state;
    const keep = (kept: Answers): void => desk.keep({ ...before, answers: kept });
    const { answers, move } = await topic.ask(state.answers, ask, keep, desk.here.items);
    state = { ...state, answers };
    if (move === 'back' || newsOf(state).length === 0) return undefined;
    const confirmed = await confirmWrite(state, ask, desk);
    if (confirmed !== undefined) return confirmed;
  }
};
