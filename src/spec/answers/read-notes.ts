import { oneLine } from '../clean-text.ts';
import type { Grammar, LineKind } from '../grammar/grammar.ts';
import { grammars } from '../grammar/grammars.ts';
import { nearest } from '../nearest.ts';
import { found } from './explain-issue.ts';
import { type NotesLine, notesLines } from './notes-lines.ts';
import { type NotesPart, notesPart, notesPartNames } from './notes-part.ts';
import { type Path, printPath, type RawAnswers } from './source.ts';

type Spot = { line: number; column: number };

/** What has been read of a notes document so far. */
type Reading = {
  name: string;
  value: Record<string, unknown>;
  spots: Map<string, Spot>;
  problems: (Spot & { source: string; message: string; hint?: string })[];
  part: NotesPart | undefined;
  /** The item that lines below it, and indented, belong to. */
  item: { kind: LineKind; object: Record<string, unknown> } | undefined;
};

/** The answers in a notes document: the one-line grammar under headings. */
export const readNotes = (name: string, text: string): RawAnswers => {
  const reading: Reading = {
    name,
    value: {},
    spots: new Map(),
    problems: [],
    part: undefined,
    item: undefined,
  };
  for (const line of notesLines(text.replace(/^\uFEFF/, ''))) readLine(reading, line);
  return {
    value: reading.value,
    placeOf: (path) => ({ source: name, ...spotOf(reading, path), path: printPath(path) }),
    problems: reading.problems,
  };
};

const readLine = (reading: Reading, line: NotesLine): void => {
  if (line.kind === 'title') readTitle(reading, line);
  else if (line.kind === 'heading') readHeading(reading, line);
  else if (line.kind === 'code') readCode(reading, line);
  else if (reading.part === undefined) readKey(reading, line);
  else if (line.nested) readDetail(reading, line);
  else readItem(reading, line, reading.part);
};

const readTitle = (reading: Reading, { text, ...spot }: NotesLine): void => {
  if (reading.value.feature !== undefined)
    return complain(reading, spot, `${found(text)} is a second title`, 'Parts stand under ## headings.');
  put(
    reading,
    'feature',
    text.replace(/^(?:technical specification|tech(?:nical)? spec)\s*[:–—-]\s*/i, ''),
    spot,
  );
};

const readHeading = (reading: Reading, { text, ...spot }: NotesLine): void => {
  reading.item = undefined;
  const part = notesPart(text);
  if (part) reading.part = part;
  else
    complain(
      reading,
      spot,
      `${found(text)} is no part of a specification`,
      suggestion(text, notesPartNames()),
    );
  // What stands under an unknown heading is not read as something else.
  if (!part) reading.part = { kind: 'unknown' };
};

const keys = ['feature', 'author', 'status', 'date', 'prd', 'summary'];

const readKey = (reading: Reading, { text, ...spot }: NotesLine): void => {
  const [, key = '', value = ''] = /^([\w ]+?)\s*:\s*(.*)$/.exec(text) ?? [];
  const known = keys.find((candidate) => candidate === key.toLowerCase());
  if (known === undefined)
    complain(
      reading,
      spot,
      `${found(text)} stands under no heading and begins with no key`,
      suggestion(key, keys),
    );
  else if (value !== '')
    put(reading, known, value, { ...spot, column: spot.column + text.indexOf(value, key.length + 1) });
};

const readItem = (reading: Reading, { text, ...spot }: NotesLine, part: NotesPart): void => {
  if (part.kind === 'unknown') return;
  if (part.kind === 'text') {
    const earlier = valueAt(reading.value, part.id);
    return put(reading, part.id, typeof earlier === 'string' ? `${earlier}\n${text}` : text, spot);
  }
  const { id, line } =
    part.lines.find((form) => grammarOf(form.line).parse(text).kind === 'value') ?? part.lines[0];
  const read = grammarOf(line).parse(text);
  if (read.kind === 'refused')
    return complain(reading, spot, `${found(text)} is not understood: ${read.reason}`);
  const object = read.value as Record<string, unknown>;
  add(reading, id, object, spot);
  reading.item = typeof object === 'object' ? { kind: line, object } : undefined;
};

/** What an indented line below an item of each kind adds to. */
const details: Partial<Record<LineKind, { key: string; line: LineKind }>> = {
  component: { key: 'responsibilities', line: 'text' },
  endpoint: { key: 'errors', line: 'error' },
  entity: { key: 'fields', line: 'field' },
  decision: { key: 'alternatives', line: 'text' },
};

const readDetail = (reading: Reading, line: NotesLine): void => {
  const { text, ...spot } = line;
  const detail = reading.item && details[reading.item.kind];
  if (!reading.item || !detail)
    return reading.part === undefined ? undefined : readItem(reading, line, reading.part);
  const read = grammarOf(detail.line).parse(text);
  if (read.kind === 'refused')
    return complain(reading, spot, `${found(text)} is not understood: ${read.reason}`);
  const earlier = reading.item.object[detail.key];
  reading.item.object[detail.key] = [...(Array.isArray(earlier) ? earlier : []), read.value];
};

/** Code below a component is its interface. */
const readCode = (reading: Reading, { text, line, column, ...rest }: NotesLine): void => {
  if (reading.item?.kind !== 'component')
    return complain(reading, { line, column }, 'code stands below a component, as its interface', undefined);
  reading.item.object.interface = text;
  if ('language' in rest && rest.language !== '')
    reading.item.object.language = languages[rest.language] ?? rest.language;
};

/** Short names of languages, and those that templates write. */
const languages: Readonly<Record<string, string>> = { ts: 'typescript', js: 'javascript', py: 'python' };

const grammarOf = (kind: LineKind): Grammar<unknown> => grammars[kind] as Grammar<unknown>;

const complain = (reading: Reading, { line, column }: Spot, message: string, hint?: string): void => {
  reading.problems.push({ source: reading.name, line, column, message, ...(hint !== undefined && { hint }) });
};

const suggestion = (text: string, known: readonly string[]): string => {
  const close = nearest(oneLine(text), known);
  return close === undefined ? `Known are ${known.join(', ')}.` : `Is it ${close}?`;
};

const put = ({ value, spots }: Reading, id: string, given: unknown, { line, column }: Spot): void => {
  const [outer = '', inner] = id.split('.');
  value[outer] = inner === undefined ? given : { ...(value[outer] as object | undefined), [inner]: given };
  spots.set(id, { line, column });
};

const add = (reading: Reading, id: string, item: unknown, { line, column }: Spot): void => {
  const earlier = valueAt(reading.value, id);
  const list = Array.isArray(earlier) ? earlier : [];
  put(reading, id, [...list, item], { line, column });
  reading.spots.set(`${id}[${list.length}]`, { line, column });
};

const valueAt = (value: Record<string, unknown>, id: string): unknown =>
  id.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], value);

const spotOf = ({ spots }: Reading, path: Path): Spot => {
  for (let length = path.length; length > 0; length -= 1) {
    const spot = spots.get(printPath(path.slice(0, length)));
    if (spot) return spot;
  }
  return { line: 1, column: 1 };
};
