import type { PartId } from '../spec/parts.ts';
import type { Ask } from './ask.ts';
import { askPart } from './ask-part.ts';
import { type Desk, taken, type WizardState } from './wizard-state.ts';

/** Lets the person change what is answered for a part, or what a PRD offers for it. */
export const editPart = async (
  state: WizardState,
  id: PartId,
  ask: Ask,
  desk: Pick<Desk, 'keep'>,
): Promise<{ state: WizardState; move: 'on' | 'back' }> => {
  const ready = offered.has(id) ? taken(state) : state;
  const { answers, move } = await askPart(ready.answers, id, ask, (kept) =>
    desk.keep({ ...ready, answers: kept }),
  );
  return { state: answers === ready.answers ? state : { ...ready, answers }, move };
};

/** The parts that a PRD may offer text for. */
const offered: ReadonlySet<PartId> = new Set<PartId>(['summary', 'scope.in', 'scope.out']);
