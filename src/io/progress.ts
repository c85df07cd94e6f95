import type { Ask } from '../ask/ask.ts';

/** Where a spinner turns. */
export type SpinnerStream = NodeJS.WritableStream & { isTTY?: boolean; columns?: number };

/** Shows on a terminal that something takes long. Of works within each other the outermost is shown, and none beside a question. */
type Progress = {
  /** Waits for a work; a spinner turns while it takes long, and goes away with it. */
  during<T>(text: string, work: Promise<T>): Promise<T>;
  /** Takes the spinner away, for good, since something else is drawn now. */
  hide(): void;
  /** The same `ask`, with no spinner while a question is on the screen. */
  besides(ask: Ask): Ask;
};

/** Works of which none is shown. */
export const noProgress: Progress = { during: (_, work) => work, hide: () => {}, besides: (ask) => ask };

/**
 * Progress on a terminal. Where the stream is none, nothing is ever shown.
 *
 * @param patience - How long work may take without showing itself, in milliseconds.
 */
export const openProgress = (stream: SpinnerStream, patience = 200): Progress => {
  if (stream.isTTY !== true) return noProgress;
  let shown: AbortController | undefined;
  let questions = 0;
  const hide = (): void => shown?.abort();
  const during = async <T>(text: string, work: Promise<T>): Promise<T> => {
    if (shown !== undefined || questions > 0) return work;
    const stop = new AbortController();
    shown = stop;
    // The work goes on where no spinner can be shown.
    const timer = setTimeout(() => spin(text, stream, stop.signal).catch(() => {}), patience);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
      stop.abort();
      shown = undefined;
    }
  };
  const asking = async <T>(put: () => Promise<T>): Promise<T> => {
    hide();
    questions += 1;
    try {
      return await put();
    } finally {
      questions -= 1;
    }
  };
  return { during, hide, besides: (ask) => eachWithin(ask, asking) };
};

/** Somebody who is asked as before, each question within something that is done around it. */
const eachWithin = (ask: Ask, around: <T>(put: () => Promise<T>) => Promise<T>): Ask => {
  const within = (put: (question: never) => Promise<unknown>) => (question: never) =>
    around(() => put(question));
  const methods = Object.entries(ask).map(([name, put]) => [name, within(put)]);
  return Object.fromEntries(methods) as Ask;
};

const spin = async (text: string, stream: SpinnerStream, stop: AbortSignal): Promise<void> => {
  if (stop.aborted) return;
  const { default: ora } = await import('ora');
  if (stop.aborted) return;
  // The prompts own the input: a spinner that discards it would swallow what is typed ahead. Whether one is wanted at all
  // is decided before; ora would print a line where it thinks that none is.
  const spinner = ora({ text, stream, color: false, discardStdin: false, isEnabled: true }).start();
  stop.addEventListener('abort', () => spinner.stop(), { once: true });
};
