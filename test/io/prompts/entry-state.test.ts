import { describe, expect, test } from 'vitest';
import {
  type EntryQuestion,
  type EntryState,
  entryStep,
  openEntry,
  taken,
} from '../../../src/io/prompts/entry-state.ts';
import { pressed } from './pressing.ts';

const feature: EntryQuestion = {
  message: 'Feature',
  refuse: (text) => (text === '' ? 'A specification needs a name' : undefined),
};

const documents = ['PRD-007-checkout.md', 'PRD-008-refunds.md'].map((name) => ({
  value: `docs/${name}`,
  name,
}));
const prd: EntryQuestion = {
  message: 'PRD',
  suggest: (typed) => documents.filter(({ name }) => name.includes(typed)),
};

const after = (question: EntryQuestion, ...inputs: readonly string[]): EntryState =>
  pressed(...inputs).reduce(
    (state, key) => entryStep(question, state, { kind: 'key', key }),
    openEntry(question),
  );

describe('a text', () => {
  test('opens with its initial text, ready to edit', () => {
    expect(after({ ...feature, initial: 'Order' }, 's').field).toEqual({ text: 'Orders', cursor: 6 });
  });

  test('is taken by Enter, on one line and without spaces around', () => {
    const state = after(feature, ' Order  checkout ', 'return');
    expect(state.wants).toBe('on');
    expect(taken(feature, state).value).toBe('Order checkout');
  });

  test('is refused with the reason, until it is changed', () => {
    expect(after(feature, 'return')).toMatchObject({
      wants: undefined,
      refused: 'A specification needs a name',
    });
    expect(after(feature, 'return', 'x').refused).toBeUndefined();
  });

  test('is left with what was typed so far', () => {
    expect(after(feature, 'Ord', 'escape')).toMatchObject({ wants: 'back', field: { text: 'Ord' } });
    expect(after(feature, 'shift+tab').wants).toBe('back');
  });

  test('takes a paste of several lines as one line, and is not answered by it', () => {
    const state = entryStep(feature, openEntry(feature), { kind: 'paste', text: 'Order\ncheckout\n' });
    expect(state).toMatchObject({ wants: undefined, field: { text: 'Order checkout' } });
  });

  test('is not yet taken when something follows the Enter', () => {
    expect(after(feature, 'a', 'return', 'b')).toMatchObject({ wants: undefined, field: { text: 'ab' } });
  });
});

describe('suggestions', () => {
  const value = (...inputs: readonly string[]): string => taken(prd, after(prd, ...inputs)).value;

  test('are taken by Enter, the first one unless another is chosen', () => {
    expect(value('return')).toBe('docs/PRD-007-checkout.md');
    expect(value('down', 'return')).toBe('docs/PRD-008-refunds.md');
    expect(value('down', 'down', 'up', 'up', 'up', 'return')).toBe('docs/PRD-007-checkout.md');
  });

  test('are narrowed by typing, which starts at the first one again', () => {
    expect(value('down', '7')).toBe('docs/PRD-007-checkout.md');
    expect(value('refunds')).toBe('docs/PRD-008-refunds.md');
  });

  test('are written by Tab', () => {
    expect(after(prd, '8', 'tab').field.text).toBe('docs/PRD-008-refunds.md');
    expect(after(feature, 'a', 'tab').field.text).toBe('a');
  });

  test('leave any other text as it is', () =>
    expect(value('https://example.com/prd')).toBe('https://example.com/prd'));
});

describe('a text that an editor may open', () => {
  const summary: EntryQuestion = { message: 'Summary', editor: { extension: '.md' } };

  test('asks for the editor, and keeps its lines', () => {
    expect(after(summary, 'One', 'ctrl+g').wants).toBe('editor');
    const state = entryStep(summary, openEntry(summary), { kind: 'edited', text: '\nOne.\n\nTwo.\n' });
    expect(taken(summary, state).value).toBe('One.\n\nTwo.');
    const one = entryStep(summary, state, { kind: 'edited', text: 'One.\n' });
    expect(one).toMatchObject({ block: undefined, field: { text: 'One.' } });
  });

  test('opens with its lines, which a key does not overwrite', () => {
    const state = after({ ...summary, initial: 'One.\nTwo.' }, 'x', 'backspace');
    expect(state.refused).toContain('ctrl+g');
    expect(taken(summary, state).value).toBe('One.\nTwo.');
    expect(after({ ...summary, initial: 'One.\nTwo.' }, 'ctrl+u', 'x').field.text).toBe('x');
  });

  test('keeps pasted lines, one paste after another', () => {
    const paste = (state: EntryState, text: string) => entryStep(summary, state, { kind: 'paste', text });
    const state = paste(paste(openEntry(summary), 'One.\nTwo.\n'), 'Three.');
    expect(taken(summary, state).value).toBe('One.\nTwo.\nThree.');
  });

  test('says why the editor failed, and keeps the text', () => {
    const state = entryStep(summary, after(summary, 'One'), { kind: 'failed', reason: 'no vi' });
    expect(state).toMatchObject({ refused: 'no vi', field: { text: 'One' } });
  });

  test('has no editor where it is one line', () => {
    expect(after({ message: 'Feature' }, 'ctrl+g').wants).toBeUndefined();
  });
});
