import fc from 'fast-check';
import { derivedEdit, fillEdit } from './random-content-edits.ts';
import { headingEdit } from './random-heading-edits.ts';
import { insertPiece, type LinesEdit, lineEdit } from './random-line-edits.ts';
import { obstacle, piece } from './random-pieces.ts';
import { tableEdit } from './random-table-edits.ts';

/** A change that somebody makes to a text. */
export type Edit = (text: string) => string;

const rng = fc.nat(10_000);

/** What becomes of a file as a whole, last of all: by editors, by git, by other tools. */
const fileEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constantFrom<Edit>(
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.replaceAll('\n', '\r'),
    (text) => `\uFEFF${text}`,
    (text) => text.trimEnd(),
    (text) => `${text.trimEnd()}   `,
    (text) => `${text}\n\n\n`,
    (text) => `---\nowner: payments\nstatus: Draft\n---\n\n${text}`,
    (text) => `---\ntitle: "a: b"\nlast_updated: 2025-01-02\n---\n${text}`,
    // A lone CR in the first code there is.
    (text) => text.replace(/(```\w*\r?\n.)/, '$1\r'),
    (text) => text.replaceAll('  \n', '\n'),
  ),
  // Some lines end as another editor ends them.
  rng.map((every): Edit => {
    const step = 2 + (every % 7);
    return (text) =>
      text
        .split('\n')
        .map((line, at) => (at % step === 0 ? `${line}\r` : line))
        .join('\n');
  }),
);

const contentEdit: fc.Arbitrary<LinesEdit> = fc.oneof(
  { weight: 6, arbitrary: headingEdit },
  { weight: 4, arbitrary: lineEdit },
  { weight: 4, arbitrary: tableEdit },
  { weight: 3, arbitrary: fillEdit },
  { weight: 2, arbitrary: derivedEdit },
  { weight: 4, arbitrary: insertPiece(piece) },
);

/** What people, and their tools, do to a specification: a few changes after each other. */
export const humanEdits: fc.Arbitrary<Edit> = fc
  .tuple(
    fc.array(contentEdit, { maxLength: 5 }),
    fc.oneof(
      { weight: 15, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.tuple(insertPiece(obstacle)) },
    ),
    fc.oneof(
      { weight: 1, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(fileEdit, { maxLength: 2 }) },
    ),
  )
  .map(([edits, obstacles, ends]): Edit => {
    const changes: readonly LinesEdit[] = [...edits, ...obstacles];
    return (text) => {
      const edited = changes.reduce<readonly string[]>((lines, edit) => edit(lines), text.split('\n'));
      return ends.reduce((whole, edit) => edit(whole), edited.join('\n'));
    };
  });
