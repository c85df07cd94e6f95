import { oneLine } from '../spec/clean-text.ts';
import { grammars, type LineValues } from '../spec/grammar/grammars.ts';
import { linkTarget } from '../spec/link.ts';
import type { Entity } from '../spec/model.ts';
import { relationshipLines } from './derive/lists.ts';
import { linkDestination, linkText, listItem, tableCell } from './escape/escape.ts';
import { componentView, endpointView, externalLine } from './spec-view.ts';
import { builtInTemplates } from './templates.ts';

/** One item in every form that a document may want it in: escaped, with `\n` as line end. */
export type WrittenItem = {
  /** Its own section, as the template writes it; absent where the template has none for it. */
  section?: string;
  /** The cells of a row, by the keys of the model; `line`, as it is, of what can stand in code. */
  cells: Readonly<Record<string, string>>;
  /** The text of a list item, without its marker. */
  bullet: string;
};

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
): WrittenItem => (writers[kind] as (item: AddedItems[K], place: ItemPlace) => WrittenItem)(item, place);

const writers: { [K in keyof AddedItems]: (item: AddedItems[K], place: ItemPlace) => WrittenItem } = {
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
    ...row({ ...item, request: undefined, response: undefined, errors: undefined }),
    bullet: bulletOf(`${item.method} ${item.path}`, item.description),
    section: builtInTemplates().endpoint(endpointView(item, entities)),
  }),
  entity: (item) => ({
    ...row({ ...item, fields: item.fields?.map(({ name }) => name).join(', ') }),
    bullet: bulletOf(item.name, item.description),
    section: builtInTemplates().entity(item),
  }),
  external: (item) => ({ ...row(item), bullet: listItem(externalLine(item), 2) }),
  relationship: (item) => ({
    cells: { ...row(item).cells, line: oneLine(grammars.relationship.print(item)) },
    bullet: listItem(relationshipLines([item])[0] ?? '', 2),
  }),
  threat: (item) => ({ ...row(item), bullet: bulletOf(item.threat, item.mitigation) }),
  config: (item) => ({ ...row(item), bullet: bulletOf(item.variable, item.description) }),
  metric: (item) => ({ ...row(item), bullet: bulletOf(item.metric, item.description) }),
  term: (item) => ({ ...row(item), bullet: bulletOf(item.term, item.definition) }),
  approver: (item) => ({ ...row(item), bullet: bulletOf(item.role, item.name) }),
  reference: (item, place) => ({ ...row(item), bullet: linkOf(item.title, item.url, place) }),
  record: (item, place) => ({ ...row(item), bullet: linkOf(item.title, item.path, place) }),
  text: (item) => ({ cells: { text: tableCell(item), line: oneLine(item) }, bullet: listItem(item, 2) }),
};

const row = (item: Readonly<Record<string, unknown>>): Pick<WrittenItem, 'cells'> => ({
  cells: Object.fromEntries(
    Object.entries(item).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, tableCell(String(value))]],
    ),
  ),
});

const bulletOf = (name: string, text: string | undefined): string =>
  listItem(text === undefined ? name : `${name}: ${text}`, 2);

const linkOf = (title: string | undefined, target: string | undefined, { path }: ItemPlace): string =>
  target === undefined
    ? listItem(oneLine(title ?? ''), 2)
    : `[${linkText(title ?? target)}](${linkDestination(linkTarget(path, target))})`;
