import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execaSync } from 'execa';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Marks, Sides } from '../../../src/document/merge/chunk.ts';
import { mergeTexts } from '../../../src/document/merge/merge-texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'merge-'));
afterAll(() => rmSync(folder, { recursive: true }));

const marks: Marks = { ours: 'ours', base: 'base', theirs: 'theirs', size: 7, style: 'merge' };

/** What git makes of three texts. */
const byGit = (sides: Sides, style: Marks['style']): { text: string; conflicts: number } => {
  for (const side of ['ours', 'base', 'theirs'] as const) writeFileSync(join(folder, side), sides[side]);
  const { stdout, exitCode } = execaSync(
    'git',
    ['merge-file', '-p', ...(style === 'diff3' ? ['--diff3'] : []), 'ours', 'base', 'theirs'],
    { cwd: folder, reject: false, stripFinalNewline: false },
  );
  return { text: stdout, conflicts: exitCode ?? -1 };
};

/** Texts of lines of which each stands there once, so that there is one way to see what changed. */
const texts: fc.Arbitrary<Sides> = fc
  .record({
    count: fc.integer({ min: 1, max: 30 }),
    ours: fc.array(fc.tuple(fc.nat(30), fc.nat(2), fc.nat(2)), { maxLength: 4 }),
    theirs: fc.array(fc.tuple(fc.nat(30), fc.nat(2), fc.nat(2)), { maxLength: 4 }),
    shared: fc.boolean(),
    ends: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
    lineEnd: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ count, ours, theirs, shared, ends, lineEnd }) => {
    const base = Array.from({ length: count }, (_, at) => `line ${at}`);
    const edited = (edits: typeof ours, side: string): string[] =>
      edits.reduce(
        (lines, [at, remove, insert], edit) =>
          lines.toSpliced(
            at % (lines.length + 1),
            remove,
            ...Array.from({ length: insert }, (_, n) => `${shared ? '' : side} new ${edit} ${n}`),
          ),
        base,
      );
    const text = (lines: string[], isEnded: boolean | undefined): string =>
      lines.join(lineEnd) + (isEnded && lines.length > 0 ? lineEnd : '');
    return {
      base: text(base, ends[0]),
      ours: text(edited(ours, 'ours'), ends[1]),
      theirs: text(edited(theirs, 'theirs'), ends[2]),
    };
  });

describe('texts without items are merged as git merges them', () => {
  test.each(['merge', 'diff3'] as const)('in the style %s', (style) => {
    const run = fc.property(texts, (sides) => {
      const git = byGit(sides, style);
      // To git a last line without an end is another line, and a conflict with one that has an end.
      const isEnded = Object.values(sides).every((text) => /(?:^|\n)$/.test(text));
      if (git.conflicts === 0 || isEnded) expect(mergeTexts(sides, { ...marks, style })).toEqual(git);
    });
    fc.assert(run, { numRuns: Number(process.env.FUZZ_RUNS ?? 120) });
  });
});
