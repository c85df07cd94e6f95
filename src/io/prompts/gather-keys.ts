import { eventsOf, isPasting, isRawPaste, type TerminalEvent } from './events.ts';
import type { Key } from './keys.ts';

/** How long no key arrives once a paste is over, in milliseconds: nobody types that fast. */
export const quietTime = 20;

/** Where keys are gathered; `stop` forgets those that were not given yet. */
export type KeyGathering = { press(key: Key): void; stop(): void };

/** Gathers keys that arrive together and gives what they mean: at once for pressed keys, at its end for a paste. */
export const gatherKeys = (
  give: (events: readonly TerminalEvent[]) => void,
  quiet: number = quietTime,
): KeyGathering => {
  let keys: Key[] = [];
  let look: NodeJS.Immediate | undefined;
  let pause: NodeJS.Timeout | undefined;

  const giveAll = (): void => {
    const gathered = keys;
    keys = [];
    give(eventsOf(gathered));
  };

  const lookAtKeys = (): void => {
    look = undefined;
    clearTimeout(pause);
    if (isPasting(keys)) return;
    if (isRawPaste(keys)) pause = setTimeout(giveAll, quiet);
    else giveAll();
  };

  return {
    press: (key) => {
      keys.push(key);
      look ??= setImmediate(lookAtKeys);
    },
    stop: () => {
      clearImmediate(look);
      clearTimeout(pause);
    },
  };
};
