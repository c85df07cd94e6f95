import { errorText } from '../errors/error-text.ts';
import { UserError } from '../errors.ts';
import type { World } from '../world.ts';

/** How something is talked over and written: from what is seen of the repository, and what the person has said so far. */
export type Conversation<Seen, State> = {
  /** Looks at the repository anew. */
  look(): Promise<Seen>;
  /** Gives what is to be written; nothing when the person quits. `isAgain`: it could not be written the last time. */
  ask(state: State, seen: Seen, isAgain: boolean): Promise<State | undefined>;
  write(state: State, seen: Seen): Promise<void>;
};

/**
 * Asks and writes. Why something cannot be written is shown, and the person is asked again about what is here by then: what
 * was seen before may be the very reason.
 */
export const converse = async <Seen, State>(
  { look, ask, write }: Conversation<Seen, State>,
  state: State,
  seen: Seen,
  world: Pick<World, 'say' | 'show'>,
  isAgain = false,
): Promise<void> => {
  const next = await ask(state, seen, isAgain);
  if (next === undefined) return world.say('Nothing was written.');
  try {
    await write(next, seen);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    world.show(errorText('✖', error));
    await converse({ look, ask, write }, next, await look(), world, true);
  }
};
