import fc from 'fast-check';
import widthOf from 'fast-string-width';
import { expect, test } from 'vitest';
import { entryStep, openEntry } from '../../../src/io/prompts/entry-state.ts';
import { entryView } from '../../../src/io/prompts/entry-view.ts';
import { drawn, frameLines, windowOf } from './drawing.ts';
import { pressed } from './pressing.ts';

const documents = Array.from({ length: 9 }, (_, index) => ({
  value: `docs/specs/PRD-00${index}.md`,
  name: `docs/specs/PRD-00${index}.md`,
  description: `Document ${index}`,
}));

const shown = (
  question: Parameters<typeof openEntry>[0],
  inputs: readonly string[],
  columns = 80,
  rows = 24,
) => {
  const state = pressed(...inputs).reduce(
    (before, key) => entryStep(question, before, { kind: 'key', key }),
    openEntry(question),
  );
  return drawn(entryView(question, state, windowOf(columns, rows)));
};

test('a text stands beside its message, with the placeholder behind the cursor as long as it is empty', () => {
  const question = { message: 'Feature', placeholder: 'such as: Order checkout' };
  expect(shown(question, [])).toEqual(['? Feature ▏such as: Order checkout', '  ⏎ next · esc back']);
  expect(shown(question, ['Order', 'left'])).toEqual(['? Feature Orde▏r', '  ⏎ next · esc back']);
});

test('the reason of a refusal takes the place of the keys', () => {
  const question = { message: 'Feature', refuse: () => 'A specification needs a name' };
  expect(shown(question, ['return'])).toEqual(['? Feature ▏', '  ✖ A specification needs a name']);
});

test('suggestions are windowed around the one under the cursor, their descriptions beside them', () => {
  const question = { message: 'PRD', suggest: () => documents };
  expect(shown(question, ['down', 'down', 'down', 'down'], 40, 8)).toEqual([
    '? PRD ▏',
    '  docs/specs/PRD-002.md  Document 2',
    '  docs/specs/PRD-003.md  Document 3',
    '❯ docs/specs/PRD-004.md  Document 4',
    '  docs/specs/PRD-005.md  Document 5',
    '  ⏎ take · ↑↓ choose · esc back',
  ]);
});

test('no line is as wide as the window and it is never filled, whatever is in it', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  const question = fc.record({ message: text, initial: text, placeholder: text });
  const choice = fc.record({ value: text, name: text, description: text });
  fc.assert(
    fc.property(
      question,
      fc.array(choice, { maxLength: 12 }),
      fc.integer({ min: 20, max: 90 }),
      fc.integer({ min: 2, max: 20 }),
      (asked, choices, columns, rows) => {
        const full = { ...asked, suggest: () => choices };
        const frame = entryView(full, openEntry(full), windowOf(columns, rows));
        for (const line of frameLines(frame)) expect(widthOf(line)).toBeLessThan(columns);
        expect(frameLines(frame).length).toBeLessThan(rows);
        expect(frame.column).toBeLessThan(columns);
      },
    ),
  );
});
