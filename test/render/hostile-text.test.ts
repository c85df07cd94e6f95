import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { conventionOf } from '../../src/adr/convention/convention.ts';
import { readRecordName } from '../../src/adr/read/record-name.ts';
import { renderRecord } from '../../src/render/render-record.ts';
import { renderSpec } from '../../src/render/render-spec.ts';
import { specView } from '../../src/render/spec-view.ts';
import type { Spec } from '../../src/spec/answers-model.ts';
import { answersSchema } from '../../src/spec/answers-schema.ts';
import { cleanText } from '../../src/spec/clean-text.ts';

/*
 * Law 8: whatever the texts, the document has the structure it has with harmless ones. CommonMark with GitHub's tables,
 * as mdast reads it, is the judge.
 */

const parse = (document: string): Root =>
  fromMarkdown(document, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** The blocks of a document without their texts: kinds, depths, shapes of tables, languages of code. */
const structure = (node: Nodes): unknown => {
  if (node.type === 'heading') return `h${node.depth}`;
  if (node.type === 'code') return `code ${node.lang ?? ''}`;
  if (node.type === 'listItem') return ['item', node.checked ?? null, ...node.children.map(structure)];
  if (node.type === 'tableRow') return `row of ${node.children.length}`;
  if (node.type === 'paragraph') return 'paragraph';
  return 'children' in node
    ? [node.type, ...node.children.map((child) => structure(child as Nodes))]
    : node.type;
};

const tokens = [
  '|',
  '`',
  '``',
  '```',
  '~~~',
  '[x](y)',
  '[x]: y',
  '[^1]',
  '![a](b)',
  '<!--',
  '-->',
  '<b>',
  '</details>',
  '<script>',
  '{{x}}',
  '{{{x}}}',
  '{{> component}}',
  '$&',
  '$1',
  '\\',
  '\n',
  '\r\n',
  '\n\n',
  '\t',
  '    ',
  '# ',
  '## ',
  '- ',
  '* ',
  '1. ',
  '> ',
  '---',
  '===',
  '***',
  '&amp;',
  '&#35;',
  '*',
  '_',
  '__',
  '~~',
  '- [ ] ',
  'https://x.y/z',
  'a@b.c',
  '\u001b[31m',
  '\u0007',
  '\u202e',
  '\u200f',
  '🎉',
  '👩‍👩‍👧',
  '注文',
  'עברית',
  'x'.repeat(300),
  'plain',
  'words',
  ' ',
  '(',
  ')',
  ':',
  '"',
  "'",
  '=',
];
const hostile = fc
  .oneof(
    fc.array(fc.constantFrom(...tokens), { minLength: 1, maxLength: 10 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  )
  .filter((text) => v.is(answersSchema, { feature: text }));

/** Two specifications alike but for their texts: one with hostile ones, one with harmless ones. */
const answersWith = (text: () => string): object => ({
  feature: text(),
  author: text(),
  summary: text(),
  scope: { in: [text(), text()], out: [text()] },
  externals: [{ name: `1${text()}`, kind: text(), description: text() }],
  components: [
    {
      name: `1${text()}`,
      kind: text(),
      purpose: text(),
      responsibilities: [text(), text()],
      interface: `code ${text()}`,
      dependencies: [`3${text()}`, `4${text()}`],
    },
    { name: `2${text()}`, dependencies: [] },
  ],
  dataFlow: [text(), text()],
  entities: [
    {
      name: `1${text()}`,
      description: text(),
      fields: [{ name: 'a', type: text(), constraints: text(), description: text() }],
    },
  ],
  relationships: [{ from: text(), to: text(), cardinality: '1-*' }],
  modifiedTables: [text()],
  endpoints: [
    {
      method: 'POST',
      path: '/a',
      description: text(),
      authentication: `Required ${text()}`,
      request: { a: text() },
      response: { status: 201, body: text() },
      errors: [{ status: 402, code: text(), description: text() }],
    },
  ],
  security: { authentication: text(), authorization: text(), dataProtection: [text()] },
  threats: [{ threat: `1${text()}`, mitigation: text() }],
  deployment: { rollout: [text(), text()], rollback: [text()] },
  config: [{ variable: 'A', description: text(), default: text() }],
  metrics: [{ metric: text(), description: text(), threshold: text() }],
  openQuestions: [text(), text()],
  decisions: [{ title: text(), context: text(), alternatives: [text(), text()] }],
  glossary: [{ term: text(), definition: text() }],
  references: [{ title: text(), url: `https://x.y/${text()}` }],
  approval: [{ role: text(), name: text() }],
  notApplicable: { 'performance.caching': text() },
});

const document = (answers: object): string => {
  const spec = v.parse(answersSchema, answers) as Spec;
  const records = [{ title: `ADR-001: ${spec.decisions[0]?.title}`, path: 'docs/adr/ADR-001-x.md' }];
  return renderSpec(specView(spec, { path: 'docs/specs/TECH_SPEC-x.md', records }));
};

/** A record, in our own form or in that of some other ones. */
const recordOf = (answers: object, texts: readonly { file: string; text: string }[] = []): string => {
  const spec = v.parse(answersSchema, answers) as Spec;
  const [decision] = spec.decisions;
  if (!decision) throw new Error('there is no decision');
  const place = {
    id: { kind: 'number', number: 1 } as const,
    path: 'docs/adr/ADR-001-x.md',
    author: spec.author,
    date: '2026-11-22',
    spec: { title: spec.feature, path: 'docs/specs/x.md' },
  };
  return renderRecord(decision, place, conventionOf({ files: texts.map(({ file }) => file), texts }));
};

const folders = join(import.meta.dirname, '../cases/adr-new');
const conventions = readdirSync(folders);

const recordsIn = (name: string): { file: string; text: string }[] => {
  const folder = join(folders, name, 'records');
  return readdirSync(folder)
    .filter((file) => readRecordName(file) !== undefined)
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
};

const harmless = answersWith(() => 'words');

/** A text without blank lines: one of several paragraphs is rightly several blocks. */
const oneParagraph = (text: string): string => cleanText(text).replace(/\n\s*\n/g, '\n');

describe('hostile texts', () => {
  const drawn = fc.array(hostile, { minLength: 8, maxLength: 8 }).map((texts) => {
    let index = 0;
    return answersWith(() => oneParagraph(texts[index++ % texts.length] ?? 'x'));
  });

  test('leave the structure of a specification as it is with harmless ones', () => {
    const expected = structure(parse(document(harmless)));
    fc.assert(
      fc.property(drawn, (answers) => {
        expect(structure(parse(document(answers)))).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  test('leave the structure of a record as it is with harmless ones', () => {
    const expected = structure(parse(recordOf(harmless)));
    fc.assert(
      fc.property(drawn, (answers) => {
        expect(structure(parse(recordOf(answers)))).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  test.each(conventions)(
    'leave the structure of a record as it is with harmless ones, in the form of %s',
    (name) => {
      const texts = recordsIn(name);
      const expected = structure(parse(recordOf(harmless, texts)));
      fc.assert(
        fc.property(drawn, (answers) => {
          expect(structure(parse(recordOf(answers, texts)))).toEqual(expected);
        }),
        { numRuns: 20 },
      );
    },
  );

  test('come out as the texts they are', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const answers = { ...harmless, feature: text, threats: [{ threat: text, mitigation: 'x' }] };
        const tree = parse(document(answers));
        const meant = (v.parse(answersSchema, { feature: text }) as Spec).feature;
        const [heading] = tree.children;
        expect(heading && textOf(heading)).toBe(`Technical Specification: ${meant}`);
      }),
      { numRuns: 50 },
    );
  });

  test('never run as templates', () => {
    const text = '{{feature}} {{{author}}} {{> component}} {{#each components}}x{{/each}} $& $1 $`';
    const written = document({ ...harmless, summary: text });
    expect(written).toContain(text.replace('$`', '$\\`').replace('> component', '> component'));
  });
});
