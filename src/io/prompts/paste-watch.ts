import { recognisedAnswers } from '../../spec/answers/detect.ts';
import { gatherKeys } from './gather-keys.ts';
import type { Key } from './keys.ts';

/** Looks out for whole answers that are pasted where nothing is written. */
export type PasteWatch = {
  /** Calls somebody once answers have come, at once where they are there already; another call takes the place of this one. */
  onText(tell: () => void): void;
  /** The answers that were pasted; nothing so far. */
  text(): string | undefined;
  stop(): void;
};

/** Watches the keys of an input. */
export const watchPastes = (input: NodeJS.ReadStream): PasteWatch => {
  let found: string | undefined;
  let tell = (): void => {};
  const keys = gatherKeys((events) => {
    found ??= events
      .map((event) => (event.kind === 'paste' ? event.text : ''))
      .find((text) => recognisedAnswers(text) !== undefined);
    if (found !== undefined) tell();
  });
  const press = (_: unknown, key: Key): void => keys.press(key);
  input.on('keypress', press);
  return {
    onText: (next) => {
      tell = next;
      if (found !== undefined) tell();
    },
    text: () => found,
    stop: () => {
      input.off('keypress', press);
      keys.stop();
    },
  };
};
