import { describe, expect, test } from 'vitest';
import { additionOf } from '../support/addition-of.ts';

const BODY = '\n## Detailed Design\n\n### Component: Cart\n';

describe('the day of the last change', () => {
  test.each([
    ['a quoted label', '# Spec: X\n\n> **Last Updated:** 2026-10-30\n', '> **Last Updated:** 2026-11-22\n'],
    ['the sample', '# Spec: X\n\n> **Last Updated:** [YYYY-MM-DD]\n', '> **Last Updated:** 2026-11-22\n'],
    ['an empty line', '# Spec: X\n\n**Last Updated:**\n', '**Last Updated:** 2026-11-22\n'],
    ['a row', '# Spec: X\n\n| Date | 2026-10-30 |\n|---|---|\n', '| Date | 2026-11-22 |\n'],
    ['the front matter', '---\ndate: 2026-10-30\n---\n# Spec: X\n', 'date: 2026-11-22\n'],
    ['quoted YAML', "---\ndate: '2026-10-30'\n---\n# Spec: X\n", "date: '2026-11-22'\n"],
  ])('is written where something is added: %s', (_, head, line) => {
    const { text, steps } = additionOf(head + BODY, 'components: [Price]');
    expect(text).toContain(line);
    expect(steps).toContainEqual(expect.objectContaining({ kind: 'changed', key: 'date', to: '2026-11-22' }));
  });

  test.each([
    ['a day in another form', '> **Last Updated:** 30 Oct 2026\n'],
    ['a later day', '> **Last Updated:** 2027-01-01\n'],
    ['the same day', '> **Last Updated:** 2026-11-22\n'],
  ])('stays: %s', (_, line) => {
    const { text } = additionOf(`# Spec: X\n\n${line}${BODY}`, 'components: [Price]');
    expect(text).toContain(line);
  });

  test('stays where nothing is new', () => {
    const before = `# Spec: X\n\n> **Last Updated:** 2026-10-30\n${BODY}`;
    const { text, plan } = additionOf(before, 'components: [cart]\ndate: 2026-11-22');
    expect(text).toBe(before);
    expect(plan.changes).toEqual([]);
  });
});

describe('the other lines of the title block', () => {
  const head =
    '# Spec: X\n\n> **Status:** Draft · **Author:** [Name]\n> **PRD Reference:** [docs/specs/PRD-xxx.md]\n';

  test('are filled where they are open, and left where somebody has filled them', () => {
    const { text, steps } = additionOf(head, 'author: Bo | Li\nstatus: Approved\nprd: docs/specs/PRD-1.md');
    expect(text).toBe(
      '# Spec: X\n\n> **Status:** Draft · **Author:** Bo | Li\n> **PRD Reference:** [docs/specs/PRD-1.md](PRD-1.md)\n',
    );
    expect(steps).toContainEqual(expect.objectContaining({ kind: 'kept', what: 'Status' }));
  });

  test('are replaced where the person chose to', () => {
    const { text } = additionOf(head, 'author: Bo', { edits: { status: 'In Review', author: 'Al' } });
    expect(text).toContain('> **Status:** In Review · **Author:** Al\n');
  });

  test('are told of where there is no such line', () => {
    const { text, steps } = additionOf('# Spec: X\n', '', { edits: { status: 'Approved' } });
    expect(text).toBe('# Spec: X\n');
    expect(steps).toEqual([
      { kind: 'kept', what: 'Status', reason: 'there is no line “Status”', line: undefined },
    ]);
  });

  test('hold text that YAML would read otherwise between quotes, and none that their own quotes cannot hold', () => {
    const plain = '---\nauthor: Ann\n---\n# Spec: X\n';
    expect(additionOf(plain, '', { edits: { author: 'a: b #c' } }).text).toContain('author: "a: b #c"\n');
    expect(additionOf(plain, '', { edits: { author: 'No' } }).text).toContain('author: "No"\n');
    const quoted = '---\nauthor: "Ann"\n---\n# Spec: X\n';
    expect(additionOf(quoted, '', { edits: { author: 'a"b' } }).text).toBe(quoted);
  });

  test('are no change where only white space differs', () => {
    const before = '# Spec: X\n\n> **Author:** Ann  Lee\n';
    expect(additionOf(before, '', { edits: { author: 'Ann Lee' } })).toMatchObject({
      text: before,
      steps: [],
    });
  });

  test('say the same already where the link leads to the same document', () => {
    const before = '# Spec: X\n\n> **PRD Reference:** [Requirements](../requirements/PRD-1.md)\n';
    const { steps } = additionOf(before, '', { edits: { prd: 'docs/requirements/PRD-1.md' } });
    expect(steps).toEqual([]);
  });
});
