import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Cancelled } from '../../../src/errors.ts';
import { lineInput } from '../../../src/io/lines/line-input.ts';
import { pipedText } from '../../../src/io/lines/piped-text.ts';

/** All lines of a text that arrives in pieces. */
const linesOf = async (...pieces: readonly string[]): Promise<string[]> => {
  const stream = new PassThrough();
  const input = lineInput(stream, new EventEmitter());
  const lines: string[] = [];
  for (const piece of pieces) stream.write(piece);
  stream.end();
  for (let line = await input.next(); line !== undefined; line = await input.next()) lines.push(line);
  return lines;
};

describe('lines', () => {
  test.each([
    [['a\nb\n'], ['a', 'b']],
    [
      ['a\r\nb\r', '\nc'],
      ['a', 'b', 'c'],
    ],
    [['a\rb\r'], ['a', 'b']],
    [['\n\n'], ['', '']],
    [['half'], ['half']],
    [[], []],
  ])('of %j are %j', async (pieces, lines) => {
    expect(await linesOf(...pieces)).toEqual(lines);
  });

  test('are the same however the text is cut', async () => {
    const pieces = fc.array(fc.stringMatching(/^[a注🎉\n]{0,5}$/u), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(pieces, async (cut) => {
        const whole = cut.join('').replace(/\n$/, '');
        expect(await linesOf(...cut)).toEqual(cut.join('') === '' ? [] : whole.split('\n'));
      }),
    );
  });

  test('are read while somebody waits for them, and the rest is known', async () => {
    const stream = new PassThrough();
    const input = lineInput(stream, new EventEmitter(), 'one\ntwo\nthree');
    expect(await input.next()).toBe('one');
    expect(stream.isPaused()).toBe(false);
    expect(stream.listenerCount('data')).toBe(0);
    expect(input.rest()).toEqual(['two', 'three']);
  });

  test('are waited for until the run is stopped', async () => {
    const signals = new EventEmitter();
    const stream = new PassThrough();
    const next = lineInput(stream, signals).next();
    signals.emit('SIGTERM', 'SIGTERM');
    await expect(next).rejects.toMatchObject({ signal: 'SIGTERM', name: 'Cancelled' });
    await expect(next).rejects.toThrow(Cancelled);
    expect(signals.listenerCount('SIGTERM')).toBe(0);
  });
});

describe('a pipe', () => {
  test('has the first text that comes', async () => {
    const stream = new PassThrough();
    const first = pipedText(stream);
    stream.write('Order checkout\n');
    expect(await first).toBe('Order checkout\n');
  });

  test('loses no half of a letter between the two who read it', async () => {
    const stream = new PassThrough();
    const letter = Buffer.from('é');
    stream.write(Buffer.concat([Buffer.from('Caf'), letter.subarray(0, 1)]));
    const begun = await pipedText(stream);
    stream.end(letter.subarray(1));
    expect(await lineInput(stream, new EventEmitter(), begun).next()).toBe('Café');
  });

  test('has none where it ends, or nothing comes', async () => {
    const ended = new PassThrough();
    ended.end();
    expect(await pipedText(ended)).toBeUndefined();
    expect(await pipedText(new PassThrough(), 0)).toBeUndefined();
  });
});
