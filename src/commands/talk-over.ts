import type { Ask } from '../ask/ask.ts';
import { takingPasted } from '../ask/pasted-answers.ts';
import { wizard } from '../ask/wizard.ts';
import type { Desk, WizardState } from '../ask/wizard-state.ts';
import type { ReadAnswers } from '../spec/answers/merge-answers.ts';
import { mergedAnswers } from '../spec/merged-answers.ts';
import type { World } from '../world.ts';
import { type Conversation, converse } from './converse.ts';
import { keptAlive } from './drafts.ts';
import { type Observed, observe } from './observe.ts';
import { openDesk } from './open-desk.ts';
import { tellProblems, withResolvedPrd } from './pasted.ts';
import type { CreateRequest } from './write-request.ts';

/** Talks a new specification over, and writes it; what the person can mend after a failed write leads back to the review. */
export const talkOver = (
  state: WizardState,
  world: World & { ask: Ask },
  observed: Observed,
  request: CreateRequest,
  write: Conversation<Observed, WizardState>['write'],
): Promise<void> =>
  keptAlive(world, request.cwd, () =>
    converse({ ...conversation(world, request), write }, state, observed, world, request.cwd),
  );

const conversation = (
  world: World & { ask: Ask },
  request: CreateRequest,
): Omit<Conversation<Observed, WizardState>, 'write'> => ({
  look: () => world.during('Reading the repository', observe(world, request.targets)),
  ask: (state, observed) => {
    const desk = openDesk(world, observed, request.prdText);
    const take = takePasted(desk);
    return takingPasted(state, { ask: world.ask, keep: desk.keep, take }, (from, person, keep) =>
      wizard(from, person, { ...desk, keep }),
    );
  },
});

/** Takes pasted answers into what was said; the name of the feature that was given stays. */
const takePasted =
  (desk: Desk) =>
  async (state: WizardState, { answers, problems }: ReadAnswers): Promise<WizardState> => {
    tellProblems(problems, desk.show);
    const { feature = answers.feature } = state.answers;
    const merged = mergedAnswers(state.answers, await withResolvedPrd(answers, desk));
    const next = { ...state, answers: { ...merged, feature } };
    return merged.prd === state.answers.prd ? next : { ...next, offers: await desk.offersOf(merged.prd) };
  };
