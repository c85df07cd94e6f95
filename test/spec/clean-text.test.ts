import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanCode, cleanText, oneLine } from '../../src/spec/clean-text.ts';

describe('a text that was cleaned', () => {
  test.each([
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u001b[31mone\u0007 two', 'one two'],
    ['\u001b]0;title\u0007text', 'text'],
    ['\u001b]8;;https://x.y\u001b\\link\u001b]8;;\u001b\\', 'link'],
    ['\u009b1mbold', 'bold'],
    ['a\u0000b\u0008c\u007f', 'abc'],
    ['safe\u202eevil', 'safeevil'],
    ['\u200fעברית\u200f', '\u200fעברית\u200f'],
    ['Cafe\u0301', 'Caf\u00e9'],
    ['\ud800x', '\ufffdx'],
    ['\ufeffa \r\nb\t\rc\u2028d  ', 'a\nb\nc\nd'],
    ['👩‍👩‍👧 注文', '👩‍👩‍👧 注文'],
  ])('%j is %j', (raw, text) => {
    expect(cleanText(raw)).toBe(text);
  });

  test('is not changed by cleaning it again, and holds nothing that controls a terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (raw) => {
        const text = cleanText(raw);
        expect(cleanText(text)).toBe(text);
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
        expect(oneLine(raw)).not.toMatch(/\n|\s\s/);
      }),
      { numRuns: 2000 },
    );
  });
});

test('code keeps its lines, tabs and indentation, and nothing that controls a terminal or reorders text', () => {
  expect(cleanCode('a\0b {\r\n\t\u001b[31mred\u001b[0m \u202e;\n  }\n')).toBe('ab {\n\tred ;\n  }\n');
});
