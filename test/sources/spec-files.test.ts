import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outline } from '../../src/document/outline.ts';
import { findSpecs } from '../../src/sources/spec-files.ts';
import { titledFeature } from '../../src/spec/titled-feature.ts';
import { randomMarkdown } from '../document/random-markdown.ts';
import { repositoryOf } from '../support/repository-of.ts';

/** A document with a title and sections. */
const document = (title: string, ...sections: string[]): string =>
  [`# ${title}`, ...sections.map((section) => `## ${section}\n\ntext`)].join('\n\n').concat('\n');

const sections = ['1. Introduction', 'System Architecture', 'API'];

/** The titles of the specifications among files of one folder, by their names. */
const titlesIn = async (files: Readonly<Record<string, string>>): Promise<Record<string, string>> => {
  const all = Object.entries(files).map(([name, text]) => [`docs/specs/${name}`, text]);
  const found = await findSpecs(repositoryOf(Object.fromEntries(all)), ['docs/specs']);
  return Object.fromEntries(found.map(({ path, title }) => [path.slice('docs/specs/'.length), title]));
};

describe('a specification is told by its title', () => {
  test('wherever that stands, and whatever else is in the document', async () => {
    const long = 'A word. '.repeat(400);
    expect(
      await titlesIn({
        'a.md': '# Technical Specification: Orders\n',
        'b.md': '\uFEFF# 📦 Tech Spec – Refunds',
        'c.md': `---\nowner: a\nabstract: ${long}\n---\n\nTechnical Design: Cards\n===\n`,
        'd.md': `<!--\n# Technical Specification: ${long}\n${long}\n-->\n\n# Technical Specification: Search\n`,
        'e.md': `${long}\n\n# Technical Specification: Late\n`,
        'f.md': `# Notes\n\n# Technical Specification: Second\n`,
        'g.md': '```\n# Technical Specification: Code\n```\n',
      }),
    ).toEqual({ 'a.md': 'Orders', 'b.md': 'Refunds', 'c.md': 'Cards', 'd.md': 'Search', 'e.md': 'Late' });
  });

  test('as the whole text gives it, however long what stands before', async () => {
    const padding = fc.constantFrom('', '---\n', '---\na: b\n', '<!--\n', '```\n', '> ', 'word '.repeat(250));
    await fc.assert(
      fc.asyncProperty(
        fc.array(padding, { maxLength: 3 }),
        randomMarkdown,
        randomMarkdown,
        async (pads, one, other) => {
          const text = `${pads.join('')}${one}\n\n# Tech Spec: A\n${other}`;
          const expected = titledFeature(outline(text)[0]?.title ?? '');
          const { 'a.md': found } = await titlesIn({ 'a.md': text });
          if (expected) expect(found).toBe(expected);
          else expect(found).not.toBe('A');
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('without such a title, by its sections', () => {
  test('three of the template, two of them of the kind that only a specification has', async () => {
    expect(
      await titlesIn({
        'a.md': document('Orders', ...sections),
        'b.md': document('Two only', 'Architecture', 'API Design'),
        'c.md': document('One of that kind', 'Overview', 'Open Questions', 'Security'),
        'd.md': document('Commande', 'Introduction', 'Architecture du système', 'Modèle de données', 'x'),
        'e.md': `# In code\n\n\`\`\`\n${document('x', ...sections)}\`\`\`\n`,
        'f.md': document('Design doc: Cards', 'Overview', '3.1 **Security**', 'Test Plan'),
      }),
    ).toEqual({ 'a.md': 'Orders', 'd.md': 'Commande', 'f.md': 'Cards' });
  });

  test('its title is its first heading, else the name of its file', async () => {
    const body = '## Architecture\n\n## Security\n\n## Testing\n';
    expect(
      await titlesIn({
        'heading.md': `## Checkout\n\n${body}`,
        'section first.MD': body,
        'no-feature.md': `# Technical Specification:\n\n${body}`,
        'empty.md': `#\n\n${body}`,
      }),
    ).toEqual({
      'heading.md': 'Checkout',
      'section first.MD': 'section first',
      'no-feature.md': 'no-feature',
      'empty.md': 'empty',
    });
  });

  test('or by the name of its file, where it has a heading at all', async () => {
    expect(
      await titlesIn({
        'TECH_SPEC-sso.md': document('Design Doc: Single sign-on', 'Proposed design'),
        'tech-spec-plain.md': 'No heading.\n',
        'tech_spec_record.md': document('Use Redis', 'Context', 'Decision', 'Consequences'),
      }),
    ).toEqual({ 'TECH_SPEC-sso.md': 'Single sign-on' });
  });

  test('it says so', async () => {
    const repository = repositoryOf({
      'docs/specs/a.md': document('Orders', ...sections),
      'docs/specs/b.md': document('Tech Spec: Refunds', ...sections),
    });
    expect(await findSpecs(repository, ['docs/specs'])).toEqual([
      { path: 'docs/specs/a.md', title: 'Orders', byContent: true },
      { path: 'docs/specs/b.md', title: 'Refunds' },
    ]);
  });
});

describe('what is never one', () => {
  test.each([
    'README.md',
    'readme.de.md',
    'CONTRIBUTING.md',
    'CLAUDE.md',
    'PRD-007-orders.md',
    'orders.prd.md',
    'product-requirements.md',
    'ADR-001-use-redis.md',
    'tech-spec-template.md',
    'template.md',
    'notes.txt',
  ])('by its name: %s', async (name) => {
    expect(await titlesIn({ [name]: document('Technical Specification: Orders', ...sections) })).toEqual({});
    expect(await titlesIn({ [name]: document('Orders', ...sections) })).toEqual({});
  });

  test.each([
    document('PRD: Orders', ...sections),
    document('📄 Product Requirements Document', ...sections),
    document('ADR-004: Use Redis', ...sections),
    document('Use Redis', 'Context', 'Decision', 'Consequences', ...sections),
    document('Use Redis', 'Considered Options', 'Decision Outcome', ...sections),
  ])('by what it says: %j', async (text) => {
    expect(await titlesIn({ 'a.md': text })).toEqual({});
  });
});

describe('folders', () => {
  const repository = repositoryOf({
    'SPEC.md': document('Orders', ...sections),
    'docs/specs/a.md': '# Tech Spec: A',
    'docs/requirements/b.md': '# Tech Spec: B',
  });

  test('are looked at once, in their order', async () => {
    const found = await findSpecs(repository, ['docs/requirements', 'docs/specs/', '.', './docs/specs', '.']);
    expect(found.map(({ path }) => path)).toEqual(['docs/requirements/b.md', 'docs/specs/a.md', 'SPEC.md']);
  });

  test('with thousands of files are read without having them all open', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [`docs/specs/${index}.md`, `# Tech Spec: ${index}\n`]),
    );
    const all = repositoryOf(files);
    let [open, most] = [0, 0];
    const found = await findSpecs(
      {
        ...all,
        read: async (path) => {
          open += 1;
          most = Math.max(most, open);
          await new Promise(setImmediate);
          open -= 1;
          return all.read(path);
        },
      },
      ['docs/specs'],
    );
    expect(found).toHaveLength(2000);
    expect(most).toBeLessThan(100);
  });
});
