import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventsOf, isPasting } from '../../../src/io/prompts/events.ts';
import { pressed } from './pressing.ts';

const pastes = (...inputs: readonly string[]): readonly string[] =>
  eventsOf(pressed(...inputs)).map((event) =>
    event.kind === 'paste' ? event.text : `key ${event.key.name ?? event.key.sequence}`,
  );

describe('keys that arrive together', () => {
  test('are keys when a person has typed ahead', () => {
    expect(pastes('ab', 'return')).toEqual(['key a', 'key b', 'key return']);
    expect(pastes('a', 'return', 'return')).toEqual(['key a', 'key return', 'key return']);
    expect(pastes('up', 'up', 'x', 'return', 'down')).toEqual([
      'key up',
      'key up',
      'key x',
      'key return',
      'key down',
    ]);
  });

  test('are a paste between its marks, whatever is in it', () => {
    expect(pastes('x', 'paste-start', 'a', 'return', 'return', 'paste-end', 'return')).toEqual([
      'key x',
      'a\n\n',
      'key return',
    ]);
  });

  test('may hold several pastes', () => {
    expect(pastes('paste-start', 'a', 'paste-end', 'paste-start', 'b', 'paste-end')).toEqual(['a', 'b']);
  });

  test('are a paste without marks when letters follow an Enter', () => {
    expect(pastes('a', 'return', 'return', 'tab', 'b')).toEqual(['a\n\n\tb']);
  });

  test('hold one Enter where a terminal sends it as two signs', () => {
    expect(pastes('a', 'return', 'enter')).toEqual(['key a', 'key return']);
  });
});

test('a paste is under way until its end mark arrives', () => {
  expect(isPasting(pressed('paste-start', 'a'))).toBe(true);
  expect(isPasting(pressed('paste-start', 'a', 'paste-end'))).toBe(false);
  expect(isPasting(pressed('paste-start', 'a', 'paste-end', 'paste-start'))).toBe(true);
  expect(isPasting(pressed('a'))).toBe(false);
});

test('no letter is lost on the way, in whatever order keys, marks and line ends arrive', () => {
  const input = fc.constantFrom('a', 'é', '日', 'return', 'tab', 'up', 'paste-start', 'paste-end');
  fc.assert(
    fc.property(fc.array(input), (inputs) => {
      const written = eventsOf(pressed(...inputs))
        .map((event) => (event.kind === 'paste' ? event.text : (event.key.sequence ?? '')))
        .join('');
      const letters = (text: string): string => text.replace(/[^aé日]/g, '');
      expect(letters(written)).toBe(letters(inputs.filter((given) => given.length === 1).join('')));
    }),
  );
});
