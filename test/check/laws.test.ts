import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checked } from '../../src/commands/checked.ts';
import type { Checkable } from '../../src/commands/documents-meant.ts';
import { scanBlocks } from '../../src/document/scan-blocks.ts';
import { humanEdits } from '../support/human-edits.ts';
import { repositoryOf } from '../support/repository-of.ts';
import { specOf } from '../support/spec-of.ts';

const documents: Checkable[] = [
  { kind: 'spec', path: 'docs/specs/TECH_SPEC-shop.md' },
  { kind: 'prd', path: 'docs/specs/PRD-1.md' },
  { kind: 'record', path: 'docs/adr/ADR-001-a.md' },
];

/** What is found in a text as each kind of document. */
const foundIn = async (text: string) => {
  const files = Object.fromEntries(documents.map(({ path }) => [path, text]));
  const all = await checked(
    { repository: repositoryOf(files), today: '2026-11-22', threads: undefined },
    documents,
    'findings',
  );
  return all.flatMap(({ findings }) => findings);
};

/** Words that rules look for, and what hides them. */
const pieces = [
  '# Technical Specification: Shop',
  '> **Status:** Approved',
  '## Detailed Design',
  '### Component: Cart',
  '**Dependencies:**',
  '- Cart',
  '#### GET /a/{id}',
  '| Status | Code | Description |',
  '|---|---|---|',
  '| 400 | a b |',
  'TBD FR-001 ??? [NEEDS CLARIFICATION]',
  '`TBD FR-001`',
  '<!-- TBD -->',
  '<!-- create-tech-spec-disable-next -->',
  '```json',
  '```',
  '~~~',
  '<!--',
  '[a](b.md#c) [TBD]: x',
  '',
  '\t',
  '\r',
];
const soup = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 12 })))
  .map((lines) => lines.join('\n'));

const full = specOf({
  feature: 'Shop',
  components: [
    { name: 'Cart', dependencies: ['Orders'] },
    { name: 'Orders', dependencies: ['Cart'] },
  ],
  endpoints: [{ method: 'GET', path: '/a/{id}' }],
  entities: [{ name: 'Order', fields: [{ name: 'id' }] }],
  config: [{ variable: 'API_TOKEN', default: 'abc' }],
});

describe('check', () => {
  test('reads any text', async () => {
    await fc.assert(
      fc.asyncProperty(soup, async (text) => {
        const lines = text.split(/\r\n|\n|\r/).length;
        for (const { line, column, message, hint } of await foundIn(text)) {
          expect(line).toBeLessThanOrEqual(lines);
          expect(Math.min(line, column)).toBeGreaterThan(0);
          expect(`${message}${hint}`).not.toMatch(/[\n\r]|undefined|\[object/);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('finds the same in what people make of a specification when asked twice', async () => {
    await fc.assert(
      fc.asyncProperty(humanEdits, async (edit) => {
        expect(await foundIn(edit(full))).toEqual(await foundIn(edit(full)));
      }),
      { numRuns: 40 },
    );
  });

  test('finds nothing that stands in code, comments or code spans alone', async () => {
    const words = fc.array(
      fc.constantFrom('TBD', '???', 'FR-009', '[Fill this in]', '[gone](gone.md)', '[NEEDS CLARIFICATION]'),
      { minLength: 1 },
    );
    const openIn = async (text: string) => {
      const found = await foundIn(
        `# Technical Specification: Shop\n\n## Overview\n\n### Summary\n\nWords.${text}\n`,
      );
      return found.filter(({ rule }) => ['TS102', 'TS119', 'TS901'].includes(rule));
    };
    const shown = await openIn(' TBD [gone](gone.md)');
    expect(new Set(shown.map(({ rule }) => rule))).toEqual(new Set(['TS102', 'TS901']));
    const hidden = fc
      .tuple(
        words,
        fc.constantFrom<(text: string) => string>(
          (text) => `\`${text}\``,
          (text) => `<!-- ${text} -->`,
          (text) => `\n\n\`\`\`\n${text}\n\`\`\`\n\n`,
          (text) => `\n\n    ${text}\n\n`,
          (text) => `\n\n- item\n\n  ~~~\n  ${text}\n  ~~~\n\n`,
        ),
      )
      .map(([all, hide]) => hide(all.join(' ')));
    await fc.assert(
      fc.asyncProperty(hidden, async (text) => {
        expect(await openIn(text)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  const many = 30_000;
  const approval =
    '## Approval\n\n| Role | Name | Date |\n|--|--|--|\n| A | B | 2026-01-01 |\n\n<!-- create-tech-spec:approved a x=12345678 -->';
  const config = '## Deployment\n\n### Configuration\n\n| Variable | Default |\n|--|--|';
  test.each([
    ['spaces', `<!-- create-tech-spec-disable-next${' '.repeat(many)}! -->\n\nWords`],
    ['comments that are never closed', `${approval}\n\n## X\n\n${'<!-- create-tech-spec: '.repeat(many)}`],
    ['blank lines', `${approval}\n\n## X\n${'\n'.repeat(many)}x`],
    ['signs in code', `## Monitoring\n\n### Alerts\n\n- \`${'='.repeat(many)}`],
    ['stars', `${config}\n| API_TOKEN | ${'*'.repeat(many)}y |`],
    ['prompts', '[Fill this in]\n'.repeat(many / 10)],
  ])('comes to an end on very many %s', { timeout: 15_000 }, async (_, text) => {
    expect(await foundIn(`# Technical Specification: Shop\n\n${text}\n`)).not.toEqual([]);
  });

  test('shows nobody the inside of code', async () => {
    const code = scanBlocks(full).filter(({ kind }) => kind === 'fence');
    const lineOf = (offset: number): number => full.slice(0, offset).split('\n').length;
    const inside = code.flatMap(({ start, end }) => {
      const first = lineOf(start) + 1;
      return Array.from({ length: lineOf(end) - first }, (_, at) => first + at);
    });
    const found = (await foundIn(full)).filter(
      ({ path, line }) => path === documents[0]?.path && inside.includes(line),
    );
    expect(inside).not.toEqual([]);
    expect(found).toEqual([]);
  });
});
