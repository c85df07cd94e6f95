import { nearest } from '../nearest.ts';
import { titleBlock } from '../parts.ts';
import { titledFeature } from '../titled-feature.ts';
import { complain, giveText, type Notes } from './notes.ts';
import { type NotesLine, notesLines } from './notes-lines.ts';
import { readNotesPart } from './notes-part.ts';
import { named, unknownName } from './part-names.ts';
import { shortened } from './shortened.ts';
import { nothing, numbered, type Reading } from './tree.ts';

type Heading = Extract<NotesLine, { kind: 'heading' }>;

/** A heading with the lines up to the next one; the lines above the first heading have none. */
type Block = { heading: Heading | undefined; lines: NotesLine[] };

/** The answers in a notes document: the one-line grammar under headings. Never throws. */
export const readNotes = (source: string, text: string): Reading => {
  const tree = nothing({ source, line: 1, column: 1 });
  const notes: Notes = { source, tree, problems: [], texts: new Map() };
  const lines = notesLines(text.replace(/^\uFEFF/, ''));
  const open = lines.find((line) => line.kind === 'code' && !line.closed);
  if (open) complain(notes, open, 'opens code that is never closed');
  const blocks = blocksOf(lines.filter((line) => line !== open));
  const title = blocks.find(({ heading }) => heading?.level === 1)?.heading;
  let around: Heading | undefined;
  for (const { heading, lines: below } of blocks) {
    if (heading === undefined || heading === title) readHead(heading, below, notes);
    else {
      readBlock(heading, around, below, notes);
      if (around === undefined || heading.level <= around.level) around = heading;
    }
  }
  return { tree: numbered(notes.tree), problems: notes.problems };
};

const blocksOf = (lines: readonly NotesLine[]): Block[] => {
  const blocks: Block[] = [{ heading: undefined, lines: [] }];
  for (const line of lines) {
    if (line.kind === 'heading') blocks.push({ heading: line, lines: [] });
    else blocks.at(-1)?.lines.push(line);
  }
  return blocks;
};

/** The title, and the answers below it that have keys. */
const readHead = (title: Heading | undefined, lines: readonly NotesLine[], notes: Notes): void => {
  if (title) giveText(notes, ['feature'], title, titledFeature(title.text) ?? title.text);
  for (const line of lines) {
    if (line.kind === 'item') readKey(line.text, line, notes);
    else if (line.kind === 'code') complain(notes, line, 'is code, and stands under no heading');
  }
};

/** The keys that stand above the first part, and what the template calls them. */
const keys: ReadonlyMap<string, string> = new Map([
  ['feature', 'feature'],
  ['diagrams', 'diagrams'],
  ...titleBlock.flatMap(({ id, label }): [string, string][] => [
    [id, id],
    [label.toLowerCase(), id],
  ]),
  ['summary', 'summary'],
]);

const readKey = (text: string, line: NotesLine, notes: Notes): void => {
  const [, before = '', key, value = ''] =
    /^([>\s]*[*_]*([\p{L} ]+?)[*_]*\s*:(?=[\s*_]|$)[*_]*\s*)(.*)$/u.exec(text) ?? [];
  if (key === undefined)
    return complain(
      notes,
      line,
      `${shortened(text)} stands under no heading and begins with no key`,
      knownKeys,
    );
  const id = keys.get(key.toLowerCase());
  const close = nearest(key, [...keys.keys()]);
  if (id === undefined)
    complain(
      notes,
      line,
      `${shortened(key)} is no key that is known here`,
      close ? `Is it ${close}?` : knownKeys,
    );
  else if (value !== '') giveText(notes, [id], { ...line, column: line.column + before.length }, value);
};

const knownKeys = 'Known above the first part are prd, author, status, date and summary.';

const readBlock = (
  heading: Heading,
  around: Heading | undefined,
  lines: readonly NotesLine[],
  notes: Notes,
): void => {
  const section = around && heading.level > around.level ? sectionOf(around) : undefined;
  const found = named(heading.text, section);
  if (found) readNotesPart(found, heading.text, lines, notes);
  else
    complain(
      notes,
      heading,
      `${shortened(heading.text)} is no part of a specification`,
      unknownName(heading.text),
    );
};

const sectionOf = (heading: Heading): string | undefined => {
  const found = named(heading.text);
  return found?.kind === 'part' ? found.part.section : found?.heading;
};
