import type { Component, Endpoint } from '../spec/model.ts';
import type { Ask, ChoiceQuestion } from './ask.ts';
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

/** One item after another may be chosen; of each, one detail after another, until the person steps back. */
const editOne = async <T>(
  message: string,
  items: readonly T[],
  nameOf: (item: T) => string,
  details: readonly Detail<T>[],
  ask: Ask,
): Promise<T[]> => {
  const { value: item, move } = await ask.choose({
    message,
    choices: items.map((value) => ({ value, name: nameOf(value) })),
  });
  if (move === 'back') return [...items];
  const edited = await editDetails(item, nameOf(item), details, ask);
  return items.map((other) => (other === item ? edited : other));
};

const editDetails = async <T>(
  start: T,
  name: string,
  details: readonly Detail<T>[],
  ask: Ask,
): Promise<T> => {
  let item = start;
  let last: Detail<T> | 'done' | undefined = details[0];
  for (;;) {
    const question: ChoiceQuestion<Detail<T> | 'done'> = {
      message: name,
      choices: [
        ...details.map((value) => ({ value, name: value.label })),
        { value: 'done', name: 'Back to the other parts' },
      ],
      ...(last !== undefined && { initial: last }),
    };
    const { value, move } = await ask.choose(question);
    if (move === 'back' || value === 'done') return item;
    item = await value.edit(item, ask);
    last = value;
  }
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
