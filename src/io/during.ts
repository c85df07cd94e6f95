/** Where a spinner turns. */
export type SpinnerStream = NodeJS.WritableStream & { isTTY?: boolean };

/**
 * Waits for a work; on a terminal a spinner turns while it takes long, and goes away with it.
 *
 * @param patience how long work may take without showing itself, in milliseconds
 */
export const during = async <T>(
  text: string,
  work: Promise<T>,
  stream: SpinnerStream,
  patience = 200,
): Promise<T> => {
  if (stream.isTTY !== true) return work;
  const stop = new AbortController();
  // The work goes on where no spinner can be shown.
  const timer = setTimeout(() => spin(text, stream, stop.signal).catch(() => {}), patience);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
};

const spin = async (text: string, stream: SpinnerStream, stop: AbortSignal): Promise<void> => {
  const { default: ora } = await import('ora');
  if (stop.aborted) return;
  // The prompts own the input: a spinner that discards it would swallow what is typed ahead.
  const spinner = ora({ text, stream, color: false, discardStdin: false }).start();
  stop.addEventListener('abort', () => spinner.stop(), { once: true });
};
