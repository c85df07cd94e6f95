import type { Component, Endpoint } from '../spec/model.ts';
import type { Ask } from './ask.ts';
import { itemsOf, linesQuestion } from './item-lines.ts';
import { answered } from './steps.ts';
import type { WizardState } from './wizard-state.ts';

/** One thing about an item that a line of the grammar cannot say. */
type Detail<T> = { label: string; edit: (item: T, ask: Ask) => Promise<T> };

/** Lets the person choose a component, then what to say about it. */
export const editComponentDetails = async (state: WizardState, ask: Ask): Promise<WizardState> => {
  const { components } = state.answers;
  const edited = await editOne('Component', components, ({ name }) => name, componentDetails, ask);
  return answered(state, { components: edited });
};

/** Lets the person choose an endpoint, then what to say about it. */
export const editEndpointDetails = async (state: WizardState, ask: Ask): Promise<WizardState> => {
  const { endpoints } = state.answers;
  const edited = await editOne(
    'Endpoint',
    endpoints,
    ({ method, path }) => `${method} ${path}`,
    endpointDetails,
    ask,
  );
  return answered(state, { endpoints: edited });
};

const editOne = async <T>(
  message: string,
  items: readonly T[],
  nameOf: (item: T) => string,
  details: readonly Detail<T>[],
  ask: Ask,
): Promise<T[]> => {
  const item = await ask.choose({ message, choices: items.map((value) => ({ value, name: nameOf(value) })) });
  if (item.move === 'back') return [...items];
  const detail = await ask.choose({
    message: nameOf(item.value),
    choices: details.map((value) => ({ value, name: value.label })),
  });
  if (detail.move === 'back') return [...items];
  const edited = await detail.value.edit(item.value, ask);
  return items.map((other) => (other === item.value ? edited : other));
};

const componentDetails: readonly Detail<Component>[] = [
  {
    label: 'Responsibilities',
    edit: async (component, ask) => {
      const current = component.responsibilities ?? [];
      const { value } = await ask.lines(linesQuestion('text', 'Responsibilities', current));
      return { ...component, responsibilities: itemsOf('text', value, current) };
    },
  },
  {
    label: 'Interface',
    edit: async (component, ask) => {
      const { value } = await ask.compose({
        message: 'Interface',
        initial: component.interface ?? '',
        extension: '.ts',
      });
      return { ...component, interface: value.trimEnd() || undefined };
    },
  },
];

const endpointDetails: readonly Detail<Endpoint>[] = [
  {
    label: 'Authentication',
    edit: async (endpoint, ask) => {
      const { value } = await ask.text({
        message: 'Authentication',
        initial: endpoint.authentication ?? '',
        placeholder: 'such as: Required - Bearer token',
      });
      return { ...endpoint, authentication: value.trim() || undefined };
    },
  },
  {
    label: 'Request',
    edit: async (endpoint, ask) => {
      const { value } = await ask.compose({
        message: 'Request',
        initial: bodyText(endpoint.request),
        extension: '.json',
      });
      return { ...endpoint, request: bodyOf(value) };
    },
  },
  {
    label: 'Response',
    edit: async (endpoint, ask) => {
      const { value } = await ask.compose({
        message: 'Response',
        initial: bodyText(endpoint.response?.body),
        extension: '.json',
      });
      return { ...endpoint, response: { ...endpoint.response, body: bodyOf(value) } };
    },
  },
  {
    label: 'Errors',
    edit: async (endpoint, ask) => {
      const current = endpoint.errors ?? [];
      const { value } = await ask.lines(linesQuestion('error', 'Errors', current));
      return { ...endpoint, errors: itemsOf('error', value, current) };
    },
  },
];

const bodyText = (body: Endpoint['request']): string =>
  body === undefined || typeof body === 'string' ? (body ?? '') : JSON.stringify(body, null, 2);

/** JSON where it is JSON, the text itself where it is not. */
const bodyOf = (text: string): Endpoint['request'] => {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text.trimEnd();
  }
};
