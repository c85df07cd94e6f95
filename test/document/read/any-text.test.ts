import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../../src/document/block.ts';
import { readSpec } from '../../../src/document/read/read-spec.ts';
import { anyText, hostileText } from '../../render/escape/hostile.ts';

/** Every span anywhere in a value, each object once. */
const spansIn = (value: unknown, seen = new Set<object>()): Span[] => {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const { start, end } = value as Partial<Span>;
  const own = typeof start === 'number' && typeof end === 'number' ? [{ start, end }] : [];
  return [...own, ...Object.values(value).flatMap((inner) => spansIn(inner, seen))];
};

const wrongSpans = (text: string): Span[] =>
  spansIn(readSpec(text)).filter(({ start, end }) => start < 0 || start > end || end > text.length);

const fragment = fc.oneof(
  hostileText,
  anyText,
  fc.constantFrom(
    '# Tech Spec: A',
    '## Components',
    '### Component: A',
    '### B',
    '## API',
    '#### GET /a',
    '**GET /b** - text',
    '**Purpose:** x',
    'Purpose: y',
    '**Dependencies:**',
    '- a',
    '- [ ] b',
    '- [c](d)',
    '| Method | Path |\n|---|---|\n| GET | /c |',
    '| Role |\n|-|\n| x',
    '```\n1. a\n[A] 1──* [B]\n```',
    '```',
    '<details>',
    '</details>',
    '<!--',
    '-->',
    '> **Status:** x',
    '---',
    '=======',
    '<<<<<<< a',
    '>>>>>>> b',
    '## Relationships',
    '## In Scope',
    '## Approval',
    '[x]: y',
    '- [x]: y',
  ),
);
const documents = fc
  .tuple(
    fc.array(fragment, { maxLength: 25 }),
    fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\r\n\r\n'),
    fc.constantFrom('', '\uFEFF', '---\nstatus: x\n---\n'),
  )
  .map(([fragments, separator, start]) => start + fragments.join(separator));

test('any text is read, and every span lies inside it', () => {
  fc.assert(
    fc.property(documents, (text) => {
      expect(wrongSpans(text)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('reading depends on nothing but the text', () => {
  fc.assert(
    fc.property(documents, (text) => {
      expect(readSpec(text)).toEqual(readSpec(text));
    }),
    { numRuns: 50 },
  );
});

test('documents of other people are read, and every span lies inside them', () => {
  const modules = fileURLToPath(new URL('../../../node_modules/', import.meta.url));
  const paths = readdirSync(modules, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join(modules, path))
    .filter((path) => statSync(path).size < 20_000);
  expect(paths.length).toBeGreaterThan(100);
  expect(paths.filter((path) => wrongSpans(readFileSync(path, 'utf8')).length > 0)).toEqual([]);
});
