import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlaceholder } from '../../src/sources/prd/placeholder.ts';
import { readPrd } from '../../src/sources/prd.ts';
import { randomMarkdown } from '../document/random-markdown.ts';

const cases = new URL('../cases/prd/', import.meta.url);

describe('a PRD is read as expected', () => {
  test.each(readdirSync(cases))('%s', (name) => {
    const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, cases), 'utf8');
    expect(readPrd(read('prd.md'))).toEqual(JSON.parse(read('expected.json')));
  });
});

describe('a placeholder is no answer', () => {
  test.each([
    '',
    '…',
    '...',
    '-',
    '[Goal 1]',
    '[Goal]: [measure]',
    'Goal 1: [measure]',
    'Goal 2',
    '{{goal}}',
    '`[x]`',
    'TBD',
    'tbd.',
    'TBD - ask Sam',
    'TODO: write',
    'N/A',
    'None',
    'none yet.',
    'XXX',
    'To be defined',
  ])('%j', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  test.each([
    'Refunds',
    '[FR-1] Refund orders',
    'None of the carts is lost',
    'Todo lists for teams',
    'Goal tracking',
    'p95 < 800 ms',
    '3',
    '退款',
  ])('but %j is one', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});

test('any text is read, into lines that say something', () => {
  const lines = fc.array(
    fc.oneof(
      randomMarkdown,
      fc.constantFrom('# PRD\n', '## Goals\n', '**Out of scope:**\n', 'Summary:\n', '- In scope\n  - a\n'),
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        lines.map((all) => all.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const { summary, goals, nonGoals } = readPrd(text);
        for (const found of [summary, ...goals, ...nonGoals]) {
          if (found !== undefined)
            expect([found.trim(), /[\r\n]/.test(found), isPlaceholder(found)]).toEqual([found, false, false]);
        }
      },
    ),
    { numRuns: 500 },
  );
});
