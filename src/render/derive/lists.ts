import type { DiagramForm } from '../../spec/answers-model.ts';
import { oneLine } from '../../spec/clean-text.ts';
import { displayWidth } from '../../spec/display-width.ts';
import { nameKey } from '../../spec/grammar/grammar.ts';
import { isClientKind, kindOf } from '../../spec/kind-of.ts';
import type { Component, Endpoint, External, Relationship } from '../../spec/model.ts';
import { withoutNone } from '../../spec/without-none.ts';
import { endpointErrors, responseStatus } from './endpoint-facts.ts';

export { relationshipsOf } from './relationships.ts';

/** How each endpoint authenticates, where that was answered: `POST /orders: Required - Bearer token`. */
export const authenticationLines = (endpoints: readonly Endpoint[]): string[] =>
  endpoints.flatMap(({ method, path, authentication }) =>
    authentication === undefined ? [] : `${method} ${path}: ${authentication}`,
  );

/** What to test of each component: `Cart: keeps items; prices them`; its purpose where it has no responsibilities. */
export const unitTestLines = (components: readonly Component[]): string[] =>
  components.map(({ name, purpose, responsibilities = [] }) => {
    // A component that says it has none, as a dash does, is read back as one without.
    const own = withoutNone(responsibilities);
    const duties = own.length > 0 ? own : [purpose ?? ''];
    const told = duties.map(withoutFullStop).filter((duty) => duty !== '');
    return told.length === 0 ? name : `${name}: ${told.join('; ')}`;
  });

/** The statuses to test of each endpoint: `POST /orders: 201, 400, 402`. */
export const integrationTestLines = (endpoints: readonly Endpoint[]): string[] =>
  endpoints.map((endpoint) => {
    const statuses = [responseStatus(endpoint), ...endpointErrors(endpoint).map(({ status }) => status)];
    return `${endpoint.method} ${endpoint.path}: ${[...new Set(statuses)].join(', ')}`;
  });

/** What has to be there before the components: the externals that are no users, and dependencies nobody has described. */
export const deploymentLines = (
  externals: readonly External[],
  components: readonly Component[],
): string[] => {
  const described = new Set([...externals, ...components].map(({ name }) => nameKey(name)));
  const others = components
    .flatMap(({ dependencies = [] }) => dependencies)
    .filter((dependency) => !described.has(nameKey(dependency)));
  return [...externals.filter((external) => !isUser(external)).map(externalLine), ...eachOnce(others)];
};

/** The relationships as the template draws them, one below the other: `[Customer] 1──────* [Order]`. */
export const relationshipLines = (
  relationships: readonly Relationship[],
  form: DiagramForm = 'ascii',
): string[] => {
  const line = (form === 'ascii-only' ? '-' : '─').repeat(6);
  const widest = relationships.reduce((width, { from }) => Math.max(width, displayWidth(from)), 0);
  return relationships.map(({ from, to, cardinality }) => {
    const [left, right] = cardinality.split('-');
    const padding = ' '.repeat(widest - displayWidth(from));
    return `[${from}]${padding} ${left}${line}${right} [${to}]`;
  });
};

/** The steps of a data flow as the template draws them, each below an arrow from the one before: `1. Browser posts the cart`. */
export const flowLines = (steps: readonly string[], form: DiagramForm = 'ascii'): string[] =>
  steps.flatMap((step, at) => {
    const line = `${at + 1}. ${oneLine(step)}`;
    return at === 0 ? [line] : [form === 'ascii-only' ? '   v' : '   ↓', line];
  });

const withoutFullStop = (text: string): string => oneLine(text).replace(/(?<![.。])[.。]$/, '');

const eachOnce = (names: readonly string[]): string[] => {
  const first = new Map<string, string>();
  for (const name of names) if (!first.has(nameKey(name))) first.set(nameKey(name), name);
  return [...first.values()];
};

const isUser = (external: External): boolean => isClientKind(kindOf(external));

const externalLine = ({ name, kind, description }: External): string =>
  `${name}${kind === undefined ? '' : ` (${kind})`}${description === undefined ? '' : `: ${oneLine(description)}`}`;
