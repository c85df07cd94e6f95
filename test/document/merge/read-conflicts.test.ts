import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Marks } from '../../../src/document/merge/chunk.ts';
import { mergeTexts } from '../../../src/document/merge/merge-texts.ts';
import { baseWithout, readConflicts } from '../../../src/document/merge/read-conflicts.ts';

const merge = 'a\n<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> topic\nz\n';
const diff3 = 'a\n<<<<<<< HEAD\nours\n||||||| 1f2e3d4\nbase\n=======\ntheirs\n>>>>>>> topic\nz\n';

describe('a text with conflicts is taken apart', () => {
  test('without the base', () => {
    expect(readConflicts(merge)).toEqual({
      kind: 'conflicts',
      ours: 'a\nours\nz\n',
      theirs: 'a\ntheirs\nz\n',
      base: undefined,
      marks: { ours: 'HEAD', base: '', theirs: 'topic', size: 7, style: 'merge' },
      count: 1,
    });
    expect(baseWithout(merge)).toBe('a\nz\n');
  });

  test('with the base, as the styles diff3 and zdiff3 have it', () => {
    expect(readConflicts(diff3)).toMatchObject({
      base: 'a\nbase\nz\n',
      marks: { base: '1f2e3d4', style: 'diff3' },
    });
  });

  test('with the base of some conflicts only, which is none', () => {
    expect(readConflicts(diff3 + merge)).toMatchObject({
      base: undefined,
      marks: { style: 'diff3' },
      count: 2,
    });
  });

  test('in code, with lines that end as on Windows, with longer marks, and without labels', () => {
    const text = '```\r\n<<<<<<<<<\r\nours\r\n=========\r\n>>>>>>>>>\r\n```';
    expect(readConflicts(text)).toMatchObject({
      ours: '```\r\nours\r\n```',
      theirs: '```\r\n```',
      marks: { ours: '', theirs: '', size: 9 },
    });
  });

  test('but not where there are none: a heading that is underlined, a quote, a table', () => {
    for (const text of ['', 'Title\n=======\n', '>>>>>>> deep\n', '|||||||\n', ' <<<<<<< indented\n'])
      expect(readConflicts(text)).toBeUndefined();
    expect(baseWithout('Title\n=======\n')).toBe('Title\n=======\n');
  });

  test('leaving headings outside of conflicts alone', () => {
    expect(readConflicts(`Title\n=======\n${merge}`)).toMatchObject({ ours: 'Title\n=======\na\nours\nz\n' });
  });
});

test.each([
  [
    '<<<<<<< a\n<<<<<<< b\n=======\n>>>>>>> b\n=======\n>>>>>>> a\n',
    2,
    'is a conflict mark inside another conflict',
  ],
  ['<<<<<<< a\n<<<<<<<<< b\n=======\n>>>>>>> a\n', 2, 'is a conflict mark inside another conflict'],
  ['<<<<<<< a\n=======\nTitle\n=======\n>>>>>>> a\n', 4, 'is a conflict mark inside another conflict'],
  ['<<<<<<< a\n>>>>>>> a\n', 2, 'is a conflict mark inside another conflict'],
  ['text\n<<<<<<< a\n=======\n', 2, 'begins a conflict that does not end'],
  [`${merge}>>>>>>> b\n`, 8, 'ends a conflict that does not begin'],
])('marks that are not what is due are refused: %j', (text, line, reason) => {
  expect(readConflicts(text)).toMatchObject({
    kind: 'refused',
    reason: `line ${line} ${reason}`,
    lines: [line],
  });
});

test('what was marked is read back', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'c', 'Title'), { maxLength: 6 })
    .map((lines) => lines.join('\n'));
  const marks: Marks = { ours: 'ours', base: 'base', theirs: 'theirs', size: 7, style: 'diff3' };
  const run = fc.property(words, words, words, (base, ours, theirs) => {
    const { text, conflicts } = mergeTexts({ base, ours, theirs }, marks);
    const found = readConflicts(text);
    if (conflicts === 0) {
      expect(found).toBeUndefined();
      return;
    }
    expect(found).toMatchObject({ marks, count: conflicts });
    if (found?.kind !== 'conflicts' || found.base === undefined) throw new Error('no base');
    const sides = { base: found.base, ours: found.ours, theirs: found.theirs };
    expect(mergeTexts(sides, marks).text).toBe(text);
  });
  fc.assert(run, { numRuns: 300 });
});
