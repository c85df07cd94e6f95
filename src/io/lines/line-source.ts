/** A stream of UTF-8 text, or a terminal that lets its lines be edited before it sends them. */
export type LineSource = NodeJS.ReadableStream & {
  readonly readableEnded?: boolean;
  readonly readableEncoding?: string | null;
};

/** Who listens to a stream: told of each text that comes, and of the end. */
type Listener = { hear: (text: string) => void; end: () => void };

/**
 * Reads a stream until the one who listens has enough: what was not asked for keeps no process alive.
 *
 * @returns What ends the listening.
 */
export const listen = (source: LineSource, { hear, end }: Listener): (() => void) => {
  // A second decoder would lose half of a letter that the first one holds.
  if ((source.readableEncoding ?? null) === null) source.setEncoding('utf8');
  source.on('data', hear);
  for (const event of endings) source.on(event, end);
  source.resume();
  return () => {
    source.pause();
    source.off('data', hear);
    for (const event of endings) source.off(event, end);
  };
};

/** Calls somebody when a stream ends, also while nobody listens. */
export const whenOver = (source: LineSource, tell: () => void): void => {
  for (const event of endings) source.on(event, tell);
};

const endings = ['end', 'close', 'error'];
