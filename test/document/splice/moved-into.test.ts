import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSpec } from '../../../src/document/read/read-spec.ts';
import { movedInto } from '../../../src/document/splice/moved-into.ts';
import { placeItem } from '../../support/place-item.ts';
import { additions, editedSpec } from './random-spec.ts';
import { itemOfLine } from './write-line-of.ts';

const document = readSpec('# X\n\n## 5\n\ntext\n\n## Y\n');
const splices = [{ at: 5, remove: '', insert: 'one\ntwo\n' }];

test.each([
  ['1', '1'],
  ['7', '9'],
  ['line 7', 'line 9'],
  ['after line 7', 'after line 9'],
  ['before line 3', 'before line 5'],
  ['5', '5'],
  ['at the end', 'at the end'],
  ['99', '99'],
  ['Y', 'Y'],
])('%s becomes %s', (into, expected) => {
  expect(movedInto(document, into, splices)).toBe(expected);
});

test('names the same line after an item was added', () => {
  const run = fc.property(editedSpec, additions, fc.nat(60), (text, [part, line], number) => {
    const before = readSpec(text);
    const placed = placeItem(before, part, itemOfLine(part, line));
    const lines = linesOf(text);
    const wanted = lines[number];
    if (
      placed.kind !== 'splices' ||
      wanted === undefined ||
      placed.splices.some(({ remove }) => remove !== '')
    )
      return;
    if (before.outline.some(({ title }) => title === `${number + 1}`)) return;
    // The last line has no end before something is put below it.
    const moved = Number(movedInto(before, `${number + 1}`, placed.splices));
    expect(linesOf(placed.after.text)[moved - 1]).toBe(wanted);
  });
  fc.assert(run, { numRuns: 300 });
});

const linesOf = (text: string): string[] => text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
