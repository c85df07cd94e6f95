import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LinesQuestion } from '../../../src/ask/ask.ts';
import { everyLine, type ListState, openList, textToEdit } from '../../../src/io/prompts/list-state.ts';
import { type ListEvent, listStep } from '../../../src/io/prompts/list-step.ts';
import { pressed } from './pressing.ts';
import { componentsQuestion, furtherQuestion } from './question.ts';

const press = (...inputs: readonly string[]): readonly ListEvent[] =>
  pressed(...inputs).map((key) => ({ kind: 'key', key }));
const paste = (...lines: readonly string[]): ListEvent => ({ kind: 'paste', text: lines.join('\n') });
const edited = (...lines: readonly string[]): ListEvent => ({ kind: 'edited', text: lines.join('\n') });

const after = (
  question: LinesQuestion,
  ...events: readonly (ListEvent | readonly ListEvent[])[]
): ListState => events.flat().reduce((state, event) => listStep(question, state, event), openList(question));

const texts = (state: ListState): readonly string[] => state.items.map(({ text }) => text);

const empty = componentsQuestion();
const three = componentsQuestion('Api: one', 'Base: two', 'Cache: three');

describe('Enter', () => {
  test('adds the line and empties the field', () => {
    const state = after(empty, press('Web: page', 'return'));
    expect(state.items).toEqual([{ text: 'Web: page' }]);
    expect(state.field.text).toBe('');
    expect(state.wants).toBeUndefined();
  });

  test('adds the line as it is read: on one line, without a bullet', () => {
    expect(texts(after(empty, press('-  Web:   page ', 'return')))).toEqual(['Web: page']);
  });

  test('keeps a refused line where it is, as an error', () => {
    const state = after(three, press('api', 'return'));
    expect(state).toMatchObject({ field: { text: 'api' }, judged: true, items: three.items });
    expect(after(three, press('api', 'return', 'x')).judged).toBe(false);
  });

  test('ends the list on an empty line', () => {
    expect(after(three, press('return'))).toMatchObject({ wants: 'on', items: three.items });
    expect(after(empty, press('  ', 'return')).wants).toBe('on');
  });

  test('no longer ends it when something follows', () => {
    expect(after(empty, press('return', 'W')).wants).toBeUndefined();
  });
});

describe('Ctrl+D', () => {
  test('adds the last line and ends the list', () => {
    expect(after(empty, press('Web', 'ctrl+d'))).toMatchObject({ wants: 'on', items: [{ text: 'Web' }] });
    expect(after(three, press('ctrl+d'))).toMatchObject({ wants: 'on', items: three.items });
  });

  test('ends nothing where a line is refused, or others wait to be fixed', () => {
    expect(after(three, press('api', 'ctrl+d'))).toMatchObject({ wants: undefined, field: { text: 'api' } });
    const waiting = after(empty, paste('-> a', '-> b'), press('ctrl+u', 'Web', 'ctrl+d'));
    expect(waiting).toMatchObject({ wants: undefined, field: { text: '-> b' } });
  });

  test('deletes what stands behind the cursor, and in an item', () => {
    expect(after(empty, press('Web', 'home', 'ctrl+d')).field.text).toBe('eb');
    expect(after(three, press('up', 'home', 'ctrl+d')).field.text).toBe('ache: three');
    expect(after(three, press('up', 'ctrl+d'))).toMatchObject({ wants: undefined, at: 2 });
  });
});

describe('Up and Down', () => {
  test('go into the items and edit them in place', () => {
    const state = after(three, press('up', 'up', ' more', 'return'));
    expect(state.items).toEqual([
      { text: 'Api: one', origin: 0 },
      { text: 'Base: two more', origin: 1 },
      { text: 'Cache: three', origin: 2 },
    ]);
    expect(state).toMatchObject({ at: 3, field: { text: '' } });
  });

  test('take the edit along when they leave an item', () => {
    expect(texts(after(three, press('up', '!', 'up')))).toEqual(['Api: one', 'Base: two', 'Cache: three!']);
    expect(texts(after(three, press('up', 'up', '!', 'down')))).toEqual([
      'Api: one',
      'Base: two!',
      'Cache: three',
    ]);
  });

  test('do not leave an item whose edit is refused', () => {
    const state = after(three, press('up', 'ctrl+u', 'Api', 'up'));
    expect(state).toMatchObject({ at: 2, judged: true, field: { text: 'Api' }, items: three.items });
  });

  test('delete a cleared item, going to the one above or below', () => {
    const up = after(three, press('up', 'up', 'ctrl+u', 'up'));
    expect([texts(up), up.at]).toEqual([['Api: one', 'Cache: three'], 0]);
    const down = after(three, press('up', 'up', 'ctrl+u', 'down'));
    expect([texts(down), down.field.text]).toEqual([['Api: one', 'Cache: three'], 'Cache: three']);
  });

  test('keep a line that is half written', () => {
    const away = after(three, press('Web: pa', 'up'));
    expect(away).toMatchObject({ at: 2, draft: 'Web: pa' });
    expect(after(three, press('Web: pa', 'up', 'down'))).toMatchObject({
      at: 3,
      draft: '',
      field: { text: 'Web: pa' },
    });
    expect(after(three, press('Web: pa', 'up', 'return'))).toMatchObject({
      at: 3,
      field: { text: 'Web: pa' },
    });
  });

  test('stop at both ends', () => {
    expect(after(three, press('up', 'up', 'up', 'up', 'up')).at).toBe(0);
    expect(after(three, press('down')).at).toBe(3);
    expect(after(empty, press('up')).at).toBe(0);
  });

  test('leave an item alone that nobody edits, however it would be read today', () => {
    const strange = componentsQuestion('-> not of this grammar', 'Web');
    expect(after(strange, press('up', 'up', 'down', 'down'))).toMatchObject({ at: 2, items: strange.items });
  });
});

test('a cleared item is deleted by Enter', () => {
  expect(texts(after(three, press('up', 'ctrl+u', 'return')))).toEqual(['Api: one', 'Base: two']);
});

test('Tab completes what stands before the cursor', () => {
  expect(after(three, press('Ba -> Web', 'home', 'right', 'right', 'tab')).field).toEqual({
    text: 'Base -> Web',
    cursor: 4,
  });
  expect(after(three, press('Web -> Ca', 'tab')).field).toEqual({ text: 'Web -> Cache', cursor: 12 });
});

test('? shows the examples on an empty line, and is a letter on any other', () => {
  expect(after(empty, press('?')).examples).toBe(true);
  expect(after(empty, press('?', '?')).examples).toBe(false);
  expect(after(empty, press('a?'))).toMatchObject({ examples: false, field: { text: 'a?' } });
});

describe('stepping back', () => {
  test.each(['escape', 'shift+tab'])('by %s keeps the answers', (key) => {
    expect(after(three, press(key))).toMatchObject({ wants: 'back', items: three.items });
  });

  test('keeps a half-typed line that is understood, and an edit', () => {
    expect(after(three, press('Web: pa', 'escape'))).toMatchObject({
      wants: 'back',
      items: [{}, {}, {}, { text: 'Web: pa' }],
    });
    expect(texts(after(three, press('up', '!', 'escape')))).toContain('Cache: three!');
    expect(texts(after(three, press('Web', 'up', '!', 'escape')))).toEqual([
      'Api: one',
      'Base: two',
      'Cache: three!',
      'Web',
    ]);
  });

  test('says first that it would drop a line, and drops it the second time', () => {
    const warned = after(three, press('api', 'escape'));
    expect(warned).toMatchObject({ wants: undefined, warned: true, judged: true, field: { text: 'api' } });
    expect(after(three, press('api', 'escape', 'escape'))).toMatchObject({
      wants: 'back',
      items: three.items,
    });
  });

  test('says it again when something was typed in between', () => {
    expect(after(three, press('api', 'escape', 'x', 'ctrl+u', 'api', 'escape')).wants).toBeUndefined();
  });

  test('says that it would leave an item as it was, and then that it would drop the draft', () => {
    const state = after(three, press('->', 'up', 'ctrl+u', 'api', 'escape'));
    expect(state).toMatchObject({ at: 2, warned: true });
    const second = listStep(three, state, { kind: 'key', key: { name: 'escape' } });
    expect(second).toMatchObject({ at: 3, warned: true, field: { text: '->' }, items: three.items });
    expect(listStep(three, second, { kind: 'key', key: { name: 'escape' } })).toMatchObject({
      wants: 'back',
      items: three.items,
    });
  });

  test('says that it would drop wrong lines', () => {
    const state = after(empty, paste('Web', '-> a', '-> b'), press('escape'));
    expect(state).toMatchObject({ wants: undefined, warned: true });
    expect(after(empty, paste('Web', '-> a', '-> b'), press('escape', 'escape'))).toMatchObject({
      wants: 'back',
      items: [{ text: 'Web' }],
    });
  });
});

describe('lines that are there already', () => {
  const further = furtherQuestion('Api: one', 'Base: two');

  test('are refused a second time', () => {
    expect(after(further, press('api: more', 'return'))).toMatchObject({ items: [], judged: true });
    expect(after(further, press('Web', 'return', 'up', 'ctrl+u', 'base', 'return')).judged).toBe(true);
  });

  test('are never reached', () => {
    expect(after(further, press('up', 'up'))).toMatchObject({ at: 0, items: [], field: { text: '' } });
    expect(after(further, press('Web', 'return', 'up', 'up', 'up'))).toMatchObject({
      at: 0,
      field: { text: 'Web' },
    });
  });

  test('are no answer', () => {
    expect(after(further, press('Web', 'return', 'return'))).toMatchObject({
      wants: 'on',
      items: [{ text: 'Web' }],
    });
  });

  test('complete with Tab', () => {
    expect(after(further, press('Web -> Ba', 'tab')).field.text).toBe('Web -> Base');
  });

  test('count as repeated where they are pasted, and as wrong where they were changed', () => {
    expect(after(further, paste('Web', 'Api: one', 'Base: other'))).toMatchObject({
      items: [{ text: 'Web' }],
      field: { text: 'Base: other' },
      told: { kind: 'pasted', lines: 1, wrong: 1, repeated: 1 },
    });
  });

  test('are not what an editor opens, and are known when it comes back', () => {
    const state = after(further, press('Web', 'return', 'ctrl+g'));
    expect(textToEdit(state)).toBe('Web\n');
    expect(listStep(further, state, edited('Web', 'Api: one'))).toMatchObject({
      items: [{ text: 'Web' }],
      told: { kind: 'edited', repeated: 1 },
    });
  });
});

describe('a paste', () => {
  test('of one line goes into the field', () => {
    expect(after(empty, press('Web: '), paste('the page', ''))).toMatchObject({
      items: [],
      field: { text: 'Web: the page' },
    });
  });

  test('of several lines is read line by line, and the wrong ones come up to be fixed', () => {
    const state = after(empty, paste('- Web', '- -> x', '', '2. Api: two', 'web', 'Web'));
    expect(texts(state)).toEqual(['Web', 'Api: two']);
    expect(state).toMatchObject({
      field: { text: '-> x' },
      judged: true,
      waiting: [{ text: 'web' }],
      told: { kind: 'pasted', lines: 2, wrong: 2, repeated: 1 },
    });
  });

  test('goes on where the line was begun', () => {
    const state = after(empty, press('Web: '), paste('the page', 'Api', 'Base: t'));
    expect(texts(state)).toEqual(['Web: the page', 'Api', 'Base: t']);
  });

  test('leaves an item alone that is being edited, and its lines come below the items', () => {
    const state = after(three, press('up', '!'), paste('Web', '->'));
    expect(state).toMatchObject({ at: 2, field: { text: 'Cache: three!' }, waiting: [{ text: '->' }] });
    const done = listStep(three, state, { kind: 'key', key: { name: 'return' } });
    expect(texts(done)).toEqual(['Api: one', 'Base: two', 'Cache: three!', 'Web']);
    expect(done).toMatchObject({ at: 4, field: { text: '->' }, judged: true });
  });
});

describe('a wrong line', () => {
  const pasted = paste('Web', '->a', '->b');

  test('is fixed by Enter, and the next one comes up', () => {
    const state = after(empty, pasted, press('home', 'delete', 'delete', 'return'));
    expect(texts(state)).toEqual(['Web', 'a']);
    expect(state).toMatchObject({ field: { text: '->b' }, judged: true, waiting: [] });
  });

  test('is dropped when it is cleared', () => {
    expect(after(empty, pasted, press('ctrl+u', 'return')).field.text).toBe('->b');
    const state = after(empty, pasted, press('ctrl+u', 'return', 'ctrl+u', 'return'));
    expect(state).toMatchObject({
      items: [{ text: 'Web' }],
      field: { text: '' },
      fixing: undefined,
      wants: undefined,
    });
    expect(listStep(empty, state, { kind: 'key', key: { name: 'return' } }).wants).toBe('on');
  });

  test('keeps the origin of the line it was, also when more is pasted behind it', () => {
    const wrong = edited('Api: one', '-> two', 'Cache: three');
    const behind = after(
      three,
      wrong,
      press('home', 'delete', 'delete', 'delete', 'end'),
      paste(' more', 'Web'),
    );
    expect(behind.items.slice(-2)).toEqual([{ text: 'two more', origin: 1 }, { text: 'Web' }]);
  });

  test('is not dropped with the one that is fixed when the person steps back', () => {
    const state = after(empty, pasted, press('home', 'delete', 'delete', 'escape'));
    expect(state).toMatchObject({ wants: undefined, warned: true, items: [{ text: 'Web' }, { text: 'a' }] });
    expect(state.field.text).toBe('->b');
  });

  test('waits while an item is edited', () => {
    expect(after(empty, pasted, press('up', 'down'))).toMatchObject({
      field: { text: '->a' },
      waiting: [{ text: '->b' }],
      judged: true,
    });
  });
});

describe('the editor', () => {
  test('is asked for by Ctrl+G, with every line there is', () => {
    const state = after(three, paste('Web', '->a', '->b'), press('x', 'up', '!', 'ctrl+g'));
    expect(state.wants).toBe('editor');
    expect(textToEdit(state)).toBe('Api: one\nBase: two\nCache: three\nWeb!\n->ax\n->b\n');
  });

  test('brings back all lines, and those that are left alone keep their origin', () => {
    const state = after(three, edited('Cache: three', 'Web', 'Api: one', 'Base: two'));
    expect(state.items).toEqual([
      { text: 'Cache: three', origin: 2 },
      { text: 'Web' },
      { text: 'Api: one', origin: 0 },
      { text: 'Base: two', origin: 1 },
    ]);
    expect(state).toMatchObject({
      at: 4,
      field: { text: '' },
      told: { kind: 'edited', lines: 4, wrong: 0, repeated: 0 },
    });
  });

  test('brings back wrong lines to be fixed, with the origin of the line they took the place of', () => {
    const state = after(three, edited('Api: one', '-> two', 'Cache: three'));
    expect(texts(state)).toEqual(['Api: one', 'Cache: three']);
    const fixed = press('home', 'delete', 'delete', 'delete', 'Base ', 'return').reduce(
      (before, event) => listStep(three, before, event),
      state,
    );
    expect(fixed.items.at(-1)).toEqual({ text: 'Base two', origin: 1 });
  });

  test('changes nothing when it changed nothing', () => {
    const state = after(three, press('up', '!', 'ctrl+g'));
    expect(listStep(three, state, edited('Api: one', 'Base: two', 'Cache: three!'))).toEqual({
      ...state,
      wants: undefined,
    });
  });

  test('may delete everything', () => expect(after(three, edited('')).items).toEqual([]));

  test('tells why it failed', () => {
    expect(after(three, { kind: 'failed', reason: 'no vi' }).told).toEqual({
      kind: 'failed',
      reason: 'no vi',
    });
  });
});

describe('whatever happens', () => {
  const keyNames = [
    'return',
    'up',
    'down',
    'tab',
    'left',
    'right',
    'home',
    'end',
    'backspace',
    'ctrl+u',
    'ctrl+w',
    'escape',
    '?',
    '-',
    ':',
    ' ',
    'a',
    'B',
  ];
  const line = fc.constantFrom(
    'Web',
    'web: again',
    '-> wrong',
    '- Api: one',
    '',
    '   ',
    '日本: 語',
    '👨‍👩‍👧 family',
    '1. Numbered',
  );
  const event: fc.Arbitrary<readonly ListEvent[]> = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...keyNames).map((name) => press(name)) },
    fc.array(line, { maxLength: 5 }).map((lines) => [paste(...lines)]),
    fc.array(line, { maxLength: 5 }).map((lines) => [edited(...lines)]),
  );

  test('the list stays sound, and every item in it was understood beside the others', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let state = openList(three);
        for (const next of events.flat()) {
          state = listStep(three, state, next);
          expect(state.at).toBeGreaterThanOrEqual(0);
          expect(state.at).toBeLessThanOrEqual(state.items.length);
          expect(state.field.cursor).toBeLessThanOrEqual(state.field.text.length);
          const names = texts(state).map((text) => text.split(': ')[0]?.toLowerCase());
          expect(new Set(names).size).toBe(names.length);
        }
      }),
    );
  });

  test('no word that was typed, pasted or brought back is dropped', () => {
    const safeKeys = ['return', 'up', 'down', 'tab', 'end', 'escape', 'shift+tab', '?', ' ', 'ctrl+g'];
    const words = fc.array(fc.constantFrom('', '->', '-> w', '- w', '1. w', 'w', 'w w'), {
      minLength: 1,
      maxLength: 6,
    });
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...safeKeys).map((key) => ({ kind: 'key' as const, key })) },
      { weight: 3, arbitrary: words.map((lines) => ({ kind: 'type' as const, lines: lines.slice(0, 1) })) },
      { weight: 2, arbitrary: words.map((lines) => ({ kind: 'paste' as const, lines })) },
      { weight: 1, arbitrary: words.map((lines) => ({ kind: 'edited' as const, lines })) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let state = openList(empty);
        const written: string[] = [];
        // Every word is another one, so that it can be looked for.
        const numbered = (text: string): string =>
          text.replace(/w/g, () => written[written.push(`w${written.length}.`) - 1] ?? '');
        for (const next of steps) {
          // A second Esc drops what the first one told about: that is the person's choice.
          if (next.kind === 'key' && ['escape', 'shift+tab'].includes(next.key) && state.warned) continue;
          for (const given of eventsFor(next, numbered, state)) state = listStep(empty, state, given);
          const kept = [...everyLine(state).map(({ text }) => text), state.field.text].join('\n');
          for (const word of written) expect(kept).toContain(word);
        }
      }),
      { numRuns: 300 },
    );
  });

  const eventsFor = (
    step: { kind: 'key'; key: string } | { kind: 'type' | 'paste' | 'edited'; lines: readonly string[] },
    numbered: (text: string) => string,
    state: ListState,
  ): readonly ListEvent[] => {
    if (step.kind === 'key') return press(step.key);
    const lines = step.lines.map(numbered);
    if (step.kind === 'type') return press('end', ...lines.map((text) => ` ${text} `));
    return [step.kind === 'paste' ? paste(...lines) : edited(textToEdit(state), ...lines)];
  };
});
