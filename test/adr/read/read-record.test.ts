import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldOf, readRecord } from '../../../src/adr/read/read-record.ts';

describe('the heading of a record', () => {
  test.each([
    ['# ADR-012: Use Redis', { lead: 'ADR-', digits: '012', gap: ': ', title: 'Use Redis' }],
    ['# 12. Use Redis', { lead: '', digits: '12', gap: '. ', title: 'Use Redis' }],
    ['# ADR 0012 - Use *Redis*', { lead: 'ADR ', digits: '0012', gap: ' - ', title: 'Use Redis' }],
    ['# 0012 Use Redis', { lead: '', digits: '0012', gap: ' ', title: 'Use Redis' }],
    ['# [ADR-012] Use Redis', { lead: '[ADR-', digits: '012', gap: '] ', title: 'Use Redis' }],
    ['# ADR-012 — Use Redis', { lead: 'ADR-', digits: '012', gap: ' — ', title: 'Use Redis' }],
    ['# ADR: Use Redis', { lead: 'ADR: ', digits: undefined, gap: '', title: 'Use Redis' }],
    ['# Use Redis', { lead: '', digits: undefined, gap: '', title: 'Use Redis' }],
    ['# 3 ways to fail', { lead: '', digits: undefined, gap: '', title: '3 ways to fail' }],
    ['Use `Redis`\n===', { lead: '', digits: undefined, gap: '', title: 'Use Redis' }],
  ])('%s', (text, pieces) => {
    expect(readRecord(text).heading).toMatchObject({ level: 1, ...pieces });
  });
});

describe('the status of a record', () => {
  test.each([
    ['a quote', '# ADR-1: X\n\n> **Status:** Accepted\n> **Date:** 2026-01-02\n', 'quote', 'Accepted'],
    [
      'a section',
      '# 1. X\n\nDate: 2026-01-02\n\n## Status\n\nAccepted\n\n## Context\n',
      'section',
      'Accepted',
    ],
    [
      'a section that tells of others',
      '# 2. X\n\n## Status\n\nAmends [1. A](0001-a.md)\n\nSuperceded by [3. Y](0003-y.md)\n',
      'section',
      'Superceded by [3. Y](0003-y.md)',
    ],
    ['a list', '# X\n\n* Status: accepted\n* Date: 2026-01-02\n', 'list', 'accepted'],
    ['a list with a comment', '# X\n\n- Status: draft <!-- optional -->\n', 'list', 'draft'],
    [
      'front matter',
      '---\nstatus: "proposed" # soon\ndate: 2026-01-02\n---\n# X\n',
      'front-matter',
      'proposed',
    ],
    ['a line', '# X\n\n**Status**: Accepted  \n**Date**: 2026-01-02\n', 'line', 'Accepted'],
    ['a table', '# X\n\n| Status | Accepted |\n| --- | --- |\n| Date | 2026-01-02 |\n', 'table', 'Accepted'],
    ['another language', '# X\n\n## Status\n\nAkzeptiert\n', 'section', 'Akzeptiert'],
  ])('in %s', (_, text, form, value) => {
    const field = fieldOf(readRecord(text), 'status');
    expect(field).toMatchObject({ form, value });
    expect(text.slice(field?.span.start, field?.span.end)).toBe(value);
  });

  test('is not read from the text of a decision', () => {
    expect(fieldOf(readRecord('# X\n\n## Context\n\nStatus: unclear\n'), 'status')).toBeUndefined();
  });
});

test('sections are known in several languages', () => {
  const text =
    '# X\n\n## Kontext und Problemstellung\n\n## Décision\n\n## Consecuencias (largo plazo)\n\n## Anything\n';
  expect(readRecord(text).sections.map(({ key }) => key)).toEqual([
    'context',
    'decision',
    'consequences',
    undefined,
  ]);
});

test('any text is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const { span, value } of readRecord(text).fields)
        expect(text.slice(span.start, span.end)).toBe(value);
    }),
  );
});
