import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Marks } from '../../../src/document/merge/chunk.ts';
import { mergeTexts } from '../../../src/document/merge/merge-texts.ts';
import { readConflicts } from '../../../src/document/merge/read-conflicts.ts';
import { editedSpec } from '../splice/random-spec.ts';
import { additionsOf, edited, edits, keysIn, withAdded } from './random-sides.ts';

const marks: Marks = { ours: 'ours', base: 'base', theirs: 'theirs', size: 7, style: 'merge' };

const runs = (count: number): number => Number(process.env.FUZZ_RUNS ?? count);

const file = (name: string): string => readFileSync(new URL(`../../cases/${name}`, import.meta.url), 'utf8');

/** Specifications as people have them. */
const specs = fc.constantFrom(
  file('tech-spec-template.md'),
  file('splice/template-filled-part-by-part/after.md'),
  file('splice/hand-edited/before.md'),
  file('splice/lists-as-found/before.md'),
  file('runs/order-checkout/after/docs/specs/TECH_SPEC-order-checkout.md'),
);

const count = <T>(all: readonly T[], one: T): number => all.filter((other) => other === one).length;

describe('what two sides have added', () => {
  test('is there once, without a conflict, whichever side is ours', () => {
    const run = fc.property(specs, additionsOf('ours'), additionsOf('theirs'), (base, own, other) => {
      const [ours, theirs] = [withAdded(base, own), withAdded(base, other)];
      const merged = mergeTexts({ base, ours: ours.text, theirs: theirs.text }, marks);
      const turned = mergeTexts({ base, ours: theirs.text, theirs: ours.text }, marks);
      expect([merged.conflicts, turned.conflicts]).toEqual([0, 0]);
      const found = keysIn(merged.text);
      for (const key of [...ours.keys, ...theirs.keys]) expect(count(found, key), key).toBe(1);
      expect(keysIn(turned.text).sort()).toEqual(found.sort());
    });
    fc.assert(run, { numRuns: runs(30) });
  });

  test('is there once in any text, in a conflict at worst', () => {
    const run = fc.property(editedSpec, additionsOf('ours'), additionsOf('theirs'), (base, own, other) => {
      const [ours, theirs] = [withAdded(base, own), withAdded(base, other)];
      const { text } = mergeTexts({ base, ours: ours.text, theirs: theirs.text }, marks);
      const found = readConflicts(text);
      const [left, right] = (found?.kind === 'conflicts' ? [found.ours, found.theirs] : [text, text]).map(
        keysIn,
      );
      for (const key of ours.keys) expect(count(left ?? [], key), key).toBe(1);
      for (const key of theirs.keys) expect(count(right ?? [], key), key).toBe(1);
    });
    fc.assert(run, { numRuns: runs(75) });
  });

  test('leaves a line that one of them has written by hand', () => {
    const hand = 'By the hand of ours.';
    const run = fc.property(
      editedSpec,
      additionsOf('ours'),
      additionsOf('theirs'),
      fc.nat(),
      (base, own, other, at) => {
        const lines = withAdded(base, own).text.split('\n');
        const ours = lines.toSpliced(at % lines.length, 0, hand).join('\n');
        const { text } = mergeTexts({ base, ours, theirs: withAdded(base, other).text }, marks);
        expect(text.split(hand)).toHaveLength(2);
      },
    );
    fc.assert(run, { numRuns: runs(50) });
  });

  test('is a conflict where both have put the same item, each in another place', () => {
    const part = '### Component: Cart\n\n**Purpose:** keeps carts\n\n';
    const [head, between, tail] = [
      '## Detailed Design\n\n### Limits\n\nA\n\n',
      '### Rules\n\nB\n\n',
      '## End\n',
    ];
    const base = head + between + tail;
    const sides = { base, ours: head + part + between + tail, theirs: head + between + part + tail };
    expect(mergeTexts(sides, marks)).toEqual({
      text: `${head}<<<<<<< ours\n${part}=======\n>>>>>>> theirs\n${between}<<<<<<< ours\n=======\n${part}>>>>>>> theirs\n${tail}`,
      conflicts: 2,
    });
  });

  test('is merged however long it is: a thousand components', () => {
    const component = (name: string): string =>
      `### Component: ${name}\n\n**Purpose:** ${'does much '.repeat(35)}\n\n`;
    const spec = (names: readonly string[]): string =>
      `## Detailed Design\n\n${names.map(component).join('')}`;
    const all = Array.from({ length: 1000 }, (_, at) => `Part ${at}`);
    const sides = { base: spec(all), ours: spec([...all, 'Ours']), theirs: spec([...all, 'Theirs']) };
    expect(mergeTexts(sides, marks)).toEqual({ text: spec([...all, 'Ours', 'Theirs']), conflicts: 0 });
  });
});

describe('any texts', () => {
  test('of which one side did not change anything give the other one, byte for byte', () => {
    const run = fc.property(editedSpec, editedSpec, (base, text) => {
      for (const sides of [
        { base, ours: text, theirs: text },
        { base, ours: text, theirs: base },
        { base, ours: base, theirs: text },
      ])
        expect(mergeTexts(sides, marks)).toEqual({ text, conflicts: 0 });
    });
    fc.assert(run, { numRuns: runs(50) });
  });

  test('are merged the same way each time, and no line is lost that all have, or that one has written', () => {
    const run = fc.property(editedSpec, edits, edits, (base, own, other) => {
      const sides = { base, ours: edited(base, own), theirs: edited(base, other) };
      const merged = mergeTexts(sides, marks);
      expect(mergeTexts(sides, marks)).toEqual(merged);
      const [old, left, right, there] = [base, sides.ours, sides.theirs, merged.text].map(linesOf);
      const isKept = (line: string): boolean =>
        [old, left, right].every((lines) => count(lines ?? [], line) === 1);
      const wanted = [...(left ?? []), ...(right ?? [])].filter(
        (line) => !old?.includes(line) || isKept(line),
      );
      expect(wanted.filter((line) => !there?.includes(line))).toEqual([]);
    });
    fc.assert(run, { numRuns: runs(75) });
  });
});

/** What the lines of a text say. */
const linesOf = (text: string): readonly string[] =>
  text.split(/[\r\n\uFEFF]+/).flatMap((line) => line.trim() || []);
