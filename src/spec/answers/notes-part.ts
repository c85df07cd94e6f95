import type { LineKind } from '../grammar/grammar.ts';
import { grammars } from '../grammar/grammars.ts';
import { type Part, type PartId, parts, sections } from '../parts.ts';
import { reasonIn } from '../reason-in.ts';
import { complain, give, giveText, type Notes, placeOf } from './notes.ts';
import { type NotesItem, notesItems } from './notes-items.ts';
import type { ItemLine, NotesLine } from './notes-lines.ts';
import { inapplicable, type Named } from './part-names.ts';
import { shortened } from './shortened.ts';
import { merged, nested, type Tree, treeOf } from './tree.ts';

/** Adds what stands under the heading of a part or of a section. */
export const readNotesPart = (
  found: Named,
  heading: string,
  lines: readonly NotesLine[],
  notes: Notes,
): void => {
  const rest = lines.filter((line) => !readReason(line, found, heading, notes));
  if (found.kind === 'section')
    refuseLines(rest, notes, `stands under ${found.heading}`, partsOf(found.heading));
  else if (found.part.form === 'derived')
    refuseLines(rest, notes, `stands under ${found.part.label}, which is made from other answers`);
  else if (found.part.form === 'text') readText(found.part.id, rest, notes);
  else readList(found.part, rest, notes);
};

/** `Not applicable — nothing is stored`, as the template says it: of the part, or of the section that bears the heading. */
const readReason = (line: NotesLine, found: Named, heading: string, notes: Notes): boolean => {
  const reason = line.kind === 'item' ? reasonIn(line.text) : undefined;
  if (reason === undefined) return false;
  if (reason === '') complain(notes, line, 'has no reason', 'It reads: Not applicable - nothing is stored');
  else giveText(notes, ['notApplicable', idOf(found, heading)], line, reason);
  return true;
};

const idOf = (found: Named, heading: string): string => {
  if (found.kind === 'section') return found.id;
  const whole = sections.find(({ heading: name }) => name === found.part.section)?.id;
  return whole !== undefined && inapplicable(heading) === whole ? whole : found.part.id;
};

const partsOf = (section: string): string => {
  const below = parts.filter((part) => part.section === section && part.form !== 'derived');
  return `The parts of it have headings of their own: ${below.map(({ label }) => `### ${label}`).join(', ')}.`;
};

/** Complains of the first line under a heading that takes none. */
const refuseLines = (lines: readonly NotesLine[], notes: Notes, message: string, hint?: string): void => {
  const line = lines.find(({ kind }) => kind !== 'blank');
  if (line) complain(notes, line, message, hint);
};

/** A text keeps its lines, bullets and all; blank lines part its paragraphs. */
const readText = (id: PartId, lines: readonly NotesLine[], notes: Notes): void => {
  const first = lines.find(({ kind }) => kind !== 'blank');
  if (!first) return;
  const raw = lines.map((line) => ('raw' in line ? line.raw : line.kind === 'underline' ? '---' : ''));
  giveText(notes, id.split('.'), first, raw.join('\n').replace(/\n{3,}/g, '\n\n'));
};

/** What bullets below an item of a kind are. */
const details: Partial<Record<LineKind, string>> = {
  component: 'responsibilities',
  endpoint: 'errors',
  entity: 'fields',
};

const readList = ({ id, line: kind = 'text' }: Part, lines: readonly NotesLine[], notes: Notes): void => {
  const { items, misplaced } = notesItems(lines, kind === 'text' ? 'items' : 'details');
  for (const { line, message, hint } of misplaced) complain(notes, line, message, hint);
  const isRelated = ({ text }: NotesItem): boolean => kind === 'entity' && isRelationship(text);
  const own = items.filter((item) => !isRelated(item));
  giveList(notes, id, own, kind);
  giveList(notes, 'relationships', items.filter(isRelated), 'relationship');
};

const giveList = (notes: Notes, id: string, items: readonly NotesItem[], kind: LineKind): void => {
  const [first] = items;
  if (!first) return;
  const trees = items.map((item) => treeOfItem(item, kind, notes));
  give(notes, id.split('.'), { kind: 'list', place: placeOf(notes, first), items: trees });
};

/** Entities and their relationships stand together; one that is written wrongly still has its sign. */
const isRelationship = (text: string): boolean =>
  grammars.relationship.parse(text).kind === 'value' ||
  /^[^:]*\s(?:\S[-–—─]+\S?|[-–—─]+\S)\s[^:]*$/.test(text);

const treeOfItem = (item: NotesItem, kind: LineKind, notes: Notes): Tree => {
  const line: Tree = { kind: 'leaf', place: placeOf(notes, item), value: item.text };
  const read = grammars[kind].parse(item.text);
  const below = [...detailTrees(item, kind, notes), ...codeTrees(item, kind, notes)];
  // The line alone says what is wrong with it when everything is validated.
  if (read.kind === 'refused' || below.length === 0) return line;
  return below.reduce(merged, treeOf(read.value, line.place));
};

const detailTrees = (item: NotesItem, kind: LineKind, notes: Notes): Tree[] => {
  const [first] = item.details;
  const key = details[kind];
  if (first === undefined) return [];
  if (key === undefined) {
    complain(notes, first, `stands below ${shortened(item.text)}, which takes no lines of its own`);
    return [];
  }
  const leaf = (detail: ItemLine): Tree => ({
    kind: 'leaf',
    place: placeOf(notes, detail),
    value: detail.text,
  });
  return [nested([key], { kind: 'list', place: placeOf(notes, first), items: item.details.map(leaf) })];
};

/** Short names of languages, by the names that templates write. */
const languages: ReadonlyMap<string, string> = new Map([
  ['ts', 'typescript'],
  ['js', 'javascript'],
  ['py', 'python'],
]);

const codeTrees = (item: NotesItem, kind: LineKind, notes: Notes): Tree[] => {
  const [code, second] = item.code;
  const stray = kind === 'component' ? second : code;
  if (stray) complain(notes, stray, 'is code, and code stands below a component, once, as its interface');
  if (code === undefined || stray === code) return [];
  const place = placeOf(notes, code);
  const language = languages.get(code.language) ?? code.language;
  return [
    nested(['interface'], { kind: 'leaf', place, value: code.text }),
    ...(language === '' ? [] : [nested(['language'], { kind: 'leaf', place, value: language })]),
  ];
};
