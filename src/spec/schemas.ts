import * as v from 'valibot';
import { cleanText, oneLine } from './clean-text.ts';
import { isDay } from './day.ts';
import type * as model from './model.ts';
import { withoutNone } from './without-none.ts';
import { cardinalities, httpMethods } from './words.ts';

/*
 * The objects of a specification, one schema each: their validation, the JSON Schema and the documentation of the answers
 * file all come from here. A description has to come before the first transformation of a pipe: the conversion to JSON
 * Schema stops there.
 */

/** What makes a value of some type from whatever was written. */
export type SchemaOf<T> = v.GenericSchema<unknown, T>;

/** A schema for every field of an object and for no other: so that neither its type nor its schema is forgotten. */
export type Fields<T> = { [K in keyof T]-?: SchemaOf<T[K]> };

/** What makes a value of some type from a mapping. */
export type MappingOf<T> = SchemaOf<T> & { entries: v.ObjectEntries };

/**
 * A mapping with some keys and no others. Valibot takes a list for an object, too; here it is none, for whoever asks
 * Valibot itself (its copy of the Standard Schema interface, `~standard`, is that of the original).
 */
export const mapping = <const E extends v.ObjectEntries>(entries: E): v.StrictObjectSchema<E, undefined> => {
  const object = v.strictObject(entries);
  const other = v.never();
  return {
    ...object,
    '~run': (dataset, config) => (Array.isArray(dataset.value) ? other : object)['~run'](dataset, config),
  } as v.StrictObjectSchema<E, undefined>;
};

/** Text as people write it in YAML, where a bare number or `true` is text too. */
const scalar = v.union([v.string(), v.number(), v.boolean()]);

const toLine = v.transform((raw: string | number | boolean) => oneLine(String(raw)));

const notEmpty = v.check((text: string) => text !== '', 'is empty');

/** A text of one line: white space of any kind becomes one space. */
export const line = v.pipe(scalar, toLine, notEmpty);

/** A line, and what it is. */
const describedLine = (description: string) => v.pipe(scalar, v.description(description), toLine, notEmpty);

/** A text that may have several lines and paragraphs. */
export const prose = v.pipe(
  scalar,
  v.transform((raw) => cleanText(String(raw))),
  notEmpty,
);

/** Source code: its lines and their indentation stay as they are. */
const code = v.pipe(
  v.string(),
  v.transform((raw) => raw.replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd()),
  notEmpty,
);

/** A value that may be absent, and what it is. */
export const optional = <T>(schema: SchemaOf<T>, description: string) =>
  v.pipe(v.optional(schema), v.description(description));

/** A day, `YYYY-MM-DD`. */
export const date = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((text) => !v.ISO_DATE_REGEX.test(text) || isDay(text), 'is no day of the calendar'),
);

const statusFrom = (least: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(599));

/** One of a few words, in any case. */
export const oneOf = <const W extends readonly [string, ...string[]]>(words: W, description?: string) =>
  v.pipe(
    v.string(),
    v.metadata({ enum: [...words], ...(description !== undefined && { description }) }),
    v.transform((raw) => words.find((word) => word.toLowerCase() === raw.trim().toLowerCase()) ?? raw),
    v.picklist(words),
  );

/** Whether a value can stand in a JSON document: YAML knows numbers (`.inf`, `.nan`) that cannot. */
const isJson = (value: unknown): boolean => {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null)
    return ['string', 'boolean', 'object'].includes(typeof value);
  return Object.values(value).every(isJson);
};

const example = optional(
  v.custom<model.Json>(isJson, 'holds a number that JSON does not have'),
  'An example body: any JSON value; a text is printed as it is, so that it need not be JSON',
);

export const component = mapping({
  name: describedLine('Its name'),
  kind: optional(line, 'service, database, queue, gateway, frontend, client, …'),
  purpose: optional(prose, 'What it does'),
  responsibilities: optional(v.array(prose), 'What it is responsible for'),
  interface: optional(code, 'Source code of the interface'),
  language: optional(
    v.pipe(v.string(), v.regex(/^[\w+#.-]+$/, 'is not the name of a language')),
    'Language of the interface; typescript when absent',
  ),
  dependencies: optional(
    v.pipe(
      v.array(line),
      v.transform((names) => withoutNone(names)),
    ),
    'Names of what it needs; an empty list says that it needs nothing',
  ),
} satisfies Fields<model.Component>);

export const external = mapping({
  name: describedLine('Its name'),
  kind: optional(line, 'client, service, database, queue, …'),
  description: optional(prose, 'What it does for this system, or wants from it'),
} satisfies Fields<model.External>);

export const field = mapping({
  name: describedLine('Its name'),
  type: optional(line, 'uuid, string, text, integer, decimal(12,2), timestamp, enum(a|b), …'),
  constraints: optional(line, 'PK, FK Entity, NOT NULL, UNIQUE, DEFAULT value'),
  description: optional(line, 'What it holds'),
} satisfies Fields<model.Field>);

/** @param fields - The list of its fields. */
export const entity = (fields: SchemaOf<model.Field[]>) =>
  mapping({
    name: describedLine('Its name'),
    description: optional(prose, 'What it stands for'),
    fields: optional(fields, 'Its fields, in order'),
  } satisfies Fields<model.Entity>);

export const relationship = mapping({
  from: describedLine('Name of an entity'),
  to: describedLine('Name of an entity'),
  cardinality: oneOf(cardinalities, 'How many of each'),
} satisfies Fields<model.Relationship>);

export const endpointError = mapping({
  status: v.pipe(statusFrom(300), v.description('HTTP status')),
  code: optional(line, 'UPPER_SNAKE_CASE'),
  description: optional(line, 'When it happens'),
} satisfies Fields<model.EndpointError>);

/** @param errors - The list of its errors. */
export const endpoint = (errors: SchemaOf<model.EndpointError[]>) =>
  mapping({
    method: oneOf(httpMethods, 'HTTP method'),
    path: v.pipe(
      describedLine('Begins with /; parameters as {id} or :id'),
      v.check((path) => /^\/\S*$/.test(path), 'does not begin with / or has a space in it'),
    ),
    description: optional(prose, 'What it does'),
    authentication: optional(line, 'Such as: Required - Bearer token'),
    request: example,
    response: optional(
      mapping({ status: optional(statusFrom(100), 'HTTP status'), body: example }),
      'What comes back when all is well',
    ),
    errors: optional(errors, 'What else can come back'),
  } satisfies Fields<model.Endpoint>);

export const threat = mapping({
  threat: describedLine('What could happen'),
  mitigation: optional(line, 'What is done about it'),
} satisfies Fields<model.Threat>);

export const config = mapping({
  variable: v.pipe(
    describedLine('Its name'),
    v.check((name) => /^[^\s=]+$/.test(name), 'has a space or = in it'),
  ),
  description: optional(line, 'What it is for'),
  default: optional(line, 'Its value when it is not set'),
} satisfies Fields<model.Config>);

export const metric = mapping({
  metric: describedLine('Its name'),
  description: optional(line, 'What it measures'),
  threshold: optional(line, 'When to alert'),
} satisfies Fields<model.Metric>);

export const decision = mapping({
  title: describedLine('Title of the ADR'),
  context: optional(prose, 'Why the decision is needed'),
  decision: optional(prose, 'What was decided; the title when absent'),
  alternatives: optional(v.array(line), 'What was considered and not chosen'),
  consequences: optional(
    mapping({
      positive: optional(v.array(prose), 'What becomes easier'),
      negative: optional(v.array(prose), 'What becomes harder'),
      neutral: optional(v.array(prose), 'What else changes'),
    }),
    'What follows from it',
  ),
} satisfies Fields<model.Decision>);

export const term = mapping({
  term: describedLine('A word of this specification'),
  definition: optional(line, 'What it means'),
} satisfies Fields<model.Term>);

export const reference = v.pipe(
  mapping({
    title: optional(line, 'What it is called'),
    url: optional(line, 'An address, or a path in the repository'),
  } satisfies Fields<model.Reference>),
  v.check(({ title, url }) => title !== undefined || url !== undefined, 'has neither a title nor a url'),
);

export const approver = mapping({
  role: describedLine('Such as Tech Lead'),
  name: optional(line, 'Left to people when absent'),
  date: optional(date, 'Day of the approval'),
} satisfies Fields<model.Approver>);
