import { EventEmitter, once } from 'node:events';
import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { during } from '../../src/io/during.ts';

/** A stream that looks like a terminal and keeps what is written to it. */
const terminal = () =>
  Object.assign(new PassThrough({ encoding: 'utf8' }), {
    isTTY: true,
    columns: 80,
    cursorTo: () => true,
    clearLine: () => true,
    moveCursor: () => true,
  });

/** Work that ends when a text was written to a stream. */
const untilWritten = (stream: PassThrough, text: string): Promise<string> =>
  new Promise((resolve) => {
    let seen = '';
    stream.on('data', (piece: string) => {
      seen += piece;
      if (seen.includes(text)) resolve('done');
    });
  });

test('work that takes long shows itself, and gives its result', async () => {
  const stream = terminal();
  expect(
    await during('Reading the repository', untilWritten(stream, 'Reading the repository'), stream, 0),
  ).toBe('done');
});

test('quick work shows nothing', async () => {
  const stream = terminal();
  expect(await during('Reading', Promise.resolve(1), stream)).toBe(1);
  expect(stream.read()).toBeNull();
});

test('where there is no terminal, nothing is shown', async () => {
  const stream = new PassThrough({ encoding: 'utf8' });
  await during('Reading', import('ora'), stream, 0);
  expect(stream.read()).toBeNull();
});

test('work goes on where its spinner cannot be shown', async () => {
  const attempts = new EventEmitter();
  const stream = Object.assign(terminal(), {
    write: () => {
      attempts.emit('write');
      throw new Error('This terminal is gone.');
    },
  });
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  process.prependListener('unhandledRejection', note);
  onTestFinished(() => void process.off('unhandledRejection', note));
  expect(await during('Reading', once(attempts, 'write'), stream, 0)).toEqual([]);
  await setImmediate();
  expect(unhandled).toEqual([]);
});

test('an error comes through', async () => {
  await expect(during('Reading', Promise.reject(new Error('no')), terminal())).rejects.toThrow('no');
});
