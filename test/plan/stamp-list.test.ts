import { expect, test } from 'vitest';
import { additionOf } from '../support/addition-of.ts';

const sample = '[Entity A] 1──────* [Entity B]\n[Entity B] *──────* [Entity C]\n';
const aligned = '[Order]    1──────* [Line]\n[Customer] 1──────* [Order]\n';

/** Relationships in a fence with somebody's marks. */
const withFence = (open: string, lines: string, close: string): string =>
  `## Data Model\n\n### Relationships\n\n${open}${lines}${close}\n`;

test.each([
  ['tildes', '~~~\n', '~~~', '\n'],
  ['a language', '```text\n', '```', '\n'],
  ['another line end', '~~~\r\n', '~~~', '\r\n'],
])(
  'relationships stand below each other in the place of the sample, the fence stays: %s',
  (_, open, close, end) => {
    const before = withFence(open, sample, close);
    const { text } = additionOf(before, 'relationships: ["Order 1-* Line", "Customer 1-* Order"]');
    expect(text).toContain('<!-- create-tech-spec:relationships ');
    expect(text.replace(/<!-- .* -->\r?\n/, '')).toBe(withFence(open, aligned.replaceAll('\n', end), close));
  },
);
