import type { Answers } from '../spec/answers-model.ts';
import type { Component, Decision, Endpoint, Entity } from '../spec/model.ts';
import type { Ask, ChoiceQuestion } from './ask.ts';
import { itemsOf, linesQuestion } from './item-lines.ts';

/** One thing about an item that a line of the grammar cannot say. */
type Detail<T> = { label: string; edit: (item: T, ask: Ask) => Promise<T> };

/** Lets the person choose a component, then what to say about it. */
export const editComponentDetails = async (answers: Answers, ask: Ask): Promise<Answers> => {
  const { components } = answers;
  const edited = await editOne('Component', components, ({ name }) => name, componentDetails, ask);
  return { ...answers, components: edited };
};

/** Lets the person choose an endpoint, then what to say about it. */
export const editEndpointDetails = async (answers: Answers, ask: Ask): Promise<Answers> => {
  const { endpoints } = answers;
  const edited = await editOne(
    'Endpoint',
    endpoints,
    ({ method, path }) => `${method} ${path}`,
    endpointDetails,
    ask,
  );
  return { ...answers, endpoints: edited };
};

/** Lets the person choose an entity, then what to say about it. */
export const editEntityDetails = async (answers: Answers, ask: Ask): Promise<Answers> => {
  const { entities } = answers;
  const edited = await editOne('Entity', entities, ({ name }) => name, entityDetails, ask);
  return { ...answers, entities: edited };
};

/** Lets the person choose a decision, then what its record says about it. */
export const editDecisionDetails = async (answers: Answers, ask: Ask): Promise<Answers> => {
  const { decisions } = answers;
  const edited = await editOne('Decision', decisions, ({ title }) => title, decisionDetails, ask);
  return { ...answers, decisions: edited };
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

const entityDetails: readonly Detail<Entity>[] = [
  {
    label: 'Description',
    edit: async (entity, ask) => {
      const { value } = await ask.text({ message: 'Description', initial: entity.description ?? '' });
      return { ...entity, description: value.trim() || undefined };
    },
  },
];

/** What a decision brings with it, one list each. */
const consequence = (label: 'Positive' | 'Negative' | 'Neutral'): Detail<Decision> => ({
  label: `${label} consequences`,
  edit: async (decision, ask) => {
    const key = label.toLowerCase() as Lowercase<typeof label>;
    const current = decision.consequences?.[key] ?? [];
    const { value } = await ask.lines(linesQuestion('text', `${label} consequences`, current));
    return {
      ...decision,
      consequences: { ...decision.consequences, [key]: itemsOf('text', value, current) },
    };
  },
});

const decisionDetails: readonly Detail<Decision>[] = [
  {
    label: 'Decision',
    edit: async (decision, ask) => {
      const { value } = await ask.text({ message: 'Decision', initial: decision.decision ?? '' });
      return { ...decision, decision: value.trim() || undefined };
    },
  },
  consequence('Positive'),
  consequence('Negative'),
  consequence('Neutral'),
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
