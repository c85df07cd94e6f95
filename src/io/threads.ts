import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Threads } from '../world.ts';

/** What a thread is given: its part of a work, and the folder of the repository, absolute. */
type Given<Part> = { base: string; part: Part };

/** Threads that run a file of JavaScript, which does its part of the work `asThread`. */
export const openThreads = (file: string, base: string): Threads => ({
  most: Math.min(availableParallelism(), MOST),
  each: async <Part, Result>(parts: readonly Part[]) => {
    const threads = parts.map((part) => new Worker(file, { workerData: { base, part } }));
    try {
      return await Promise.all(threads.map((thread) => answerOf<Result>(thread)));
    } catch (error) {
      // What the others find is of no use any more.
      for (const thread of threads) void thread.terminate();
      throw error;
    }
  },
});

/** Each loads the program once more: beyond some, that takes longer than it saves. */
const MOST = 8;

const answerOf = <Result>(thread: Worker): Promise<Result> =>
  new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`a thread ended with ${code} and has not answered`)));
  });

/** Does the part of the work that this thread was given, and hands over what comes of it. */
export const asThread = async <Part>(work: (given: Given<Part>) => Promise<unknown>): Promise<void> => {
  parentPort?.postMessage(await work(workerData));
};
