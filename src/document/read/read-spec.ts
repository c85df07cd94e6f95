import { parts } from '../../spec/parts.ts';
import type { Table } from '../block.ts';
import { derivedBlocks } from '../derived/derived-blocks.ts';
import { findPlaceholders, joinPlaceholders } from './find-placeholders.ts';
import { findPlaces, type Places } from './find-places.ts';
import { findObstacles } from './obstacles.ts';
import { readExternals, readReferences, readTexts } from './read-bullets.ts';
import { componentHeadings, readComponents } from './read-components.ts';
import { readDecisions } from './read-decisions.ts';
import { endpointHeadings, readEndpoints } from './read-endpoints.ts';
import { entityHeadings, readEntities } from './read-entities.ts';
import { readKeyed } from './read-keyed.ts';
import { readRelationships, readSteps } from './read-lines.ts';
import { type RowKind, readRows, readStrayRows, rowKinds } from './read-rows.ts';
import { readPartTexts } from './read-texts.ts';
import { readTitle, readTitleBlock } from './read-title-block.ts';
import { type Heading, type Reading, startReading } from './reading.ts';
import type { Items, Located, Place, SpecDocument } from './spec-document.ts';
import { strayTables } from './stray-tables.ts';

/**
 * Reads any Markdown text as a specification: its sections by their names, its items, and the place of everything.
 *
 * Total and pure: every text gives a document; what is not recognised is text that belongs to somebody. Headings in
 * code, comments, quotes, lists and `<details>` are nobody's. Takes time linear in the length of the text.
 *
 * @example
 * readSpec('## Detailed Design\n\n### Component: Cart').items.components[0].item // { name: 'Cart' }
 */
export const readSpec = (text: string): SpecDocument => specOf(startReading(text));

/** Reads a text as if nothing in it was folded away. */
export const readUnfolded = (text: string): SpecDocument => specOf(startReading(text, false));

const specOf = (reading: Reading): SpecDocument => {
  const { text } = reading;
  const ofEndpoints = endpointHeadings(reading);
  const ofEntities = entityHeadings(reading);
  const others = new Set([...ofEndpoints, ...ofEntities].map(({ heading }) => heading));
  const named = {
    components: componentHeadings(reading, others),
    endpoints: ofEndpoints,
    entities: ofEntities,
  };
  const own = new Set(Object.values(named).flatMap((headings) => headings.map(({ heading }) => heading)));
  const places = findPlaces(reading, (heading) => isWithin(heading, own));
  const components = readComponents(reading, named.components, places.components);
  const endpoints = readEndpoints(reading, named.endpoints);
  const entities = readEntities(reading, named.entities, places.entities);
  const titleBlock = readTitleBlock(reading);
  const strays = strayTables(reading, places, (heading) => isWithin(heading, own));
  const lists = partItems(reading, places, strays);
  return {
    text,
    blocks: reading.blocks,
    outline: reading.sections,
    title: readTitle(reading),
    titleBlock: titleBlock.fields,
    places,
    items: {
      components: components.items,
      endpoints: endpoints.items,
      entities: entities.items,
      ...lists,
    },
    ...readPartTexts(reading, places),
    placeholders: joinPlaceholders([
      ...titleBlock.placeholders,
      ...components.placeholders,
      ...endpoints.placeholders,
      ...entities.placeholders,
      ...findPlaceholders(reading, places),
    ]),
    derived: derivedBlocks(text, reading.blocks, reading.lineOf),
    obstacles: findObstacles(text, reading.blocks, places, reading.lineOf),
  };
};

/** Whether a heading is one of some, or stands under one. */
const isWithin = (heading: Heading | undefined, some: ReadonlySet<Heading>): boolean =>
  heading !== undefined && (some.has(heading) || isWithin(heading.parent, some));

type PartItems = Omit<Items, 'components' | 'endpoints' | 'entities'>;

const partItems = (reading: Reading, places: Places, strays: readonly Table[]): PartItems => ({
  externals: readExternals(reading, places.externals),
  dataFlow: readSteps(reading, places.dataFlow),
  relationships: readRelationships(reading, places.relationships),
  threats: readListed(reading, places.threats, strays, rowKinds.threats),
  config: readListed(reading, places.config, strays, rowKinds.config),
  metrics: readListed(reading, places.metrics, strays, rowKinds.metrics),
  decisions: readDecisions(reading, places.decisions),
  glossary: readListed(reading, places.glossary, strays, rowKinds.glossary),
  references: readReferences(reading, places.references),
  approval: readRows(reading, places.approval, rowKinds.approval),
  texts: Object.fromEntries(
    parts.filter(isTextList).map(({ id }) => [id, readTexts(reading, places[id], id)]),
  ),
});

/** The items of a part in tables, or in what stands there instead. */
const readListed = <T>(
  reading: Reading,
  places: readonly Place[],
  strays: readonly Table[],
  kind: RowKind<T>,
): Located<T>[] =>
  [
    ...readRows(reading, places, kind),
    ...readKeyed(reading, places, kind),
    ...readStrayRows(reading, strays, kind),
  ].toSorted((one, other) => one.span.start - other.span.start);

/** Whether a part is a list of texts; the steps of the data flow have a form of their own. */
const isTextList = (part: (typeof parts)[number]): boolean =>
  part.id === 'newTables' ||
  part.id === 'componentDesign' ||
  (part.form === 'lines' && part.line === 'text' && part.id !== 'dataFlow');
