import { expect, test } from 'vitest';
import { readSpec } from '../../src/document/read/read-spec.ts';
import { planStatus } from '../../src/plan/plan-status.ts';

const path = 'docs/specs/TECH_SPEC-x.md';

const planned = (text: string) =>
  planStatus(readSpec(text), { path, status: 'In Review', day: '2026-11-22' });

test.each([
  ['a line', '# X\n\n**Status:** Draft\n', '# X\n\n**Status:** In Review\n'],
  [
    'a line with the day of the last change',
    '# X\r\n\r\n> **Status:** Draft · **Last Updated:** 2026-11-01\r\n',
    '# X\r\n\r\n> **Status:** In Review · **Last Updated:** 2026-11-22\r\n',
  ],
  [
    'a line beside a day in another form, which stays',
    '# X\n\n**Status:** Draft\n**Last Updated:** 1 Nov 2026\n',
    '# X\n\n**Status:** In Review\n**Last Updated:** 1 Nov 2026\n',
  ],
  ['a row', '# X\n\n| Status | Draft |\n|---|---|\n', '# X\n\n| Status | In Review |\n|---|---|\n'],
  ['the front matter', '---\nstatus: Draft\n---\n# X\n', '---\nstatus: In Review\n---\n# X\n'],
])('a status is written into %s', (_, before, text) => {
  expect(planned(before)).toEqual({
    kind: 'planned',
    plan: { changes: [{ kind: 'update', path, before, text }] },
  });
});

test('a status that is there already changes nothing', () => {
  const text = '# X\n\n**Status:** In Review\n**Last Updated:** 2026-11-01\n';
  expect(planned(text)).toEqual({ kind: 'planned', plan: { changes: [] } });
});

test('a document without a line for it keeps what it says', () => {
  expect(planned('# X\n')).toEqual({ kind: 'kept', reason: 'there is no line “Status”' });
});
