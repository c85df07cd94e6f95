import { EventEmitter, once } from 'node:events';
import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Ask } from '../../src/ask/ask.ts';
import { openProgress } from '../../src/io/progress.ts';

/** A stream that looks like a terminal and keeps what is written to it. */
const terminal = () =>
  Object.assign(new PassThrough({ encoding: 'utf8' }), {
    isTTY: true,
    columns: 80,
    cursorTo: () => true,
    clearLine: () => true,
    moveCursor: () => true,
  });

/** Resolves once a text was written to a stream. */
const written = (stream: PassThrough, text: string): Promise<string> =>
  new Promise((resolve) => {
    let seen = '';
    stream.on('data', (piece: string) => {
      seen += piece;
      if (seen.includes(text)) resolve('done');
    });
  });

/** Work that ends when somebody says so. */
const openWork = (): { work: Promise<string>; end: () => void } => {
  let end = (): void => {};
  const work = new Promise<string>((resolve) => {
    end = () => resolve('done');
  });
  return { work, end };
};

/** Gives a spinner that was wanted the time to show itself: what it needs is loaded, and every turn was taken. */
const turns = async (): Promise<void> => {
  await import('ora');
  for (let turn = 0; turn < 10; turn += 1) await setImmediate();
};

describe('a work', () => {
  test('that takes long shows itself, and gives its result', async () => {
    const stream = terminal();
    const { during } = openProgress(stream, 0);
    const work = written(stream, 'Reading the repository');
    expect(await during('Reading the repository', work)).toBe('done');
  });

  test('that is quick shows nothing', async () => {
    const stream = terminal();
    expect(await openProgress(stream).during('Reading', Promise.resolve(1))).toBe(1);
    expect(stream.read()).toBeNull();
  });

  test('shows nothing where there is no terminal', async () => {
    const stream = new PassThrough({ encoding: 'utf8' });
    await openProgress(stream, 0).during('Reading', turns());
    expect(stream.read()).toBeNull();
  });

  test('goes on where its spinner cannot be shown', async () => {
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
    expect(await openProgress(stream, 0).during('Reading', once(attempts, 'write'))).toEqual([]);
    await setImmediate();
    expect(unhandled).toEqual([]);
  });

  test('that fails says why', async () => {
    const { during } = openProgress(terminal());
    await expect(during('Reading', Promise.reject(new Error('no')))).rejects.toThrow('no');
  });

  test('within another one leaves the line to that', async () => {
    const stream = terminal();
    const { during } = openProgress(stream, 0);
    const inner = async (): Promise<void> => {
      await written(stream, 'Reading the repository');
      await during('Reading the records', turns());
    };
    await during('Reading the repository', inner());
    expect(stream.read() ?? '').not.toContain('records');
  });

  test('behind another one has the line again', async () => {
    const stream = terminal();
    const { during } = openProgress(stream, 0);
    await during('Reading', written(stream, 'Reading'));
    expect(await during('Writing', written(stream, 'Writing'))).toBe('done');
  });
});

describe('what is drawn beside it', () => {
  test('takes the spinner away, and it does not come back', async () => {
    const stream = terminal();
    const { during, hide } = openProgress(stream, 0);
    const { work, end } = openWork();
    const shown = written(stream, 'Reading');
    const all = during('Reading', work);
    await shown;
    hide();
    await turns();
    stream.read();
    await turns();
    expect(stream.read()).toBeNull();
    end();
    expect(await all).toBe('done');
  });

  test('comes before the spinner, where that was not there yet', async () => {
    const stream = terminal();
    const { during, hide } = openProgress(stream, 0);
    const all = during('Reading', turns());
    hide();
    await all;
    expect(stream.read()).toBeNull();
  });
});

describe('a question', () => {
  /** Somebody who answers when a work has ended. */
  const person = (work: () => Promise<unknown>): Ask => {
    const answered = async () => {
      await work();
      return { value: 'yes', move: 'on' as const };
    };
    return { text: answered, suggest: answered, compose: answered } as Partial<Ask> as Ask;
  };

  test('has no spinner beside it, whatever works meanwhile', async () => {
    const stream = terminal();
    const progress = openProgress(stream, 0);
    const ask = progress.besides(person(() => progress.during('Reading', turns())));
    expect(await ask.text({ message: 'Name' })).toEqual({ value: 'yes', move: 'on' });
    expect(stream.read()).toBeNull();
  });

  test('takes away one that turns, and lets the next work show itself', async () => {
    const stream = terminal();
    const progress = openProgress(stream, 0);
    const { work, end } = openWork();
    const shown = written(stream, 'Reading');
    const all = progress.during('Reading', work);
    await shown;
    await progress.besides(person(turns)).suggest({ message: 'Name', suggest: () => [] });
    end();
    await all;
    expect(await progress.during('Writing', written(stream, 'Writing'))).toBe('done');
  });

  test('lets works show themselves again when it was stopped', async () => {
    const stream = terminal();
    const progress = openProgress(stream, 0);
    const ask = progress.besides(person(() => Promise.reject(new Error('stopped'))));
    await expect(ask.text({ message: 'Name' })).rejects.toThrow('stopped');
    expect(await progress.during('Writing', written(stream, 'Writing'))).toBe('done');
  });
});
