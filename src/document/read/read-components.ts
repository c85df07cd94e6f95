import { withoutAbsent } from '../../spec/grammar/scan.ts';
import type { Component } from '../../spec/model.ts';
import { plainText } from '../plain-text.ts';
import { partLabels, sectionLabels } from '../spec-labels.ts';
import {
  childHeadings,
  codeField,
  fieldPieces,
  listField,
  namesIn,
  pieceNamed,
  tablesIn,
  textField,
} from './fields.ts';
import { type Found, fieldPlaceholders, nameKeys, together } from './found.ts';
import { bareName, nameText } from './inline-text.ts';
import { componentLabels, componentWords } from './item-labels.ts';
import { hasColumns, readTable } from './read-table.ts';
import type { Heading, Reading } from './reading.ts';
import { componentSamples, partSamples } from './samples.ts';
import { type NamedHeading, sectionContainers } from './section-items.ts';
import type { Located, Placeholder } from './spec-document.ts';

const LEAD = String.raw`^[^\p{L}\p{N}]*(?:§?\(?(?:\d{1,2}|[IVX]+|[A-Z])(?:\.\d{1,3})*[.):]?\s+)?[^\p{L}\p{N}]*`;
const WORD = `(?:${componentWords.join('|')})`;

/** A name after the word with a colon: a component wherever it stands. */
const MARKED = new RegExp(String.raw`(?<prefix>${LEAD}${WORD}\s*[:：]\s*)(?<name>\S.*)$`, 'iu');

/** A name before or after the word alone: a component among components. */
const NAMED = [
  new RegExp(String.raw`(?<prefix>${LEAD}${WORD}\s+(?:[-–—]\s+)?)(?<name>\S.*)$`, 'iu'),
  new RegExp(String.raw`(?<prefix>${LEAD})(?<name>\S.*?)(?<suffix>[\s-]+${WORD}(?:\s*[([].*[)\]])?)$`, 'iu'),
] as const;

/**
 * The headings that name a component.
 *
 * @param others Headings that name something else, wherever they stand.
 */
export const componentHeadings = (reading: Reading, others: ReadonlySet<Heading>): NamedHeading[] => {
  const { sections } = reading;
  const homes = new Set(sections.filter(isHome));
  const children = new Set([...homes].flatMap((home) => componentsBelow(reading, home, others)));
  return sections.flatMap((heading) => {
    const title = nameText(heading.rawTitle);
    const found = MARKED.exec(title) ?? (children.has(heading) ? named(title) : undefined);
    return found?.groups === undefined ? [] : [namedHeading(heading, found.groups)];
  });
};

const namedHeading = (
  heading: Heading,
  { name = '', prefix = '', suffix = '' }: Record<string, string>,
): NamedHeading => ({
  heading,
  name: withoutRemark(heading.rawTitle, name),
  prefix: prefix.slice((heading.numbering ?? '').length).trimStart(),
  suffix,
});

/** The name without a remark in brackets, where code marks show which of it is the name. */
const withoutRemark = (rawTitle: string, name: string): string =>
  /`\s*[([][^`]*[)\]]\s*#*$/.test(rawTitle) && !rawTitle.includes('\\`')
    ? name.replace(/\s*[([][^()[\]]*[)\]]$/, '')
    : name;

const named = (title: string): RegExpExecArray | undefined => {
  const found = NAMED.map((pattern) => pattern.exec(title)).find((match) => match !== null);
  return found ?? new RegExp(String.raw`(?<prefix>${LEAD})(?<name>\S.*)$`, 'iu').exec(title) ?? undefined;
};

const componentPlaces = new Set([...partLabels.components.names]);
const homeNames = new Set([...partLabels.components.names, ...sectionLabels.detailedDesign.names]);
const partNames = new Set(
  [...Object.values(partLabels), ...Object.values(sectionLabels)].flatMap(({ names }) => names),
);

const isHome = ({ labels }: Heading): boolean => labels.some((label) => homeNames.has(label));

/**
 * The headings right below a section of components that are components too: all, in a section that is called so and
 * where one can be told; else those that say what components say of themselves.
 */
const componentsBelow = (reading: Reading, home: Heading, others: ReadonlySet<Heading>): Heading[] => {
  const children = childHeadings(reading.sections, home).filter(
    (child) => !others.has(child) && !child.labels.some((label) => partNames.has(label)),
  );
  const told = children.filter((child) => isToldComponent(reading, child));
  const takesAll = home.labels.some((label) => componentPlaces.has(label));
  return takesAll && told.length > 0 ? children : told;
};

const isToldComponent = (reading: Reading, heading: Heading): boolean => {
  const title = nameText(heading.rawTitle);
  if (MARKED.test(title) || NAMED.some((pattern) => pattern.test(title))) return true;
  const pieces = fieldPieces(reading, heading, componentLabels);
  return Object.values(componentLabels).some((names) => pieceNamed(pieces, names) !== undefined);
};

/** The components of a document: sections of their own, and rows of tables in the sections of components. */
export const readComponents = (reading: Reading, headings: readonly NamedHeading[]): Found<Component> =>
  together(readSections(reading, headings), readRows(reading));

const readSections = (reading: Reading, headings: readonly NamedHeading[]): Found<Component> => {
  const containers = sectionContainers(reading, headings);
  const all = headings.map((found) => {
    const span = found.heading.content;
    const container = containers.get(found.heading);
    if (container === undefined || partSamples.components.names?.includes(found.name))
      return { items: [], placeholders: [{ part: 'components' as const, span }] };
    const { item, placeholders } = componentOf(reading, found);
    const line = reading.lineOf(span.start);
    return {
      items: [{ item, span, line, form: 'section' as const, keys: nameKeys(item.name), container }],
      placeholders,
    };
  });
  return together(...all);
};

const componentOf = (
  reading: Reading,
  { heading, name }: NamedHeading,
): { item: Component; placeholders: Placeholder[] } => {
  const pieces = fieldPieces(reading, heading, componentLabels);
  const piece = (key: keyof typeof componentLabels) => pieceNamed(pieces, componentLabels[key]);
  const purpose = textField(reading, piece('purpose'), componentSamples.purpose);
  const responsibilities = listField(
    reading,
    piece('responsibilities'),
    componentSamples.responsibilities,
    'texts',
  );
  const code = codeField(reading, piece('interface'), componentSamples.interface);
  const dependencies = listField(reading, piece('dependencies'), componentSamples.dependencies, 'names');
  return {
    item: withoutAbsent({
      name,
      purpose: purpose.value,
      responsibilities: responsibilities.value,
      interface: code.value?.code,
      language: code.value?.language,
      dependencies: dependencies.value,
    }),
    placeholders: fieldPlaceholders('components', {
      purpose,
      responsibilities,
      interface: code,
      dependencies,
    }),
  };
};

const tableHomes = new Set([...homeNames, ...partLabels.componentDesign.names]);

const readRows = (reading: Reading): Found<Component> => ({
  items: reading.sections
    .filter(({ labels }) => labels.some((label) => tableHomes.has(label)))
    .flatMap(({ blocks }) => tablesIn(blocks))
    .flatMap((table): Located<Component>[] => {
      const read = readTable(reading, table, 'component');
      if (!hasColumns(read, 'name') || table.alignments.length < 2) return [];
      const { container } = read;
      return read.rows.flatMap(({ cells, span, line }) => {
        if (cells.name === undefined) return [];
        const item = componentOfRow(cells, cells.name);
        return [{ item, span, line, form: 'row', keys: nameKeys(item.name), container }];
      });
    }),
  placeholders: [],
});

const componentOfRow = (
  { kind, purpose, dependencies }: Readonly<Record<string, string>>,
  name: string,
): Component =>
  withoutAbsent({
    name: bareName(name),
    kind: kind === undefined ? undefined : bareName(kind),
    purpose: purpose === undefined ? undefined : plainText(purpose),
    dependencies: dependencies === undefined ? undefined : namesIn(dependencies),
  });
