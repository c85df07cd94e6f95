import type { Entity, Field } from '../../spec/model.ts';
import { withoutAbsent } from '../../spec/without-absent.ts';
import { plainText } from '../plain-text.ts';
import { partLabels, sectionLabels } from '../spec-labels.ts';
import { entityLines } from './entity-lines.ts';
import { childHeadings, tablesIn } from './fields.ts';
import { type Found, nameKeys, together } from './found.ts';
import { bareName, joinLines, nameText } from './inline-text.ts';
import { leadingParagraphs } from './read-lists.ts';
import { hasColumns, type ItemRow, readTable } from './read-table.ts';
import type { Heading, Reading } from './reading.ts';
import { fieldSamples, partSamples } from './samples.ts';
import { type HeadingName, type NamedHeading, sectionContainers } from './section-items.ts';
import type { Place, Placeholder } from './spec-document.ts';

const homeNames = new Set([...partLabels.entities.names, ...sectionLabels.dataModel.names]);
const isHome = ({ labels }: Heading): boolean => labels.some((label) => homeNames.has(label));

/** The headings below the sections of entities that name one: those with a table of fields. */
export const entityHeadings = (reading: Reading): NamedHeading[] => {
  const homes = reading.sections.filter(isHome);
  return homes
    .flatMap((home) => {
      const children = childHeadings(reading.sections, home).filter(
        (heading) => !isHome(heading) && hasFields(reading, heading),
      );
      const isNumbered =
        home.numbering !== undefined ||
        (children.length > 1 && children.every(({ numbering = '' }) => /[.):]/.test(numbering)));
      return children.map((heading) => ({ heading, ...entityName(heading, isNumbered) }));
    })
    .toSorted((one, other) => one.heading.start - other.heading.start);
};

const hasFields = (reading: Reading, { blocks }: Heading): boolean =>
  tablesIn(blocks).some((table) => hasColumns(readTable(reading, table, 'field'), 'name'));

const PREFIX =
  /^(?:entity|table|entität|tabelle|entité|entidad|entidade|エンティティ|实体)\s*[:：]\s*(?=\S)/iu;

/**
 * The name of an entity in its heading.
 *
 * @param isNumbered Whether the headings around it are numbered too: only then is numbering no part of the name.
 */
export const entityName = (
  heading: Pick<Heading, 'rawTitle' | 'numbering'>,
  isNumbered: boolean,
): HeadingName => {
  const title = nameText(heading.rawTitle);
  const numbering = isNumbered ? heading.numbering : undefined;
  const lead = numbering !== undefined && title.startsWith(numbering) ? numbering : '';
  const rest = title.slice(lead.length).trimStart();
  const prefix = PREFIX.exec(rest)?.[0] ?? '';
  // Code marks show where the name ends; without them the word may be its last one.
  const suffix = BEHIND_CODE.test(heading.rawTitle) ? (SUFFIX.exec(rest)?.[0] ?? '') : '';
  return { name: rest.slice(prefix.length, rest.length - suffix.length), numbering, prefix, suffix };
};

const SUFFIX = /\s+(?:entity|table|collection|entität|tabelle|entité|entidad|entidade|tabla|tabela)$/iu;
const BEHIND_CODE = /(?<!\\)`[^`]+`\s+\p{L}+[\s#]*$/u;

/** What an entity is known by: by its name without the word `table` behind it too. */
const entityKeys = (name: string): string[] => [
  ...new Set([...nameKeys(name), ...nameKeys(name.replace(SUFFIX, ''))]),
];

/** The entities of a document: sections with a table of fields below the sections of entities; else the rows and list items there. */
export const readEntities = (
  reading: Reading,
  headings: readonly NamedHeading[],
  places: readonly Place[],
): Found<Entity> => {
  const found = readSections(reading, headings);
  if (found.items.length > 0) return found;
  return together(found, { items: places.flatMap((place) => entityLines(reading, place)), placeholders: [] });
};

const readSections = (reading: Reading, headings: readonly NamedHeading[]): Found<Entity> => {
  const containers = sectionContainers(reading, headings);
  const all = headings.map(({ heading, name, suffix }) => {
    const span = heading.content;
    const container = containers.get(heading);
    if (container === undefined || partSamples.entities.names?.includes(name))
      return { items: [], placeholders: [{ part: 'entities' as const, span }] };
    const { item, placeholders } = entityOf(reading, heading, name);
    const line = reading.lineOf(span.start);
    return {
      items: [{ item, span, line, form: 'section' as const, keys: entityKeys(name + suffix), container }],
      placeholders,
    };
  });
  return together(...all);
};

const entityOf = (
  reading: Reading,
  { blocks }: Heading,
  name: string,
): { item: Entity; placeholders: Placeholder[] } => {
  const rows = tablesIn(blocks)
    .map((table) => readTable(reading, table, 'field', fieldSamples))
    .filter((table) => hasColumns(table, 'name'))
    .flatMap((table) => table.rows);
  const fields = rows.filter(({ isSample }) => !isSample).flatMap(fieldOf);
  const [paragraph] = leadingParagraphs(blocks);
  const description = paragraph === undefined ? '' : plainText(joinLines(reading.text, paragraph.lines));
  return {
    item: withoutAbsent({
      name,
      description: description || undefined,
      fields: fields.length === 0 ? undefined : fields,
    }),
    placeholders: rows
      .filter(({ isSample }) => isSample)
      .map(({ span }) => ({ part: 'entities', field: 'fields', span })),
  };
};

const fieldOf = ({ cells: { name, type, constraints, description } }: ItemRow): Field[] =>
  name === undefined
    ? []
    : [
        withoutAbsent({
          name: bareName(name),
          type: type === undefined ? undefined : bareName(type),
          constraints: constraints === undefined ? undefined : plainText(constraints),
          description: description === undefined ? undefined : plainText(description),
        }),
      ];
