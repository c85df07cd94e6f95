import type { Component } from '../../spec/model.ts';
import { withoutAbsent } from '../../spec/without-absent.ts';
import type { Block } from '../block.ts';
import { labelOf } from '../label.ts';
import { plainText } from '../plain-text.ts';
import { partLabels, sectionLabels } from '../spec-labels.ts';
import { componentLines } from './component-lines.ts';
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
import { componentLabels, componentWords, generalLabels } from './item-labels.ts';
import { hasColumns, readTable } from './read-table.ts';
import { type Heading, numberingOf, type Reading } from './reading.ts';
import { componentSamples, partSamples } from './samples.ts';
import { type HeadingName, type NamedHeading, sectionContainers } from './section-items.ts';
import type { Located, Place, Placeholder } from './spec-document.ts';

const LEAD = String.raw`^[^\p{L}\p{N}]*(?:§?\(?(?:\d{1,2}|[IVX]+|[A-Z])(?:\.\d{1,3})*[.):]?\s+)?[^\p{L}\p{N}]*`;
const WORD = `(?:${componentWords.join('|')})`;

/** A name after the word with a colon: a component wherever it stands. */
const MARKED = new RegExp(String.raw`(?<prefix>${LEAD}${WORD}\s*[:：]\s*)(?<name>\S.*)$`, 'iu');

/** A name before or after the word alone: a component among components. */
const NAMED = [
  new RegExp(String.raw`(?<prefix>${LEAD}${WORD}\s+(?:[-–—]\s+)?)(?<name>\S.*)$`, 'iu'),
  new RegExp(String.raw`(?<prefix>${LEAD})(?<name>\S.*?)(?<suffix>[\s-]+${WORD}(?:\s*[([].*[)\]])?)$`, 'iu'),
] as const;

const BARE = new RegExp(String.raw`(?<prefix>${LEAD})(?<name>\S.*)$`, 'iu');

/**
 * The headings that name a component.
 *
 * @param others Headings that name something else, wherever they stand.
 */
export const componentHeadings = (reading: Reading, others: ReadonlySet<Heading>): NamedHeading[] => {
  const sections = reading.sections.filter((heading) => !others.has(heading));
  const homes = sections.filter(isHome);
  const children = new Set(homes.flatMap((home) => componentsBelow(reading, home, others)));
  return sections.flatMap((heading) => {
    const isComponent = children.has(heading) || MARKED.test(nameText(heading.rawTitle));
    const name = isComponent ? componentName(heading) : undefined;
    return name === undefined ? [] : [{ heading, ...name }];
  });
};

/** The name of a component in a heading that is one of a component. */
export const componentName = ({
  rawTitle,
  numbering,
}: Pick<Heading, 'rawTitle' | 'numbering'>): HeadingName | undefined => {
  const title = nameText(rawTitle);
  const isEscaped = numbering === undefined && numberingOf(title) !== undefined;
  const { name, prefix = '', suffix = '' } = isEscaped ? unnumberedParts(title) : partsOf(title);
  if (name === undefined) return undefined;
  return {
    name: withoutRemark(rawTitle, name),
    numbering,
    prefix: prefix.slice(numbering?.length ?? 0).trimStart(),
    suffix,
  };
};

/** Of a title that begins with a number which is no numbering. */
const unnumberedParts = (title: string): Partial<HeadingName> =>
  MARKED.exec(title)?.groups ?? { name: title };

/** The name without a remark in brackets, where code marks show which of it is the name. */
const withoutRemark = (rawTitle: string, name: string): string =>
  /`\s*[([][^`]*[)\]]\s*#*$/.test(rawTitle) && !rawTitle.includes('\\`')
    ? name.replace(/\s*[([][^()[\]]*[)\]]$/, '')
    : name;

const partsOf = (title: string): Partial<HeadingName> =>
  (MARKED.exec(title) ?? NAMED[0].exec(title) ?? NAMED[1].exec(title) ?? BARE.exec(title))?.groups ?? {};

const componentPlaces = new Set([...partLabels.components.names]);
const homeNames = new Set([...partLabels.components.names, ...sectionLabels.detailedDesign.names]);

/** What a heading names that is no component, wherever it stands. */
const otherNames = new Set([
  ...[...Object.values(partLabels), ...Object.values(sectionLabels)].flatMap(({ names, weak = [] }) => [
    ...names,
    ...weak,
  ]),
  ...generalLabels,
]);

const fieldNames = new Set<string>(Object.values(componentLabels).flat());

const isHome = ({ labels }: Heading): boolean => labels.some((label) => homeNames.has(label));

/**
 * The headings right below a section of components that are components too: all, in a section that is called so; else
 * those that say what components say of themselves.
 */
const componentsBelow = (reading: Reading, home: Heading, others: ReadonlySet<Heading>): Heading[] => {
  const children = childHeadings(reading.sections, home).filter(
    (child) => !others.has(child) && !child.labels.some((label) => otherNames.has(label)),
  );
  const told = children.filter((child) => isToldComponent(reading, child));
  if (!home.labels.some((label) => componentPlaces.has(label))) return told;
  if (told.length > 0) return children;
  // Beside a list or table of all components, headings may be about anything.
  return home.blocks.some((block, at) => isListing(block) && !isOther(reading, home.blocks.slice(0, at)))
    ? []
    : children.filter(({ labels }) => !labels.some((label) => fieldNames.has(label)));
};

const isListing = ({ kind }: Block): boolean => kind === 'table' || kind === 'list';

/** Whether some blocks end with the label of something else. */
const isOther = ({ text }: Reading, blocks: readonly Block[]): boolean => {
  const above = blocks.findLast(({ kind }) => kind !== 'blank');
  const last = above?.kind === 'paragraph' ? above.lines.at(-1) : undefined;
  const label = last === undefined ? '' : labelOf(text.slice(last.start, last.end));
  return otherNames.has(label) && !tableHomes.has(label);
};

const isToldComponent = (reading: Reading, heading: Heading): boolean => {
  const title = nameText(heading.rawTitle);
  if (MARKED.test(title) || NAMED.some((pattern) => pattern.test(title))) return true;
  const pieces = fieldPieces(reading, heading, fieldNames);
  return Object.values(componentLabels).some((names) => pieceNamed(pieces, names) !== undefined);
};

/** The components of a document: sections of their own, and rows, list items and bold lines in the places of components. */
export const readComponents = (
  reading: Reading,
  headings: readonly NamedHeading[],
  places: readonly Place[],
): Found<Component> => {
  const found = together(readSections(reading, headings), readRows(reading));
  const isFree = ({ span: { start, end } }: Place): boolean =>
    found.items.every(({ span }) => span.start < start || span.start >= end);
  const items = places.filter(isFree).flatMap((place) => componentLines(reading, place));
  return together(found, { items, placeholders: [] });
};

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
  const pieces = fieldPieces(reading, heading, fieldNames);
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
