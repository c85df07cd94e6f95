import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { Cancelled, UserError } from '../../src/errors.ts';
import { toItsEnd } from '../../src/io/to-its-end.ts';

const plan = { changes: [{ kind: 'create' as const, path: 'a.md', text: 'a' }] };

/** What became of work in the middle of which signals come, and how many listeners they found then. */
const interrupted = async (signals: readonly string[], fails?: Error) => {
  const process = new EventEmitter();
  const heard: boolean[] = [];
  const work = async (): Promise<void> => {
    for (const signal of signals) heard.push(process.emit(signal, signal));
    if (fails) throw fails;
  };
  const error = await toItsEnd(plan, work, process).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { error, heard, listeners: process.eventNames() };
};

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])(
  '%s waits for the end, and says what is written',
  async (signal) => {
    const { error, heard, listeners } = await interrupted([signal, signal]);
    expect(heard).toEqual([true, true]);
    expect(error).toBeInstanceOf(Cancelled);
    expect(error).toMatchObject({ changes: plan.changes });
    expect(listeners).toEqual([]);
  },
);

test('work that nothing stops ends as it ends', async () => {
  expect(await interrupted([])).toEqual({ error: undefined, heard: [], listeners: [] });
  const failure = new UserError('no space');
  expect((await interrupted([], failure)).error).toBe(failure);
});

test('work that was stopped and failed is stopped, for that reason', async () => {
  const failure = new UserError('no space');
  const { error } = await interrupted(['SIGTERM'], failure);
  expect(error).toMatchObject({ name: 'Cancelled', changes: [], cause: failure });
});

test('a bug stays one', async () => {
  const bug = new TypeError('oops');
  expect((await interrupted(['SIGINT'], bug)).error).toBe(bug);
});
