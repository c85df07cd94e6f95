import { errorText } from '../errors/error-text.ts';
import { Cancelled, UserError } from '../errors.ts';
import { brokenText } from '../spec/broken-lines.ts';
import type { World } from '../world.ts';
import { goOn } from './drafts.ts';

/** How something is talked over and written: from what is seen of the repository, and what the person has said so far. */
export type Conversation<Seen, State> = {
  /** Looks at the repository anew. */
  look(): Promise<Seen>;
  /** Gives what is to be written; nothing when the person quits. */
  ask(state: State, seen: Seen): Promise<State | undefined>;
  /** Writes what was said; false where it was only shown. */
  write(state: State, seen: Seen): Promise<boolean>;
};

/**
 * Asks and writes. Why something cannot be written is shown, and the person is asked again about what is here by then: what
 * was seen before may be the very reason.
 *
 * @param cwd - The folder of the run as the person gave it, where it is another one than theirs.
 */
export const converse = async <Seen, State>(
  { look, ask, write }: Conversation<Seen, State>,
  state: State,
  seen: Seen,
  world: Pick<World, 'say' | 'show' | 'drafts' | 'shell' | 'width'>,
  cwd: string | undefined,
): Promise<void> => {
  const next = await ask(state, seen);
  if (next === undefined) return world.say(nothingWritten(world, cwd));
  try {
    if (await write(next, seen)) world.drafts?.dropOwn();
  } catch (error) {
    if (error instanceof Cancelled && error.changes.length > 0) world.drafts?.dropOwn();
    if (!(error instanceof UserError)) throw error;
    world.show(brokenText(errorText('✖', error), world.width));
    await converse({ look, ask, write }, next, await look(), world, cwd);
  }
};

/** What a run that ends without writing says: how to go on, where its answers are kept. */
const nothingWritten = (world: Pick<World, 'drafts' | 'shell' | 'width'>, cwd: string | undefined): string =>
  world.drafts?.isKept() === true
    ? brokenText(`Nothing was written; your answers are kept. Go on with: ${goOn(world, cwd)}`, world.width)
    : 'Nothing was written.';
