import type {
  Approver,
  Component,
  Config,
  Decision,
  Endpoint,
  EndpointError,
  Entity,
  External,
  Field,
  Metric,
  Reference,
  Relationship,
  Term,
  Threat,
} from '../model.ts';
import { approver } from './approver.ts';
import { component } from './component.ts';
import { config } from './config.ts';
import { decision } from './decision.ts';
import { endpoint } from './endpoint.ts';
import { entity } from './entity.ts';
import { error } from './error.ts';
import { external } from './external.ts';
import { field } from './field.ts';
import type { Grammar, LineKind } from './grammar.ts';
import { metric } from './metric.ts';
import { reference } from './reference.ts';
import { relationship } from './relationship.ts';
import { term } from './term.ts';
import { text } from './text.ts';
import { threat } from './threat.ts';

/** The item that a line of each kind stands for. */
export type LineValues = {
  component: Component;
  external: External;
  endpoint: Endpoint;
  error: EndpointError;
  entity: Entity;
  field: Field;
  relationship: Relationship;
  decision: Decision;
  threat: Threat;
  config: Config;
  metric: Metric;
  term: Term;
  reference: Reference;
  approver: Approver;
  text: string;
};

/** The one-line grammar: one parser for prompts, flags, answers files and pasted text. */
export const grammars: { [K in LineKind]: Grammar<LineValues[K]> } = {
  component,
  external,
  endpoint,
  error,
  entity,
  field,
  relationship,
  decision,
  threat,
  config,
  metric,
  term,
  reference,
  approver,
  text,
};
