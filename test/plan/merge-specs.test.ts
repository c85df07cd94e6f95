import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Marks, Sides } from '../../src/document/merge/chunk.ts';
import { readSpec } from '../../src/document/read/read-spec.ts';
import { mergeSpecs } from '../../src/plan/merge-specs.ts';
import { additionOf } from '../support/addition-of.ts';
import { below, specOf } from '../support/spec-of.ts';

const cases = join(import.meta.dirname, '../cases/merge');

const marks: Marks = { ours: 'ours', base: 'base', theirs: 'theirs', size: 7, style: 'merge' };

const read = (name: string, side: string): string => readFileSync(join(cases, name, `${side}.md`), 'utf8');

const sidesOf = (name: string): Sides => ({
  base: read(name, 'base'),
  ours: read(name, 'ours'),
  theirs: read(name, 'theirs'),
});

test.each(readdirSync(cases))('two branches are merged: %s', (name) => {
  const { text, conflicts } = mergeSpecs(sidesOf(name), marks);
  expect(text).toBe(read(name, 'merged'));
  expect(conflicts).toBe(text.match(/^<{7} /gm)?.length ?? 0);
});

describe('what the tool has drawn', () => {
  const { base, ours, theirs } = sidesOf('two-branches');

  test('is as if one branch had added everything, and still the tool’s own', () => {
    const { text } = mergeSpecs({ base, ours, theirs }, marks);
    const blocks = readSpec(text).derived.map(({ name, intact }) => [name, intact]);
    expect(blocks).toEqual([
      ['new-tables', true],
      ['migrations', true],
      ['adr-references', true],
    ]);
    for (const table of ['coupons', 'refunds']) expect(text.split(`CREATE TABLE ${table} (`)).toHaveLength(2);
  });

  test('is drawn anew beside a conflict that has nothing to do with it', () => {
    const change = (text: string, by: string): string =>
      text.replace('## Overview\n', `## Overview\n\n${by}\n`);
    const merged = mergeSpecs(
      { base, ours: change(ours, 'Ours.'), theirs: change(theirs, 'Theirs.') },
      marks,
    );
    expect(merged.conflicts).toBe(1);
    expect(merged.text).toContain('CREATE TABLE coupons (');
    expect(merged.text).toContain('CREATE TABLE refunds (');
  });

  test('is left alone where the conflict is about what it shows', () => {
    const change = (text: string, by: string): string => text.replace('| code | text |', `| code | ${by} |`);
    const both = mergeSpecs({ base, ours, theirs: base }, marks).text;
    const merged = mergeSpecs({ base: both, ours: change(both, 'uuid'), theirs: change(both, 'int') }, marks);
    expect(merged.conflicts).toBe(1);
    expect(merged.text).toContain('  code TEXT NOT NULL');
  });
});

describe.each(['ascii', 'mermaid'])('drawings of two branches that each added to them, as %s', (diagrams) => {
  const answers = {
    feature: 'Orders',
    diagrams,
    externals: ['Stripe [service]'],
    components: ['Orders: places them -> OrderDB', 'OrderDB'],
    dataFlow: ['Orders asks Stripe', 'OrderDB stores it'],
    relationships: ['Order 1-* Line'],
  };
  const ours = [
    'components:',
    '  - Ledger [log] -> OrderDB',
    'relationships:',
    '  - Customer account 1-1 Order',
  ];
  const theirs = [
    'components:',
    '  - Audit [scorer] -> Orders, Risk API',
    'dataFlow:',
    '  - Audit tells Orders',
  ];
  const base = specOf(answers);
  const added = (lines: readonly string[]): string => additionOf(base, lines.join('\n')).text;

  test('are drawn from what both say', () => {
    const { text, conflicts } = mergeSpecs({ base, ours: added(ours), theirs: added(theirs) }, marks);
    const expected = additionOf(added(ours), theirs.join('\n')).text;
    expect(conflicts).toBe(0);
    for (const heading of ['System Context', 'Component Design', 'Data Flow', 'Relationships'])
      expect(below(text, heading)).toBe(below(expected, heading));
  });

  test('are as the side has them that edited them', () => {
    const edited = added(ours).replace(/\[log\]/, '[Log]');
    const { text } = mergeSpecs({ base, ours: edited, theirs: added(theirs) }, marks);
    expect(text).toContain('[Log]');
    expect(readSpec(text).derived.find(({ name }) => name === 'component-design')?.intact).toBe(false);
  });
});

describe('the title block', () => {
  const spec = (status: string, author: string, date: string): string =>
    `# Technical Specification: A\n\n**Status:** ${status}\n**Author:** ${author}\n**Last Updated:** ${date}\n`;
  const base = spec('Draft', 'Ann', '2026-01-01');

  test.each([
    [
      'the later of two dates stands',
      spec('Draft', 'Ann', '2026-03-01'),
      spec('Draft', 'Ann', '2026-02-01'),
      spec('Draft', 'Ann', '2026-03-01'),
    ],
    [
      'whichever side it is on',
      spec('Draft', 'Ann', '2026-02-01'),
      spec('Draft', 'Ann', '2026-03-01'),
      spec('Draft', 'Ann', '2026-03-01'),
    ],
    [
      'lines that touch are no conflict',
      spec('In Review', 'Ann', '2026-02-01'),
      spec('Draft', 'Ben', '2026-03-01'),
      spec('In Review', 'Ben', '2026-03-01'),
    ],
  ])('%s', (_, ours, theirs, text) => {
    expect(mergeSpecs({ base, ours, theirs }, marks)).toEqual({ text, conflicts: 0 });
  });

  test('is a conflict where both sides say something else', () => {
    const sides = {
      base,
      ours: spec('In Review', 'Ann', '2026-02-01'),
      theirs: spec('Approved', 'Ann', '2026-03-01'),
    };
    expect(mergeSpecs(sides, marks)).toEqual({
      text: spec('@', 'Ann', '2026-03-01').replace(
        '**Status:** @\n',
        '<<<<<<< ours\n**Status:** In Review\n=======\n**Status:** Approved\n>>>>>>> theirs\n',
      ),
      conflicts: 1,
    });
  });

  test('says what is no day as each side has it', () => {
    const sides = { base, ours: spec('Draft', 'Ann', 'today'), theirs: spec('Draft', 'Ann', '2026-03-01') };
    expect(mergeSpecs(sides, marks).conflicts).toBe(1);
  });
});
