import { WriteStream } from 'node:tty';
import { describe, expect, test } from 'vitest';
import { paintFor } from '../../../src/io/prompts/paint.ts';

/** What a terminal would say about its colours, without one. */
const terminal = {
  hasColors: WriteStream.prototype.hasColors,
  getColorDepth: WriteStream.prototype.getColorDepth,
};
const red = (env: NodeJS.ProcessEnv, output: Partial<NodeJS.WriteStream> = terminal): string =>
  paintFor(output, env).red('a');

describe('colours', () => {
  test('are there in a terminal', () => expect(red({ TERM: 'xterm-256color' })).toBe('\x1b[31ma\x1b[39m'));
  test('are not with NO_COLOR', () => expect(red({ TERM: 'xterm-256color', NO_COLOR: '1' })).toBe('a'));
  test('are not in a dumb terminal', () => expect(red({ TERM: 'dumb' })).toBe('a'));
  test('are with FORCE_COLOR', () =>
    expect(red({ TERM: 'dumb', FORCE_COLOR: '1' })).toBe('\x1b[31ma\x1b[39m'));
  test('are not where there is no terminal', () => expect(red({ TERM: 'xterm-256color' }, {})).toBe('a'));
  test('are none around nothing', () => expect(paintFor(terminal, { FORCE_COLOR: '1' }).red('')).toBe(''));
});
