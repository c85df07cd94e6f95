import { applyPatch } from 'diff';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filePatch } from '../../../src/document/diff/file-patch.ts';
import { longPatch } from '../../../src/document/diff/long-patch.ts';

const sides = (before: string, after: string) =>
  [
    { name: 'a/x.md', text: before },
    { name: 'b/x.md', text: after },
  ] as const;

/** Few different lines, so that many are alike; the last one may have no end. */
const lines = fc
  .tuple(fc.array(fc.constantFrom('a\n', 'b\n', 'c\r\n', '\n', 'd\n', '- \n')), fc.constantFrom('', 'e'))
  .map(([all, last]) => all.join('') + last);

/** A text in which a stretch becomes another one. */
const changes = fc
  .tuple(lines, lines, lines, lines)
  .map(([head, old, fresh, tail]) => [head + old + tail, head + fresh + tail] as const);

test('a long patch makes the one text of the other, however little is looked for', () => {
  const run = fc.property(changes, fc.nat(3), ([before, after], mostEdits) => {
    const patch = longPatch(...sides(before, after), mostEdits);
    expect(applyPatch(before, patch)).toBe(after);
  });
  fc.assert(run, { numRuns: 1000 });
});

test('shows four lines around what changes, and the lines without an end', () => {
  const before = 'a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\nn\no';
  const after = before.replace('f\n', 'F\n').replace('\no', '\nO\n');
  expect(longPatch(...sides(before, after), 0)).toBe(filePatch(...sides(before, after)));
});

test('a drawing in which every line changes, in a long text', () => {
  const drawing = (mark: string): string =>
    Array.from({ length: 3000 }, (_, at) => `${mark} Service ${at % 700}\n`).join('');
  const rest = Array.from({ length: 9000 }, (_, at) => `${at % 3 === 0 ? '' : `line ${at}`}\n`).join('');
  const before = `# Title\n\n${drawing('|')}\n${rest}last\n`;
  const after = `# Title\n\n${drawing('│ ')}\n${rest}one more\nlast\n`;
  const patch = filePatch(...sides(before, after));
  expect(applyPatch(before, patch)).toBe(after);
  expect(patch.split('\n').filter((line) => /^[-+](?![-+])/.test(line))).toHaveLength(6001);
});
