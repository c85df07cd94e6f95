import type { DerivedName } from '../document/derived/derived-name.ts';
import { readLists } from '../document/read/read-lists.ts';
import { startReading } from '../document/read/reading.ts';
import type { Located, SpecDocument } from '../document/read/spec-document.ts';
import { bulletText } from '../document/splice/write-bullet.ts';
import { migrationSql } from '../render/derive/migration.ts';
import { tableNames } from '../render/derive/table-names.ts';
import { fence, listItem } from '../render/escape/escape.ts';
import { newTableLines } from '../render/spec-view.ts';
import { nameKey } from '../spec/grammar/grammar.ts';
import type { Entity } from '../spec/model.ts';
import { alignedRelationships } from './aligned-relationships.ts';
import { diagram } from './diagram-drawing.ts';
import type { Drawing, ItemSource } from './drawing.ts';
import type { DrawingOptions } from './drawing-options.ts';

/** The derived blocks: a further one is a line here, beside its name. */
export const drawings: Readonly<Record<DerivedName, Drawing>> = {
  'system-context': diagram('system-context', 'externals', 'components'),
  'component-design': diagram('component-design', 'components', 'externals'),
  'sequence-diagram': {
    ...diagram('sequence-diagram', 'dataFlow', 'components', 'externals'),
    above: 'dataFlow',
  },
  'entity-diagram': { ...diagram('entity-diagram', 'entities', 'relationships'), above: 'relationships' },
  relationships: { sources: ['relationships'], tidy: alignedRelationships },
  'new-tables': {
    sources: ['entities'],
    draw: (document, options, like) => drawList(newTableLines(withPurposes(document, options, like)), like),
    shows: (written, items, document) => namesAll(wordsIn(written), tablesOf(items, document)),
  },
  migrations: {
    sources: ['entities'],
    draw: (document, { feature }, like) => drawFence(migrationSql(entitiesIn(document), feature), like),
    shows: (written, items, document) =>
      namesAll(createdIn(written), tablesOf(items.filter(hasFields), document)),
  },
  'adr-references': { sources: ['decisions'] },
};

/** The lists that any of them shows. */
export const shownSources: readonly ItemSource[] = [
  ...new Set(Object.values(drawings).flatMap(({ sources }) => sources)),
];

const entitiesIn = ({ items }: SpecDocument): Entity[] => items.entities.map(({ item }) => item);

/** The entities with what they are for, which only the list of their tables says. */
const withPurposes = (
  document: SpecDocument,
  { entities: added = [] }: DrawingOptions,
  list: string | undefined,
): Entity[] => {
  const entities = entitiesIn(document);
  const tables = tableNames(entities);
  const purposes = purposesIn(tableLines(document, list), new Set(tables.values()));
  const told = new Map(added.map(({ name, description }) => [nameKey(name), description]));
  return entities.map((entity) => ({
    ...entity,
    description:
      purposes.get(tables.get(entity.name) ?? '') ?? told.get(nameKey(entity.name)) ?? entity.description,
  }));
};

/** The lines of the list that is drawn anew, whatever its heading is now; else those that a person wrote. */
const tableLines = ({ items }: SpecDocument, list: string | undefined): string[] => {
  if (list === undefined) return (items.texts.newTables ?? []).map(({ item }) => item);
  const reading = startReading(list);
  return readLists(reading, reading.blocks).map(({ text }) => text);
};

/** What the lines of a list say of some tables. */
const purposesIn = (lines: readonly string[], tables: ReadonlySet<string>): ReadonlyMap<string, string> =>
  new Map(
    lines.flatMap((line) => {
      // A table whose entity has no word in its name may hold a colon itself.
      const colon = [...line.matchAll(/: /g)].find(({ index }) => tables.has(line.slice(0, index)))?.index;
      const purpose = colon === undefined ? '' : line.slice(colon + 2);
      return purpose === '' || purpose === OPEN ? [] : [[line.slice(0, colon), purpose]];
    }),
  );

/** What stands where nobody has said what a table is for. */
const OPEN = '[purpose]';

const drawList = (lines: readonly string[], like = ''): string | undefined => {
  const lead = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(like)?.[0] ?? '- ';
  return lines.length === 0 ? undefined : lines.map((line) => bulletText(lead, listItem(line, 2))).join('\n');
};

/** The lines of the fence that stands there are kept where they are long enough for the code. */
const drawFence = (code: string | undefined, like = ''): string | undefined => {
  if (code === undefined) return undefined;
  const drawn = fence(code, 'sql');
  const lines = like.split('\n');
  const [opening = '', closing = ''] = [lines[0], lines.slice(1).at(-1)];
  const isEnough = marksOf(opening).length >= marksOf(drawn).length;
  return isEnough && closing.trim().startsWith(marksOf(opening))
    ? [opening, ...drawn.split('\n').slice(1, -1), closing].join('\n')
    : drawn;
};

const marksOf = (fenced: string): string => /^ {0,3}(`+|~+)/.exec(fenced)?.[1] ?? '';

const hasFields = ({ item }: Located<unknown>): boolean =>
  typeof item === 'object' && item !== null && 'fields' in item;

/** The tables of some of the entities of a document. */
const tablesOf = (some: readonly Located<unknown>[], document: SpecDocument): string[] => {
  const tables = tableNames(entitiesIn(document));
  const wanted = new Set(some);
  return document.items.entities
    .filter((entity) => wanted.has(entity))
    .map(({ item: { name } }) => tables.get(name) ?? name);
};

const namesAll = (found: ReadonlySet<string>, tables: readonly string[]): boolean =>
  tables.every((table) => found.has(nameKey(table)));

const wordsIn = (written: string): ReadonlySet<string> =>
  new Set(
    written
      .replaceAll('\\', '')
      .split(/[\s`:,;.()|*"'[\]]+/)
      .map(nameKey),
  );

/** The tables that some SQL creates. */
const createdIn = (written: string): ReadonlySet<string> =>
  new Set(
    [...written.matchAll(/\bcreate\s+table\s+(?:if\s+not\s+exists\s+)?([^\s(;]+)/gi)].map(([, name = '']) =>
      nameKey(name.replace(/^.*\./, '').replace(/["`[\]]/g, '')),
    ),
  );
