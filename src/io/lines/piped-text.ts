import { text } from 'node:stream/consumers';
import { type LineSource, listen } from './line-source.ts';

/**
 * What stands in a pipe at the beginning of a run; nothing where it ends without a text, or nothing comes for a while: a
 * program that starts this one may leave its input open and never write to it.
 *
 * @param patience - How long to wait for the first of it, in milliseconds.
 */
export const pipedText = (source: LineSource, patience = 1000): Promise<string | undefined> =>
  new Promise((resolve) => {
    const settle = (begun: string | undefined): void => {
      clearTimeout(timer);
      unlisten();
      resolve(begun);
    };
    const end = (): void => settle(undefined);
    const timer = setTimeout(end, patience);
    const unlisten = listen(source, { hear: settle, end });
  });

/** All of a pipe, when the first of it was read before. */
export const wholeText = async (begun: string, source: LineSource): Promise<string> =>
  source.readableEnded === true ? begun : begun + (await text(source));
