import { withoutAbsent } from '../../spec/grammar/scan.ts';
import type { Entity, Field } from '../../spec/model.ts';
import { plainText } from '../plain-text.ts';
import { partLabels, sectionLabels } from '../spec-labels.ts';
import { childHeadings, tablesIn } from './fields.ts';
import { type Found, nameKeys, together } from './found.ts';
import { bareName, joinLines, nameText } from './inline-text.ts';
import { leadingParagraphs } from './read-lists.ts';
import { hasColumns, type ItemRow, readTable } from './read-table.ts';
import { type Heading, numberingOf, type Reading } from './reading.ts';
import { fieldSamples, partSamples } from './samples.ts';
import { type NamedHeading, sectionContainers } from './section-items.ts';
import type { Placeholder } from './spec-document.ts';

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
      return children.map((heading) => named(heading, isNumbered));
    })
    .toSorted((one, other) => one.heading.start - other.heading.start);
};

const hasFields = (reading: Reading, { blocks }: Heading): boolean =>
  tablesIn(blocks).some((table) => hasColumns(readTable(reading, table, 'field'), 'name'));

const PREFIX =
  /^(?:entity|table|entität|tabelle|entité|entidad|entidade|エンティティ|实体)\s*[:：]\s*(?=\S)/iu;

/** Numbering is no part of the name where the headings around it are numbered too. */
const named = (heading: Heading, isNumbered: boolean): NamedHeading => {
  const title = nameText(heading.rawTitle);
  const numbering = isNumbered ? (numberingOf(title) ?? '') : '';
  const rest = title.slice(numbering.length).trimStart();
  const prefix = PREFIX.exec(rest)?.[0] ?? '';
  return { heading, name: rest.slice(prefix.length), prefix, suffix: '' };
};

/** The entities of a document: sections with a table of fields below the sections of entities. */
export const readEntities = (reading: Reading, headings: readonly NamedHeading[]): Found<Entity> => {
  const containers = sectionContainers(reading, headings);
  const all = headings.map(({ heading, name }) => {
    const span = heading.content;
    const container = containers.get(heading);
    if (container === undefined || partSamples.entities.names?.includes(name))
      return { items: [], placeholders: [{ part: 'entities' as const, span }] };
    const { item, placeholders } = entityOf(reading, heading, name);
    const line = reading.lineOf(span.start);
    return {
      items: [{ item, span, line, form: 'section' as const, keys: nameKeys(name), container }],
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
