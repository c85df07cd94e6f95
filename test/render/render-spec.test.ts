import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { stamped } from '../../src/document/derived/derived-blocks.ts';
import { fingerprint } from '../../src/document/derived/fingerprint.ts';
import { renderSpec } from '../../src/render/render-spec.ts';
import { specView } from '../../src/render/spec-view.ts';
import { answersSchema } from '../../src/spec/answers-schema.ts';
import { parts } from '../../src/spec/parts.ts';

const template = readFileSync(join(import.meta.dirname, '../cases/tech-spec-template.md'), 'utf8');
const place = { path: 'docs/specs/TECH_SPEC-order-checkout.md', records: [] };

/** The document of some answers, as an answers file gives them. */
const rendered = (answers: object): string => {
  const read = v.parse(answersSchema, answers);
  return renderSpec(specView({ ...read, feature: read.feature ?? 'Order checkout' }, place));
};

/** The lines between a heading or label of the document and the next blank line. */
const below = (document: string, label: string): string => {
  const [, after = ''] = document.split(`${label}\n`);
  return after.replace(/^\n/, '').split('\n\n')[0] ?? '';
};

describe('a specification with nothing but a name', () => {
  test('is the template with a title', () => {
    expect(rendered({ feature: 'Order checkout' })).toBe(
      template.replace('[Feature Name]', 'Order checkout'),
    );
  });

  test('is the template below the title block, whatever that says', () => {
    const document = rendered({ status: 'Draft', author: 'Ann Lee', date: '2026-11-22' });
    const body = (text: string): string => text.slice(text.indexOf('## Overview'));
    expect(body(document)).toBe(body(template));
  });

  test('has its title block filled from what is known', () => {
    const document = rendered({
      status: 'Draft',
      author: 'Ann Lee',
      date: '2026-11-22',
      prd: 'docs/requirements/PRD-007-a b.md',
    });
    expect(below(document, '# Technical Specification: Order checkout')).toBe(
      [
        '> **Status:** Draft',
        '> **Author:** Ann Lee',
        '> **Last Updated:** 2026-11-22',
        '> **PRD Reference:** [docs/requirements/PRD-007-a b.md](../requirements/PRD-007-a%20b.md)',
      ].join('\n'),
    );
  });
});

describe('an answered part', () => {
  test.each([
    ['summary', { summary: 'One call.' }, '### Summary', 'One call.'],
    ['scope.in', { scope: { in: ['Creating'] } }, '**In Scope:**', '- Creating'],
    ['scope.out', { scope: { out: ['Refunds'] } }, '**Out of Scope:**', '- Refunds'],
    ['dataFlow', { dataFlow: ['Cart', 'Order'] }, '### Data Flow', '```\n1. Cart\n   ↓\n2. Order\n```'],
    [
      'relationships',
      { relationships: ['Customer 1-* Order'] },
      '#### Relationships',
      stamped('relationships', '```\n[Customer] 1──────* [Order]\n```'),
    ],
    ['modifiedTables', { modifiedTables: ['carts: locked'] }, '**Modified Tables:**', '- carts: locked'],
    ['security.authorization', { security: { authorization: 'By role.' } }, '### Authorization', 'By role.'],
    [
      'threats',
      { threats: ['Replay => Keys', 'Loss'] },
      '### Threat Model',
      '| Threat | Mitigation |\n|--------|------------|\n| Replay | Keys |\n| Loss | [How addressed] |',
    ],
    ['performance.load', { performance: { load: ['10 rps'] } }, '### Expected Load', '- 10 rps'],
    [
      'config',
      { config: ['A=1 First'] },
      '### Configuration',
      '| Variable | Description | Default |\n|----------|-------------|---------|\n| A | First | 1 |',
    ],
    [
      'deployment.rollout',
      { deployment: { rollout: ['Canary', 'All'] } },
      '### Rollout Plan',
      '1. Canary\n2. All',
    ],
    [
      'metrics',
      { metrics: ['m: time; alert above 3'] },
      '### Metrics',
      '| Metric | Description | Alert Threshold |\n|--------|-------------|-----------------|\n| m | time | above 3 |',
    ],
    ['openQuestions', { openQuestions: ['Why?'] }, '## Open Questions', '- [ ] Why?'],
    [
      'glossary',
      { glossary: ['Outbox: a table'] },
      '### Glossary',
      '| Term | Definition |\n|------|------------|\n| Outbox | a table |',
    ],
    [
      'references',
      { references: ['Guide https://x.y/g', 'Red book'] },
      '### References',
      '- [Guide](https://x.y/g)\n- Red book',
    ],
    [
      'approval',
      { approval: ['Owner', 'Lead: Ann 2026-10-30'] },
      '## Approval',
      '| Role | Name | Date |\n|------|------|------|\n| Owner | | |\n| Lead | Ann | 2026-10-30 |',
    ],
  ])('%s takes the place of its placeholder, whole', (_, answers, label, expected) => {
    expect(below(rendered(answers), label)).toBe(expected);
  });

  test('changes nothing else', () => {
    const document = rendered({ performance: { caching: ['Prices, for a minute'] } });
    const placeholder = '- [What is cached]\n- [Cache invalidation strategy]\n';
    expect(document).toBe(
      template.replace('[Feature Name]', 'Order checkout').replace(placeholder, '- Prices, for a minute\n'),
    );
  });
});

describe('a repeated item', () => {
  test('stands once for each, and the sample is gone', () => {
    const document = rendered({
      components: ['A: a', 'B [db] -> none'],
      endpoints: ['GET /a', 'PUT /b'],
      entities: ['C: id uuid pk', 'D'],
    });
    expect(document.match(/^###+ (?:Component: .*|[A-Z]+ \/.*|[CD])$/gm)).toEqual([
      '### Component: A',
      '### Component: B',
      '#### C',
      '#### D',
      '#### GET /a',
      '#### PUT /b',
    ]);
    expect(document).not.toMatch(/\[Repeat for each|\[METHOD\]|\[Entity Name\]|\n\n\n/);
  });

  test('keeps the placeholder of what is not said about it', () => {
    const document = rendered({ components: [{ name: 'A', responsibilities: ['Do it'] }] });
    const sample = template.slice(
      template.indexOf('**Purpose:**'),
      template.indexOf('\n### Component: [Name]\n\n[Repeat'),
    );
    expect(document).toContain(
      `### Component: A\n\n${sample.replace('- [Responsibility 1]\n- [Responsibility 2]\n', '- Do it\n')}\n---\n`,
    );
  });

  test('says that a component needs nothing', () => {
    expect(below(rendered({ components: ['A -> none'] }), '**Dependencies:**')).toBe('- None');
  });
});

describe('a part that does not apply', () => {
  test.each(parts.map(({ id }) => id))('%s says so in one line', (id) => {
    const document = rendered({ notApplicable: { [id]: 'a library has none' } });
    expect(
      document.split('\n').filter((line) => line === 'Not applicable — a library has none'),
    ).toHaveLength(1);
  });

  test('says so for every part of a section that is not answered', () => {
    const document = rendered({
      notApplicable: { performance: 'a prototype' },
      performance: { load: ['1 rps'] },
    });
    expect(document.match(/^Not applicable — a prototype$/gm)).toHaveLength(2);
    expect(below(document, '### Expected Load')).toBe('- 1 rps');
  });
});

describe('a block that is derived', () => {
  const answers = { entities: ['Order: id uuid pk'], decisions: ['Use it'] };
  const records = [{ title: 'ADR-001: Use it', path: 'docs/adr/ADR-001-use-it.md' }];
  const document = renderSpec(
    specView({ ...v.parse(answersSchema, answers), feature: 'Order checkout' }, { ...place, records }),
  );

  test.each([
    ['new-tables', '**New Tables:**\n', '- orders: [purpose]'],
    [
      'migrations',
      '**Migrations:**\n',
      '```sql\n-- Migration: Order checkout\nCREATE TABLE orders (\n  id UUID PRIMARY KEY\n);\n```',
    ],
    ['adr-references', '## ADR References\n\n', '- [ADR-001: Use it](../adr/ADR-001-use-it.md)'],
  ] as const)('stands directly below the comment with its fingerprint: %s', (name, label, body) => {
    expect(document).toContain(
      `\n${label}<!-- create-tech-spec:${name} ${fingerprint(body)} -->\n${body}\n\n`,
    );
  });

  test('has no comment where it is not there', () => {
    const notApplicable = { newTables: 'none', migrations: 'none' };
    expect(rendered({ entities: answers.entities, notApplicable })).not.toContain('<!--');
    expect(rendered({ entities: ['Order'] }).match(/<!--.*-->/g)).toHaveLength(1);
    expect(rendered({ decisions: ['Use it'] })).not.toContain('<!--');
  });
});
