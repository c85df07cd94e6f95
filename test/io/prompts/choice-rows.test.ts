import { describe, expect, test } from 'vitest';
import { choiceRows } from '../../../src/io/prompts/choice-rows.ts';
import { windowOf } from './drawing.ts';

const rows = (columns: number, ...choices: readonly (readonly [string, string?])[]): readonly string[] =>
  choiceRows(
    choices.map(([name, description]) => ({ value: name, name, ...(description && { description }) })),
    windowOf(columns, 24),
  );

describe('choices', () => {
  test('are their names', () =>
    expect(rows(80, ['Write 3 files'], ['Quit'])).toEqual(['Write 3 files', 'Quit']));

  test('have their descriptions in one column, whatever letters the names are of', () => {
    expect(rows(80, ['Feature', 'Order checkout'], ['日本語', 'three letters'], ['Quit'])).toEqual([
      'Feature  Order checkout',
      '日本語   three letters',
      'Quit',
    ]);
  });

  test('keep columns that are in the names themselves', () => {
    expect(rows(80, ['PRD         none'])).toEqual(['PRD         none']);
  });

  test('are cut to the window', () => {
    expect(rows(23, ['a long name that is cut', 'and a description as well'])).toEqual([
      'a long name …  and …',
    ]);
    expect(rows(13, ['a long name'])).toEqual(['a long na…']);
  });
});
