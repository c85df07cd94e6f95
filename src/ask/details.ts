import { componentSamples, endpointSamples } from '../document/read/samples.ts';
import type { Answers } from '../spec/answers-model.ts';
import type { Component, Decision, Endpoint, Entity } from '../spec/model.ts';
import type { Ask, ChoiceQuestion } from './ask.ts';
import { byCode, byLines, byText, type Detail } from './detail.ts';
import type { Keep } from './keep.ts';

/** The items of a kind that have more to say than their lines. */
type Detailed<T> = {
  message: string;
  nameOf: (item: T) => string;
  details: readonly Detail<T>[];
};

/** Lets the person choose an item, then what to say about it. */
type EditDetails = (answers: Answers, ask: Ask, keep: Keep<Answers>) => Promise<Answers>;

const componentDetails: Detailed<Component> = {
  message: 'Component',
  nameOf: ({ name }) => name,
  details: [
    byLines<Component, 'text'>(
      'Responsibilities',
      'text',
      ({ responsibilities = [] }) => responsibilities,
      (component, responsibilities) => ({ ...component, responsibilities }),
      componentSamples.responsibilities,
    ),
    byCode(
      'Interface',
      '.ts',
      componentSamples.interface,
      (component) => component.interface ?? '',
      (component, code) => ({ ...component, interface: code || undefined }),
    ),
  ],
};

const endpointDetails: Detailed<Endpoint> = {
  message: 'Endpoint',
  nameOf: ({ method, path }) => `${method} ${path}`,
  details: [
    byText(
      'Authentication',
      ({ authentication }) => authentication,
      (endpoint, authentication) => ({ ...endpoint, authentication }),
      'such as: Required - Bearer token',
    ),
    byCode(
      'Request',
      '.json',
      endpointSamples.request,
      ({ request }) => bodyText(request),
      (endpoint, code) => ({ ...endpoint, request: bodyOf(code) }),
    ),
    byCode(
      'Response',
      '.json',
      endpointSamples.response,
      ({ response }) => bodyText(response?.body),
      (endpoint, code) => ({ ...endpoint, response: { ...endpoint.response, body: bodyOf(code) } }),
    ),
    byLines<Endpoint, 'error'>(
      'Errors',
      'error',
      ({ errors = [] }) => errors,
      (endpoint, errors) => ({ ...endpoint, errors }),
      endpointSamples.errors,
    ),
  ],
};

const entityDetails: Detailed<Entity> = {
  message: 'Entity',
  nameOf: ({ name }) => name,
  details: [
    byText(
      'Description',
      ({ description }) => description,
      (entity, description) => ({ ...entity, description }),
    ),
  ],
};

/** What a decision brings with it, one list each. */
const consequences = (key: 'positive' | 'negative' | 'neutral'): Detail<Decision> =>
  byLines<Decision, 'text'>(
    `${key[0]?.toUpperCase()}${key.slice(1)} consequences`,
    'text',
    (decision) => decision.consequences?.[key] ?? [],
    (decision, list) => ({ ...decision, consequences: { ...decision.consequences, [key]: list } }),
  );

const decisionDetails: Detailed<Decision> = {
  message: 'Decision',
  nameOf: ({ title }) => title,
  details: [
    byText(
      'Decision',
      ({ decision }) => decision,
      (record, decision) => ({ ...record, decision }),
    ),
    consequences('positive'),
    consequences('negative'),
    consequences('neutral'),
  ],
};

/** Lets the person choose one of some items, then what to say about it. */
const editing =
  <T>(
    itemsIn: (answers: Answers) => readonly T[],
    withItems: (answers: Answers, items: T[]) => Answers,
    detailed: Detailed<T>,
  ): EditDetails =>
  async (answers, ask, keep) => {
    const keepItems = (items: T[]): void => keep(withItems(answers, items));
    return withItems(answers, await editOne(itemsIn(answers), detailed, ask, keepItems));
  };

/** How the items of each kind are edited that have more to say than their lines. */
export const detailEditors = {
  components: editing(
    ({ components }) => components,
    (answers, components) => ({ ...answers, components }),
    componentDetails,
  ),
  endpoints: editing(
    ({ endpoints }) => endpoints,
    (answers, endpoints) => ({ ...answers, endpoints }),
    endpointDetails,
  ),
  entities: editing(
    ({ entities }) => entities,
    (answers, entities) => ({ ...answers, entities }),
    entityDetails,
  ),
  decisions: editing(
    ({ decisions }) => decisions,
    (answers, decisions) => ({ ...answers, decisions }),
    decisionDetails,
  ),
};

/** One item may be chosen; of it, one detail after another, until the person steps back. */
const editOne = async <T>(
  items: readonly T[],
  { message, nameOf, details }: Detailed<T>,
  ask: Ask,
  keep: Keep<T[]>,
): Promise<T[]> => {
  const { value: item, move } = await ask.choose({
    message,
    choices: items.map((value) => ({ value, name: nameOf(value) })),
  });
  if (move === 'back') return [...items];
  const withEdited = (edited: T): T[] => items.map((other) => (other === item ? edited : other));
  return withEdited(
    await editDetails(item, nameOf(item), details, ask, (edited) => keep(withEdited(edited))),
  );
};

const editDetails = async <T>(
  start: T,
  name: string,
  details: readonly Detail<T>[],
  ask: Ask,
  keep: Keep<T>,
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
    item = await value.edit(item, ask, keep);
    keep(item);
    last = value;
  }
};

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
