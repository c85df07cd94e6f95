import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Threads } from '../world.ts';

/** What a thread is given: its part of a work, and the folder of the repository, absolute. */
type Given<Part> = { base: string; part: Part };

/** Threads that run a file of JavaScript, which does its part of the work `asThread`. */
export const openThreads = (file: string, base: string): Threads => ({
  most: availableParallelism(),
  each: <Part, Result>(parts: readonly Part[]) =>
    Promise.all(parts.map((part) => onThread<Part, Result>(file, { base, part }))),
});

const onThread = <Part, Result>(file: string, given: Given<Part>): Promise<Result> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(file, { workerData: given });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`a thread ended with ${code} and has not answered`)));
  });

/** Does the part of the work that this thread was given, and hands over what comes of it. */
export const asThread = async <Part>(work: (given: Given<Part>) => Promise<unknown>): Promise<void> => {
  parentPort?.postMessage(await work(workerData));
};
