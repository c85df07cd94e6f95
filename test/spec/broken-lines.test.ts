import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenText } from '../../src/spec/broken-lines.ts';
import { displayWidth } from '../../src/spec/display-width.ts';

const said = 'create-tech-spec: not written\n  docs/a.md is in the way\n    Move it away.';

describe('a text that is broken for a window', () => {
  test('stays as it is where there is none, or where it fits', () => {
    expect(brokenText(said, undefined)).toBe(said);
    expect(brokenText(said, 80)).toBe(said);
  });

  test('goes on two columns further in', () => {
    expect(brokenText(said, 20)).toBe(
      ['create-tech-spec:', '  not written', '  docs/a.md is in', '    the way', '    Move it away.'].join(
        '\n',
      ),
    );
  });

  test('has the same words, none of them cut, and no line wider than the window but for a single word', () => {
    const word = fc.stringMatching(/^[a-z日é]{1,30}$/);
    const line = fc.tuple(fc.nat(6), fc.array(word, { minLength: 1 }));
    const text = fc
      .array(line)
      .map((lines) => lines.map(([indent, words]) => ' '.repeat(indent) + words.join(' ')).join('\n'));
    const run = fc.property(text, fc.integer({ min: 10, max: 100 }), (given, width) => {
      const broken = brokenText(given, width);
      expect(broken.split(/\s+/)).toEqual(given.split(/\s+/));
      for (const each of broken.split('\n'))
        expect(displayWidth(each) <= width || !each.trim().includes(' ')).toBe(true);
    });
    fc.assert(run);
  });
});
