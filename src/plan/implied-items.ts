import { bareItems } from '../document/read/bare-items.ts';
import { itemsOf } from '../document/splice/part-items.ts';
import {
  deploymentLines,
  integrationTestLines,
  relationshipsOf,
  unitTestLines,
} from '../render/derive/lists.ts';
import { itemKey } from '../render/item-key.ts';
import { kindLine } from '../render/spec-view.ts';
import { nameKey } from '../spec/grammar/grammar.ts';
import { itemName } from '../spec/item-name.ts';
import type { Component, Endpoint, External, Relationship } from '../spec/model.ts';
import type { PartId } from '../spec/parts.ts';
import type { Work } from './addition-work.ts';
import type { AnsweredItem } from './new-items.ts';

/**
 * What follows from the items that were added, as it does in a new specification: a line about the tests of a component or
 * endpoint, one about what has to be deployed, the relationship that a foreign key makes.
 *
 * Only where the lines that follow from the earlier items stand as they were derived, or the part is open: a list that
 * somebody writes by hand is left to them.
 */
export const impliedItems = (work: Work): AnsweredItem[] => [
  ...rules.flatMap((rule) => impliedLines(work, rule)),
  ...impliedRelationships(work),
  ...impliedKinds(work),
];

/** What lines are derived from. */
type Model = {
  components: readonly Component[];
  endpoints: readonly Endpoint[];
  externals: readonly External[];
};

type Rule = { part: PartId; lines: (model: Model) => readonly string[] };

const rules: readonly Rule[] = [
  { part: 'testing.unit', lines: ({ components }) => unitTestLines(components) },
  { part: 'testing.integration', lines: ({ endpoints }) => integrationTestLines(endpoints) },
  {
    part: 'deployment.dependencies',
    lines: ({ externals, components }) => deploymentLines(externals, components),
  },
];

/** Whether an item of this name was added, and not there before. */
export const isNew = ({ steps }: Pick<Work, 'steps'>, part: PartId, name: string): boolean =>
  steps.some((step) => step.kind === 'added' && step.part === part && step.name === name);

const impliedLines = (work: Work, { part, lines }: Rule): AnsweredItem[] => {
  const { earlier, request } = work;
  const { components, endpoints, externals } = request.answers;
  const there = modelOf(earlier);
  const before = lines(there);
  const old = before.map(textKey);
  const next = lines({
    components: [...there.components, ...components.filter((item) => isNew(work, 'components', item.name))],
    endpoints: [
      ...there.endpoints,
      ...endpoints.filter((item) => isNew(work, 'endpoints', itemName('endpoint', item))),
    ],
    externals: [...there.externals, ...externals.filter((item) => isNew(work, 'externals', item.name))],
  });
  const written = new Set(itemsOf(earlier, part).flatMap(({ keys }) => keys));
  const isOpen = earlier.placeholders.some((placeholder) => placeholder.part === part);
  const isDerived = old.length > 0 && old.every((key) => written.has(key));
  const [same, known] = [new Set(before), new Set(old)];
  const fresh = next.filter((line) => !same.has(line) && !known.has(textKey(line)));
  if (fresh.length === 0 || (!isDerived && !isOpen)) return [];
  return (isOpen ? next : fresh).map((item) => ({ part, kind: 'text', item }));
};

const textKey = (line: string): string => itemKey('text', line, { path: '', entities: [] });

const modelOf = ({ items }: Work['earlier']): Model => ({
  components: bareItems(items.components),
  endpoints: bareItems(items.endpoints),
  externals: bareItems(items.externals),
});

/** The relationships that the foreign keys of new entities bring with them; those of earlier ones were decided about before. */
const impliedRelationships = (work: Work): AnsweredItem[] => {
  const { earlier, request } = work;
  const added = request.answers.entities.filter(({ name }) => isNew(work, 'entities', name));
  if (added.length === 0 || isWithoutDrawing(earlier)) return [];
  const entities = bareItems(earlier.items.entities);
  const known = [...bareItems(earlier.items.relationships), ...request.answers.relationships];
  const before = new Set(relationshipsOf(known, entities).map(relationshipKey));
  return relationshipsOf(known, [...entities, ...added])
    .filter((item) => !before.has(relationshipKey(item)))
    .map((item) => ({ part: 'relationships', kind: 'relationship', item }));
};

const relationshipKey = ({ from, to, cardinality }: Relationship): string =>
  JSON.stringify([from, to, cardinality]);

/** Whether nobody draws relationships here: then foreign keys bring none. */
const isWithoutDrawing = ({ places, items }: Work['earlier']): boolean =>
  places.relationships.length === 0 && items.relationships.length === 0;

/** The kinds of new components that neither their names nor the document tell: they are listed below the drawing. */
const impliedKinds = (work: Work): AnsweredItem[] => {
  const { document, request } = work;
  const read = new Map(document.items.components.map(({ item }) => [nameKey(item.name), item.kind]));
  return request.answers.components
    .filter(({ name }) => isNew(work, 'components', name) && read.get(nameKey(name)) === undefined)
    .flatMap(kindLine)
    .map((item) => ({ part: 'componentDesign', kind: 'text', item }));
};
