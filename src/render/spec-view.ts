import type { Spec } from '../spec/answers-model.ts';
import { guessedKind } from '../spec/kind-of.ts';
import { linkTarget } from '../spec/link.ts';
import type { Component, Endpoint, Entity } from '../spec/model.ts';
import { endpointErrors, responseStatus } from './derive/endpoint-facts.ts';
import { exampleRequest, exampleResponse } from './derive/json-examples.ts';
import {
  authenticationLines,
  deploymentLines,
  flowLines,
  integrationTestLines,
  relationshipLines,
  relationshipsOf,
  unitTestLines,
} from './derive/lists.ts';
import { migrationSql } from './derive/migration.ts';
import { tableNames } from './derive/table-names.ts';
import { diagramFence } from './diagrams.ts';
import { type PartState, partStates } from './part-states.ts';

/** Where a specification stands and what it links to; paths are relative to the repository. */
type Place = {
  path: string;
  /** The records of its decisions, in their order. */
  records: readonly RecordLink[];
};

/** A decision's record as a specification names it. */
type RecordLink = { title: string; path: string };

/** What the templates of a specification read: answers, and everything derived from them, as plain text. */
export type SpecView = ReturnType<typeof specView>;

/** A specification with what can be derived from it. */
export const specView = (spec: Spec, place: Place) => {
  const form = spec.diagrams ?? 'ascii';
  const relationships = relationshipsOf(spec.relationships, spec.entities);
  const model = { ...spec, relationships };
  const derived = {
    kindLines: spec.components.flatMap(kindLine),
    contextDiagram: diagramFence('system-context', model, form),
    componentDiagram: diagramFence('component-design', model, form),
    flowDiagram: diagramFence('sequence-diagram', model, form),
    entityDiagram: diagramFence('entity-diagram', model, form),
    relationships: relationshipLines(relationships, form).join('\n'),
    newTables: newTableLines(spec.entities),
    migration: migrationSql(spec.entities, spec.feature),
    authenticationLines: authenticationLines(spec.endpoints),
    unitTests: [...unitTestLines(spec.components), ...spec.testing.unit],
    integrationTests: [...integrationTestLines(spec.endpoints), ...spec.testing.integration],
    deploymentDependencies: [
      ...deploymentLines(spec.externals, spec.components),
      ...spec.deployment.dependencies,
    ],
  };
  return {
    ...spec,
    ...derived,
    prd: spec.prd === undefined ? undefined : { text: spec.prd, target: linkTarget(place.path, spec.prd) },
    dataFlow: flowLines(spec.dataFlow, form).join('\n'),
    components: spec.components.map(componentView),
    endpoints: spec.endpoints.map((endpoint) => endpointView(endpoint, spec.entities)),
    references: spec.references.map(({ title, url }) => ({
      title,
      url: url === undefined ? undefined : linkTarget(place.path, url),
    })),
    records: place.records.map(({ title, path }) => ({ title, target: linkTarget(place.path, path) })),
    states: partStates(spec, derived) satisfies Record<string, PartState>,
  };
};

/** A component as its template reads it. */
export const componentView = (component: Component) => ({
  ...component,
  needsNothing: component.dependencies?.length === 0,
});

/** An endpoint as its template reads it, with what follows from it and from the entities. */
export const endpointView = (endpoint: Endpoint, entities: readonly Entity[]) => ({
  ...endpoint,
  status: responseStatus(endpoint),
  request: exampleRequest(endpoint, entities),
  response: exampleResponse(endpoint, entities),
  errors: endpointErrors(endpoint),
});

/** The kind of a component, where its name does not tell it: the drawing shows it, and no other place says it. */
export const kindLine = ({ name, kind }: Component): string[] =>
  kind === undefined || kind === guessedKind(name) ? [] : [`${name} (${kind})`];

/** The table of each entity, and what it is for: `orders: stores orders`. */
export const newTableLines = (entities: readonly Entity[]): string[] => {
  const names = tableNames(entities);
  return entities.map(
    (entity) => `${names.get(entity.name) ?? entity.name}: ${entity.description ?? '[purpose]'}`,
  );
};
