import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openThreads } from '../../src/io/threads.ts';
import { temporaryFolder } from '../support/program.ts';

/** Threads that run some code, which finds `base` and `part`, and `post`. */
const running = async (code: string) => {
  const file = join(await temporaryFolder(), 'thread.cjs');
  const given = `const { parentPort, workerData: { base, part } } = require('node:worker_threads');
const post = (answer) => parentPort.postMessage(answer);
`;
  await writeFile(file, given + code);
  return openThreads(file, '/shop');
};

test('each part is done on a thread, and the answers come in the order of the parts', async () => {
  const threads = await running('post([base, part]);');
  expect(await threads.each([1, 2, 3])).toEqual([
    ['/shop', 1],
    ['/shop', 2],
    ['/shop', 3],
  ]);
  expect(threads.most).toBeGreaterThan(0);
});

test.each([
  ['fails', "if (part === 1) throw new Error('torn');", /torn/],
  ['ends without an answer', 'if (part === 1) process.exit(3);', /ended with 3/],
])('where one %s, nobody waits for the others', async (_, code, message) => {
  const threads = await running(`${code} else setInterval(() => {}, 1000);`);
  await expect(threads.each([0, 1])).rejects.toThrow(message);
});
