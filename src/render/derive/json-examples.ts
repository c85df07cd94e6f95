import type { Endpoint, Entity } from '../../spec/model.ts';
import { isBody, responseStatus, takesBody } from './endpoint-facts.ts';
import { isCollection, resourceName } from './endpoint-path.ts';
import { type EntityFinder, entityFinder } from './entity-finder.ts';
import { type FieldFacts, fieldsOf, has } from './field-facts.ts';
import { isCounted } from './field-type.ts';
import { effectiveType } from './foreign-key.ts';
import { sampleValue } from './sample-value.ts';
import type { Sample } from './type-meanings.ts';

/** An example body. */
export type Example =
  /** JSON, or what somebody wrote in its place. */
  | { kind: 'example'; text: string }
  /** There is no body; the reason is a clause without a full stop. */
  | { kind: 'none'; reason: string }
  /** Nobody can tell. */
  | { kind: 'unknown' };

/** The body of an endpoint's request: the answered one, else made of the entity that the path names. */
export const exampleRequest = (endpoint: Endpoint, entities: readonly Entity[]): Example => {
  const { method, path, request } = endpoint;
  if (isBody(request)) return answered(request);
  if (!takesBody(method)) return noBody(method);
  const resource = findResource(path, entities);
  return resource ? json(sampleObject(resource, isGiven)) : { kind: 'unknown' };
};

/** The body of an endpoint's response: the answered one, else made of the entity that the path names. */
export const exampleResponse = (endpoint: Endpoint, entities: readonly Entity[]): Example => {
  const { method, path, response } = endpoint;
  if (isBody(response?.body)) return answered(response.body);
  if (method === 'HEAD') return noBody(method);
  const status = responseStatus(endpoint);
  if (bodilessStatuses.has(status)) return noBody(status);
  const resource = showsResource(method) ? findResource(path, entities) : undefined;
  if (!resource) return { kind: 'unknown' };
  const object = sampleObject(resource, () => true);
  return json({ data: method === 'GET' && isCollection(path) ? [object] : object });
};

const bodilessStatuses: ReadonlySet<number> = new Set([204, 205, 304]);

const showsResource = (method: Endpoint['method']): boolean =>
  takesBody(method) || method === 'GET' || method === 'DELETE';

const answered = (body: NonNullable<Endpoint['request']>): Example =>
  typeof body === 'string' ? { kind: 'example', text: body } : json(body);

const json = (value: unknown): Example => ({ kind: 'example', text: JSON.stringify(value, null, 2) });

const noBody = (cause: string | number): Example => ({ kind: 'none', reason: `${cause} has no body` });

/** The fields of an entity, and how to find those that they point to. */
type Resource = { fields: readonly FieldFacts[]; find: EntityFinder };

const findResource = (path: string, entities: readonly Entity[]): Resource | undefined => {
  const name = resourceName(path);
  const find = entityFinder(entities);
  const entity = name === undefined ? undefined : find(name);
  return entity?.fields?.length ? { fields: fieldsOf(entity), find } : undefined;
};

const sampleObject = (
  { fields, find }: Resource,
  isShown: (facts: FieldFacts) => boolean,
): Record<string, Sample> =>
  Object.fromEntries(
    fields.filter(isShown).map((facts) => [facts.field.name, sampleValue(effectiveType(facts, find))]),
  );

/** Whether the one who asks gives the field: keys are made by the system, unless they are those of something else. */
const isGiven = (facts: FieldFacts): boolean => {
  const isMade = has(facts, 'identity') || (facts.type !== undefined && isCounted(facts.type));
  return !isMade && (!has(facts, 'primaryKey') || has(facts, 'foreignKey'));
};
