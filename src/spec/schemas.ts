import { z } from 'zod';
import { cleanText, oneLine } from './clean-text.ts';
import type * as model from './model.ts';
import { withoutNone } from './without-none.ts';
import { cardinalities, httpMethods } from './words.ts';

/*
 * The objects of a specification, one schema each: their validation, the JSON Schema and the documentation of the answers
 * file all come from here. Making them takes longer than reading answers with them, so each is made when a value first needs it.
 */

/** A schema for every field of an object and for no other: so that neither its type nor its schema is forgotten. */
export type Fields<T> = { [K in keyof T]-?: z.ZodType<T[K]> };

/** Text as people write it in YAML, where a bare number or `true` is text too. */
const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** A text of one line: white space of any kind becomes one space. */
export const line = scalar.transform((raw) => oneLine(String(raw))).refine((text) => text !== '', 'is empty');

/** A text that may have several lines and paragraphs. */
export const prose = scalar
  .transform((raw) => cleanText(String(raw)))
  .refine((text) => text !== '', 'is empty');

/** Source code: its lines and their indentation stay as they are. */
const code = z
  .string()
  .transform((raw) => raw.replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd())
  .refine((text) => text !== '', 'is empty');

/** A value that may be absent, and what it is; `meta` would copy a schema that nobody else has. */
export const optional = <T>(schema: z.ZodType<T>, description: string) =>
  schema.optional().register(z.globalRegistry, { description });

/** A day, `YYYY-MM-DD`. */
export const date = z.iso.date();

const status = z.number().int().min(100).max(599);

/** One of a few words, in any case. */
export const oneOf = <const W extends readonly [string, ...string[]]>(words: W) =>
  z
    .string()
    .transform((raw) => words.find((word) => word.toLowerCase() === raw.trim().toLowerCase()) ?? raw)
    .pipe(z.enum(words))
    .meta({ enum: [...words] });

/** Whether a value can stand in a JSON document: YAML knows numbers (`.inf`, `.nan`) that cannot. */
const isJson = (value: unknown): value is model.Json => {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null)
    return ['string', 'boolean', 'object'].includes(typeof value);
  return Object.values(value).every(isJson);
};

const example = z.custom<model.Json>(isJson, 'holds a number that JSON does not have').meta({
  description: 'An example body: any JSON value; a text is printed as it is, so that it need not be JSON',
});

export const component = () =>
  z.strictObject({
    name: line.meta({ description: 'Its name' }),
    kind: optional(line, 'service, database, queue, gateway, frontend, client, …'),
    purpose: optional(prose, 'What it does'),
    responsibilities: optional(z.array(prose), 'What it is responsible for'),
    interface: optional(code, 'Source code of the interface'),
    language: z
      .string()
      .regex(/^[\w+#.-]+$/, 'is not the name of a language')
      .optional()
      .meta({ description: 'Language of the interface; typescript when absent' }),
    dependencies: optional(
      z.array(line).transform(withoutNone),
      'Names of what it needs; an empty list says that it needs nothing',
    ),
  } satisfies Fields<model.Component>);

export const external = () =>
  z.strictObject({
    name: line.meta({ description: 'Its name' }),
    kind: optional(line, 'client, service, database, queue, …'),
    description: optional(prose, 'What it does for this system, or wants from it'),
  } satisfies Fields<model.External>);

export const field = () =>
  z.strictObject({
    name: line.meta({ description: 'Its name' }),
    type: optional(line, 'uuid, string, text, integer, decimal(12,2), timestamp, enum(a|b), …'),
    constraints: optional(line, 'PK, FK Entity, NOT NULL, UNIQUE, DEFAULT value'),
    description: optional(line, 'What it holds'),
  } satisfies Fields<model.Field>);

/** @param fields - The list of its fields. */
export const entity = (fields: z.ZodType<model.Field[]>) =>
  z.strictObject({
    name: line.meta({ description: 'Its name' }),
    description: optional(prose, 'What it stands for'),
    fields: optional(fields, 'Its fields, in order'),
  } satisfies Fields<model.Entity>);

export const relationship = () =>
  z.strictObject({
    from: line.meta({ description: 'Name of an entity' }),
    to: line.meta({ description: 'Name of an entity' }),
    cardinality: oneOf(cardinalities).meta({ description: 'How many of each' }),
  } satisfies Fields<model.Relationship>);

export const endpointError = () =>
  z.strictObject({
    status: status.min(300).meta({ description: 'HTTP status' }),
    code: optional(line, 'UPPER_SNAKE_CASE'),
    description: optional(line, 'When it happens'),
  } satisfies Fields<model.EndpointError>);

/** @param errors - The list of its errors. */
export const endpoint = (errors: z.ZodType<model.EndpointError[]>) =>
  z.strictObject({
    method: oneOf(httpMethods).meta({ description: 'HTTP method' }),
    path: line
      .refine((path) => /^\/\S*$/.test(path), 'does not begin with / or has a space in it')
      .meta({ description: 'Begins with /; parameters as {id} or :id' }),
    description: optional(prose, 'What it does'),
    authentication: optional(line, 'Such as: Required - Bearer token'),
    request: example.optional(),
    response: z
      .strictObject({
        status: optional(status, 'HTTP status'),
        body: example.optional(),
      })
      .optional()
      .register(z.globalRegistry, { description: 'What comes back when all is well' }),
    errors: optional(errors, 'What else can come back'),
  } satisfies Fields<model.Endpoint>);

export const threat = () =>
  z.strictObject({
    threat: line.meta({ description: 'What could happen' }),
    mitigation: optional(line, 'What is done about it'),
  } satisfies Fields<model.Threat>);

export const config = () =>
  z.strictObject({
    variable: line
      .refine((name) => /^[^\s=]+$/.test(name), 'has a space or = in it')
      .meta({ description: 'Its name' }),
    description: optional(line, 'What it is for'),
    default: optional(line, 'Its value when it is not set'),
  } satisfies Fields<model.Config>);

export const metric = () =>
  z.strictObject({
    metric: line.meta({ description: 'Its name' }),
    description: optional(line, 'What it measures'),
    threshold: optional(line, 'When to alert'),
  } satisfies Fields<model.Metric>);

export const decision = () =>
  z.strictObject({
    title: line.meta({ description: 'Title of the ADR' }),
    context: optional(prose, 'Why the decision is needed'),
    decision: optional(prose, 'What was decided; the title when absent'),
    alternatives: optional(z.array(line), 'What was considered and not chosen'),
    consequences: z
      .strictObject({
        positive: optional(z.array(prose), 'What becomes easier'),
        negative: optional(z.array(prose), 'What becomes harder'),
        neutral: optional(z.array(prose), 'What else changes'),
      })
      .optional()
      .meta({ description: 'What follows from it' }),
  } satisfies Fields<model.Decision>);

export const term = () =>
  z.strictObject({
    term: line.meta({ description: 'A word of this specification' }),
    definition: optional(line, 'What it means'),
  } satisfies Fields<model.Term>);

export const reference = () =>
  z
    .strictObject({
      title: optional(line, 'What it is called'),
      url: optional(line, 'An address, or a path in the repository'),
    } satisfies Fields<model.Reference>)
    .refine((found) => found.title !== undefined || found.url !== undefined, 'has neither a title nor a url');

export const approver = () =>
  z.strictObject({
    role: line.meta({ description: 'Such as Tech Lead' }),
    name: optional(line, 'Left to people when absent'),
    date: optional(date, 'Day of the approval'),
  } satisfies Fields<model.Approver>);
