import type { Ask } from '../ask/ask.ts';
import { rerun as rerunWizard } from '../ask/rerun.ts';
import { emptyRerun, type RerunState } from '../ask/rerun-state.ts';
import { UserError } from '../errors.ts';
import type { Answers } from '../spec/answers-model.ts';
import type { World } from '../world.ts';
import { extend } from './extend.ts';
import { readTarget, type Target } from './find-target.ts';
import type { Observed } from './observe.ts';
import { openRerunDesk } from './open-rerun-desk.ts';
import type { CreateRequest, ExtendRequest } from './request.ts';

/** Adds to a specification that is here: what was answered already, and what the person says at the menu. */
export const rerun = async (
  world: World,
  observed: Observed,
  target: Target,
  answers: Answers,
  request: CreateRequest,
): Promise<void> => {
  const extending: ExtendRequest = {
    ...request,
    command: 'create',
    showDerived: false,
    isConfirmed: world.ask !== undefined,
  };
  if (world.ask === undefined) await extend(world, observed, target, { answers }, extending);
  else await converse(world, world.ask, observed, target, { ...emptyRerun(), answers }, extending);
};

/** Asks, shows and writes; what the person can mend after a failed write leads back to the menu. */
const converse = async (
  world: World,
  ask: Ask,
  observed: Observed,
  target: Target,
  start: RerunState,
  request: ExtendRequest,
): Promise<void> => {
  const state = await rerunWizard(start, ask, openRerunDesk(world, observed, target, request));
  if (state === undefined) return world.say('Nothing was written.');
  try {
    await extend(world, observed, target, state, request);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    world.show(`✖ ${error.message}${error.hint === undefined ? '' : `\n  ${error.hint}`}`);
    await converse(world, ask, observed, await readTarget(world, target.path), state, request);
  }
};
