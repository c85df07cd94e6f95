import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSpec } from '../../../src/document/read/read-spec.ts';
import type { SpecDocument } from '../../../src/document/read/spec-document.ts';
import { isVerbatim } from '../../../src/document/splice/is-verbatim.ts';
import { itemsOf } from '../../../src/document/splice/part-items.ts';
import { applySplices, revertSplices } from '../../../src/document/splice/splice.ts';
import { type PartId, parts } from '../../../src/spec/parts.ts';
import { placeItem } from '../../support/place-item.ts';
import { additions, editedSpec } from './random-spec.ts';
import { itemOfLine } from './write-line-of.ts';

/** What is there in each part, as it was read. */
const modelOf = (document: SpecDocument): Record<string, unknown[]> =>
  Object.fromEntries(parts.map(({ id }) => [id, itemsOf(document, id).map(({ item }) => item)]));

const counted = (items: readonly unknown[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items.map((one) => JSON.stringify(one))) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};

/** The items that are missing from, or more often in, one list than the other. */
const moreThan = (after: readonly unknown[], before: readonly unknown[]): string[] => {
  const old = counted(before);
  return [...counted(after)].filter(([item, count]) => count > (old.get(item) ?? 0)).map(([item]) => item);
};

describe('placing an item', () => {
  test('inserts only, is read back once, leaves all other items, and is there the second time', () => {
    const run = fc.property(editedSpec, additions, fc.boolean(), (text, [part, line], isInto) => {
      const document = readSpec(text);
      const item = itemOfLine(part, line);
      const heading = document.outline[text.length % (document.outline.length || 1)]?.title;
      const placed = placeItem(
        document,
        part,
        item,
        isInto && heading !== undefined ? { into: heading } : {},
      );
      if (placed.kind !== 'splices') return;
      const after = applySplices(text, placed.splices);
      expect(revertSplices(after, placed.splices)).toBe(text);
      for (const { at, remove } of placed.splices) expect(isSample(document, part, at, remove)).toBe(true);
      const next = readSpec(after);
      expect(itemsOf(next, part).filter(({ keys }) => keys.includes(item.key))).toHaveLength(1);
      const [old, model] = [modelOf(document), modelOf(next)];
      for (const { id } of parts) {
        expect(moreThan(old[id] ?? [], model[id] ?? [])).toEqual([]);
        expect(moreThan(model[id] ?? [], old[id] ?? [])).toHaveLength(id === part ? 1 : 0);
      }
      expect(placeItem(next, part, item).kind).toBe('present');
      expect(placed.after).toEqual(next);
    });
    fc.assert(run, { numRuns: Number(process.env.FUZZ_RUNS ?? 400) });
  });

  test('any place that it offers is one that it understands', () => {
    const run = fc.property(editedSpec, additions, (text, [part, line]) => {
      const document = readSpec(text);
      const item = itemOfLine(part, line);
      const first = placeItem(document, part, item);
      if (first.kind !== 'refused') return;
      expect(new Set(first.choices.map(({ name }) => name)).size).toBe(first.choices.length);
      for (const { into } of first.choices) {
        const placed = placeItem(document, part, item, { into });
        if (placed.kind === 'refused')
          expect(placed.reason).not.toMatch(/there is no|stands under|could be one/);
        else if (placed.kind === 'splices')
          expect(revertSplices(placed.after.text, placed.splices)).toBe(text);
      }
    });
    fc.assert(run, { numRuns: Number(process.env.FUZZ_RUNS ?? 250) });
  });

  test.each([
    [
      'equal headings, by their lines',
      '## A\n\n### Metrics\n\n## B\n\n### Metrics\n',
      'metrics',
      [
        ['“Metrics”, line 3', '3'],
        ['“Metrics”, line 7', '7'],
      ],
      'say which one: --into "3" or --into "7"',
    ],
    [
      'other headings, by these',
      '## Public\n\n#### GET /a\n\n## Admin\n\n#### GET /b\n',
      'endpoints',
      [
        ['“Public”, line 1', '1'],
        ['“Admin”, line 5', '5'],
      ],
      'say which one: --into "Public" or --into "Admin"',
    ],
    [
      'tables under one heading',
      '## API\n\n|Method|Path|\n|-|-|\n|GET|/a|\n\nText\n\n|Method|Path|\n|-|-|\n|GET|/b|\n',
      'endpoints',
      [
        ['table, line 3', '3'],
        ['table, line 9', '9'],
      ],
      'say which one: --into "3" or --into "9"',
    ],
    [
      'gaps for a new section',
      '# X\n\n## Deployment\n\n## Ours\n\n## Open Questions\n\n## Theirs\n',
      'metrics',
      [
        ['a new section “Monitoring” after “Deployment”, line 3', 'after line 3'],
        ['a new section “Monitoring” after “Ours”, line 5', 'after line 5'],
        ['a new section “Monitoring” at the end of the document', 'at the end'],
      ],
      'say where: --into "after line 3", --into "after line 5", --into "at the end" or --into "<heading>"',
    ],
    [
      'the end of a document without headings',
      'Text.\n',
      'metrics',
      [['a new section “Monitoring” at the end of the document', 'at the end']],
      'say where: --into "at the end"',
    ],
  ] as const)('offers %s', (_, text, part, choices, hint) => {
    const line = part === 'metrics' ? 'a: b' : 'PUT /new';
    expect(placeItem(readSpec(text), part, itemOfLine(part, line))).toMatchObject({
      kind: 'refused',
      hint,
      choices: choices.map(([name, into]) => ({ name, into })),
    });
  });

  test('refuses the sample text of the template as such', () => {
    const template = readFileSync(new URL('../../cases/tech-spec-template.md', import.meta.url), 'utf8');
    const item = { key: '[step 1]', written: { cells: {}, bullet: '[Step 1]' } };
    expect(placeItem(readSpec(template), 'deployment.rollout', item)).toMatchObject({
      kind: 'refused',
      reason: 'it reads like the sample text of “Rollout Plan”',
    });
  });

  test.each([
    ['openQuestions', '## Scope\n\n- a\n', 'Nothing', 'there is no heading “Nothing”'],
    ['summary', '## Summary\n', undefined, '“Summary” is no list'],
    [
      'deployment.dependencies',
      '## Monitoring\n',
      'Monitoring',
      '“Dependencies” would not be known for what it is in “Monitoring”, line 1',
    ],
  ] as const)('is refused with its reason: %s', (part, text, into, reason) => {
    const placed = placeItem(
      readSpec(text),
      part,
      { key: 'x', written: { cells: { metric: 'x' }, bullet: 'x' } },
      into === undefined ? {} : { into },
    );
    expect(placed).toMatchObject({ kind: 'refused', reason });
  });

  test('behind a thousand components has its place', () => {
    const component = (n: number): string =>
      `### Component: Part ${n}\n\n**Purpose:** ${'does much '.repeat(35)}\n\n`;
    const text = `## Detailed Design\n\n${Array.from({ length: 1000 }, (_, n) => component(n)).join('')}`;
    const placed = placeItem(readSpec(text), 'components', itemOfLine('components', 'Another one'));
    expect(placed.kind).toBe('splices');
  });
});

/** Nothing is taken away but the sample text of the part. */
const isSample = ({ placeholders }: SpecDocument, part: PartId, at: number, remove: string): boolean =>
  remove === '' ||
  (isVerbatim(remove, part) &&
    placeholders.some(
      (placeholder) => placeholder.part === part && placeholder.span.start <= at && at < placeholder.span.end,
    ));
