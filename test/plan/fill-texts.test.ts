import { expect, test } from 'vitest';
import { additionOf } from '../support/addition-of.ts';

test('a text takes the place of the sample, and of nothing else', () => {
  const before =
    '## Overview\r\n\r\n### Summary\r\n[Brief technical summary of the implementation approach]\r\n\r\nMine.\r\n';
  const { text } = additionOf(before, 'summary: "One # call\\n# turns a cart"');
  expect(text).toBe('## Overview\r\n\r\n### Summary\r\nOne # call\r\n\\# turns a cart\r\n\r\nMine.\r\n');
});

test('a text goes below an empty heading', () => {
  const { text } = additionOf('## Summary\n\n## Scope\n', 'summary: One call');
  expect(text).toBe('## Summary\n\nOne call\n\n## Scope\n');
});

test('a text goes below an empty label, be it the last line', () => {
  const { text } = additionOf('## Overview\n\n**Summary**\n\n**In Scope:**\n- a\n', 'summary: One call');
  expect(text).toBe('## Overview\n\n**Summary**\n\nOne call\n\n**In Scope:**\n- a\n');
  expect(additionOf('## Overview\n\n**Summary:**', 'summary: One call').text).toBe(
    '## Overview\n\n**Summary:**\n\nOne call',
  );
});

test.each([
  ['a list', '- One call'],
  ['a table', '| A |\n|---|\n| b |'],
  ['a drawing', '```\nA -> B\n```'],
  ['a quote', '> One call'],
])('%s that somebody has written is an answer too', (_, said) => {
  const before = `## Summary\n\n${said}\n`;
  expect(additionOf(before, 'summary: Two calls')).toMatchObject({
    text: before,
    steps: [{ kind: 'kept', what: 'Summary', line: 1 }],
  });
});

test('a text that somebody has written stays, and the same text is there', () => {
  const before = '## Summary\n\nTwo *calls*.\n';
  expect(additionOf(before, 'summary: One call')).toMatchObject({
    text: before,
    steps: [{ kind: 'kept', what: 'Summary', line: 3 }],
  });
  expect(additionOf(before, 'summary: Two calls.').steps).toMatchObject([{ kind: 'present', line: 3 }]);
});

test('a text is there among further paragraphs', () => {
  const before = '## Summary\n\nOne call.\n\nTwo\ncalls.\n\nMine.\n';
  for (const said of ['One call.', 'Two calls.', 'One call.\\n\\nTwo calls.'])
    expect(additionOf(before, `summary: "${said}"`).steps).toMatchObject([{ kind: 'present' }]);
  for (const said of ['call.', 'One call.\\n\\nMine.'])
    expect(additionOf(before, `summary: "${said}"`).steps).toMatchObject([{ kind: 'kept' }]);
});

test.each([
  ['no heading for it', '## Scope\n', 'there is no heading “Summary”'],
  ['two headings for it', '## Summary\n\n## Summary\n', '“Summary” could be one of several: lines 1, 3'],
  ['an open fence', '## Summary\n\n```\n', 'a code fence is never closed: line 3'],
  [
    'it does not apply',
    '## Summary\n\nNot applicable — trivial\n',
    '“Summary” says that it does not apply: line 3',
  ],
])('a text has no place: %s', (_, before, reason) => {
  const { text, steps } = additionOf(before, 'summary: One call');
  expect(text).toBe(before);
  expect(steps).toMatchObject([{ kind: 'refused', part: 'summary', reason }]);
});

test('a text that says that the part does not apply is taken for that', () => {
  const before = '## Summary\n[Brief technical summary of the implementation approach]\n';
  const { text } = additionOf(before, 'summary: Not applicable — trivial');
  expect(text).toBe('## Summary\nNot applicable — trivial\n');
  expect(additionOf(text, 'summary: Not applicable — trivial').steps).toMatchObject([
    { kind: 'present', line: 2 },
  ]);
});

test('a text above one that somebody has written does not say that this does not apply', () => {
  const before = '## Summary\n[Brief technical summary of the implementation approach]\n\nMine.\n';
  const { text, steps } = additionOf(before, 'summary: Not applicable — trivial');
  expect(text).toBe(before);
  expect(steps).toMatchObject([{ kind: 'refused', part: 'summary', hint: 'say it in other words' }]);
});
