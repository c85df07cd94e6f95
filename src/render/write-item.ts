import type { Written } from '../document/splice/placed.ts';
import { oneLine } from '../spec/clean-text.ts';
import { grammars, type LineValues } from '../spec/grammar/grammars.ts';
import { linkTarget } from '../spec/link.ts';
import type { Entity } from '../spec/model.ts';
import { relationshipLines } from './derive/lists.ts';
import { linkDestination, linkText, listItem, tableCell } from './escape/escape.ts';
import { externalItem, externalPieces } from './external-item.ts';
import { componentView, endpointView } from './spec-view.ts';
import { builtInTemplates } from './templates.ts';

/** The items that can be added to a document, by their kind; a record is one that is written beside it. */
export type AddedItems = Omit<LineValues, 'decision' | 'field' | 'error'> & {
  record: { title: string; path: string };
};

/** What an item is written into: the document's own path, and the entities that examples are made from. */
export type ItemPlace = { path: string; entities: readonly Entity[] };

/** Writes one item. */
export const writeItem = <K extends keyof AddedItems>(
  kind: K,
  item: AddedItems[K],
  place: ItemPlace,
): Written => (writers[kind] as (item: AddedItems[K], place: ItemPlace) => Written)(item, place);

const writers: { [K in keyof AddedItems]: (item: AddedItems[K], place: ItemPlace) => Written } = {
  component: (item) => ({
    ...row({
      ...item,
      responsibilities: item.responsibilities?.join('; '),
      dependencies: item.dependencies?.join(', ') || (item.dependencies && 'None'),
    }),
    bullet: bulletOf(item.name, item.purpose),
    section: builtInTemplates().component(componentView(item)),
  }),
  endpoint: (item, { entities }) => ({
    cells: {
      ...row({ ...item, request: undefined, response: undefined, errors: undefined }).cells,
      path: tableCell(item.path, 'name'),
    },
    bullet: bulletOf(`${item.method} ${item.path}`, item.description),
    section: builtInTemplates().endpoint(endpointView(item, entities)),
  }),
  entity: (item) => ({
    ...row({
      ...item,
      fields: item.fields?.map(({ name }) => name).join(', '),
      typedFields: item.fields?.map(grammars.field.print).join(', '),
    }),
    bullet: bulletOf(item.name, item.description),
    section: builtInTemplates().entity(item),
  }),
  external: (item) => ({ cells: externalPieces(item), bullet: externalItem(item) }),
  relationship: (item) => ({
    cells: { ...row(item).cells, line: oneLine(grammars.relationship.print(item)) },
    bullet: listItem(relationshipLines([item])[0] ?? '', 2),
  }),
  threat: (item) => ({ ...row(item), bullet: bulletOf(item.threat, item.mitigation) }),
  config: (item) => ({
    cells: { ...row(item).cells, line: oneLine(grammars.config.print(item)) },
    bullet: bulletOf(item.variable, item.description),
  }),
  metric: (item) => ({ ...row(item), bullet: bulletOf(item.metric, item.description) }),
  term: (item) => ({ ...row(item), bullet: bulletOf(item.term, item.definition) }),
  approver: (item) => ({ ...row(item), bullet: bulletOf(item.role, item.name) }),
  reference: (item, place) => ({ ...row(item), bullet: linkOf(item.title, item.url, place) }),
  record: (item, place) => {
    const link = linkOf(item.title, item.path, place);
    return { cells: { title: link.replaceAll('|', '\\|') }, bullet: link };
  },
  text: (item) => ({ cells: { text: tableCell(item), line: oneLine(item) }, bullet: listItem(item, 2) }),
};

const row = (item: Readonly<Record<string, unknown>>): Pick<Written, 'cells'> => ({
  cells: Object.fromEntries(
    Object.entries(item).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, tableCell(String(value))]],
    ),
  ),
});

const bulletOf = (name: string, text: string | undefined): string =>
  listItem(text === undefined ? name : `${name}: ${text}`, 2);

/** A link as the template writes it; one without a title is called by where it leads. */
const linkOf = (title: string | undefined, target: string | undefined, { path }: ItemPlace): string => {
  if (target === undefined) return listItem(oneLine(title ?? ''), 2);
  const address = linkTarget(path, target);
  return `[${linkText(title ?? address)}](${linkDestination(address)})`;
};
