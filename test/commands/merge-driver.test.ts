import { describe, expect, test } from 'vitest';
import { driverArguments, type MergeRequest, mergeDriver } from '../../src/commands/merge-driver.ts';
import { UserError } from '../../src/errors.ts';
import type { Exact } from '../../src/world.ts';

const base = '# Technical Specification: Orders\n\nAll orders.\n\n## Open Questions\n\n- [ ] one\n';
const text = (content: string): Exact => ({ kind: 'text', text: content });
const latin1: Exact = { kind: 'unreadable', reason: 'it is not UTF-8 text' };

const request: MergeRequest = driverArguments(['o', 'a', 'b', '9', 'docs/a.md', 'base 1', 'HEAD', 'side']);

/** Merges three versions, and gives the exit code with all that was written and shown. */
const merged = async (versions: Readonly<Record<string, Exact>>, style?: string) => {
  const written: Record<string, string> = {};
  const shown: string[] = [];
  const code = await mergeDriver(request, {
    read: async (file) => versions[file] ?? { kind: 'absent' },
    write: async (file, before, after) => {
      expect(versions[file]).toEqual(text(before));
      written[file] = after;
    },
    conflictStyle: async () => style,
    show: (line) => void shown.push(line),
  });
  return { code, written, shown };
};

describe('what git waits for', () => {
  test('0 and the merged text in the place of ours', async () => {
    const versions = {
      o: text(base),
      a: text(base.replace('Orders', 'Order checkout')),
      b: text(`${base}- [ ] two\n`),
    };
    expect(await merged(versions)).toEqual({
      code: 0,
      written: { a: `${base.replace('Orders', 'Order checkout')}- [ ] two\n` },
      shown: [],
    });
  });

  test('0 and nothing written where ours is the merged text', async () => {
    expect(await merged({ o: text(base), a: text(`${base}- [ ] two\n`), b: text(base) })).toEqual({
      code: 0,
      written: {},
      shown: [],
    });
  });

  test.each([
    [undefined, false],
    ['merge', false],
    ['diff3', true],
    ['zdiff3', true],
  ])('1 and marks of the size and in the style that git has (%s)', async (style, showsBase) => {
    const [ours, theirs] = ['Orders of shops.', 'Orders of people.'].map((said) =>
      base.replace('All orders.', said),
    );
    const versions = { o: text(base), a: text(ours ?? ''), b: text(theirs ?? '') };
    const { code, written, shown } = await merged(versions, style);
    expect({ code, shown }).toEqual({ code: 1, shown: [] });
    expect(written.a).toMatch(/^<{9} HEAD\n/m);
    expect(written.a).toMatch(/^>{9} side\n/m);
    expect(/^\|{9} base 1\n/m.test(written.a ?? '')).toBe(showsBase);
  });

  test.each(['o', 'a', 'b'])('1 and our version as it is where %s is not UTF-8', async (file) => {
    const versions = { o: text(base), a: text(`${base}a`), b: text(`${base}b`), [file]: latin1 };
    const { code, written, shown } = await merged(versions);
    expect({ code, written }).toEqual({ code: 1, written: {} });
    expect(shown).toEqual([expect.stringMatching(/^create-tech-spec: docs\/a\.md .*UTF-8.*$/)]);
  });

  test('nothing where a version is missing', async () => {
    await expect(merged({ o: text(base), a: text(base) })).rejects.toBeInstanceOf(UserError);
  });
});

describe('the arguments', () => {
  test('all of them', () => {
    expect(request).toEqual({
      base: 'o',
      ours: 'a',
      theirs: 'b',
      size: 9,
      path: 'docs/a.md',
      labels: { base: 'base 1', ours: 'HEAD', theirs: 'side' },
    });
  });

  test.each([
    [['o', 'a', 'b']],
    [['o', 'a', 'b', '%L', '%P', '%S', '%X', '%Y']],
    [['o', 'a', 'b', '0', '', '', '', '']],
    [['o', 'a', 'b', 'seven']],
  ])('%j: what is missing, or unknown to git, is as usual', (args) => {
    expect(driverArguments(args)).toEqual({
      base: 'o',
      ours: 'a',
      theirs: 'b',
      size: 7,
      path: 'a',
      labels: { base: 'base', ours: 'ours', theirs: 'theirs' },
    });
  });

  test.each([[[]], [['o', 'a']], [['%O', '%A', '%B']]])('%j are too few', (args) => {
    expect(() => driverArguments(args)).toThrow(UserError);
  });
});
