import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSpec } from '../../../src/document/read/read-spec.ts';
import { isVerbatim } from '../../../src/document/splice/is-verbatim.ts';
import { sampleOf } from '../../../src/document/splice/sample-of.ts';
import { type PartId, parts } from '../../../src/spec/parts.ts';
import { placeItem } from '../../support/place-item.ts';
import { itemOfLine } from './write-line-of.ts';

const template = readFileSync(new URL('../../cases/tech-spec-template.md', import.meta.url), 'utf8');

test('every sample text of the template is verbatim', () => {
  const document = readSpec(template);
  for (const { id } of parts) {
    const { start, end } = sampleOf(document, id) ?? { start: 0, end: 0 };
    expect(isVerbatim(template.slice(start, end), id) && start < end, id).toBe(true);
  }
});

/** What people may change without making it theirs, and what they may not. */
const stretches: [PartId, string, boolean][] = [
  ['openQuestions', '* [ ] [Technical question requiring resolution]', true],
  ['openQuestions', '- [x] [Technical question requiring resolution]', false],
  ['openQuestions', '- [ ] [Technical question requiring resolution]\n-', false],
  ['scope.in', '1) [What this spec covers]\n\n', true],
  ['scope.in', '- [What this spec covers]\n-\n', false],
  ['scope.in', '- [What this spec covers]\n- \n', false],
  ['components', '## 3.1 Component: [Name]\n\n[Repeat for each component]', true],
  ['components', '### Component: [Name]\n\n---\n\n[Repeat for each component]', false],
  ['components', '```typescript\ninterface ComponentName {\n```', true],
  ['components', '```go\ninterface ComponentName {\n```', false],
  ['endpoints', '~~~json\n{\n  "field": "value"\n}\n~~~', false],
  ['threats', '|[Threat]|[How addressed]|', true],
  ['threats', '| [Threat] | [How addressed] |\n| | |', false],
  [
    'entities',
    '|Field|Type|Constraints|Description|\n|:-|-|-|-|\n| id | UUID | PK | Unique identifier |',
    true,
  ],
];

test.each(stretches)('of %s: %j', (part, stretch, expected) => {
  expect(isVerbatim(stretch, part)).toBe(expected);
});

test('a sample that somebody has ticked stays, and the new item follows it', () => {
  const text = '## Open Questions\n\n- [x] [Technical question requiring resolution]\n';
  const placed = placeItem(readSpec(text), 'openQuestions', itemOfLine('openQuestions', 'Why?'));
  expect(placed.kind === 'splices' && placed.after.text).toBe(`${text}- [ ] Why?\n`);
});

test('a fence around a sample stays as somebody has written it', () => {
  const text =
    '### Relationships\n\n~~~~ text {.small}\n[Entity A] 1──────* [Entity B]\n[Entity B] *──────* [Entity C]\n~~~~\n';
  const placed = placeItem(readSpec(text), 'relationships', itemOfLine('relationships', 'Order 1-* Item'));
  expect(placed.kind === 'splices' && placed.after.text).toBe(
    '### Relationships\n\n~~~~ text {.small}\n[Order] 1──────* [Item]\n~~~~\n',
  );
});
