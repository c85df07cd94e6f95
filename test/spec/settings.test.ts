import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/spec/settings.ts';

describe('the settings of a repository', () => {
  test.each([
    ['diagrams: mermaid\n', { diagrams: 'mermaid' }],
    ['# ours\ndiagrams: ascii-only # for old terminals\n', { diagrams: 'ascii-only' }],
    ['{"diagrams": "ascii"}', { diagrams: 'ascii' }],
    ['adrDir: ./docs//decisions/\n', { adrDir: 'docs/decisions' }],
    ['diagrams: ascii\nadrDir: .\n', { diagrams: 'ascii', adrDir: '.' }],
    ['', {}],
    ['\n# nothing yet\n\n', {}],
    ['rules:\n  # TS101: off\n', { rules: [] }],
  ])('are read: %j', (text, settings) => {
    expect(readSettings(text)).toEqual({ settings, problems: [] });
  });

  test.each([
    ['diagram: mermaid\n', 1, 1, 'is no setting', 'Did you mean diagrams?'],
    ['colours: many\n', 1, 1, 'is no setting', 'It knows: diagrams, adrDir, rules'],
    ['\ndiagrams: plantuml\n', 2, 11, 'is no way to draw', 'Expected one of: ascii, ascii-only, mermaid'],
    ['diagrams: [mermaid]\n', 1, 11, 'is no way to draw', 'Expected one of: ascii, ascii-only, mermaid'],
    ['adr-dir: adr\n', 1, 1, 'is no setting', 'Did you mean adrDir?'],
    [
      'adrDir: ../adr\n',
      1,
      9,
      'is no folder of the repository',
      '../adr leads out of the repository. Give a path inside the repository, such as docs/specs.',
    ],
    [
      'adrDir: [adr]\n',
      1,
      9,
      'is no folder of the repository',
      'Give its path from the top of the repository, such as docs/decisions.',
    ],
    ['diagrams:\n', 1, 10, 'is no way to draw', 'Expected one of: ascii, ascii-only, mermaid'],
  ])('that are not understood are told with their place: %j', (text, line, column, message, hint) => {
    const { settings, problems } = readSettings(text);
    expect(settings).toEqual({});
    expect(problems).toMatchObject([{ source: '.tech-spec.yaml', line, column, message, hint }]);
  });

  test.each(['diagrams: mermaid\ndiagrams: ascii\n', 'a: b: c\n', '- diagrams\n'])(
    'of a wrong syntax are a problem, and never an exception: %j',
    (text) => {
      expect(readSettings(text).problems).not.toEqual([]);
    },
  );
});
