import type { cardinalities, httpMethods } from './words.ts';

/*
 * The objects of a specification. A field that is absent was not answered, and keeps the template's placeholder.
 */

/** A value that can stand in a JSON document. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Something the system is made of. */
export type Component = {
  /** What it is known by; two components never differ in case alone. */
  name: string;
  /** `service`, `database`, `queue`, `gateway`, `frontend`, `client`, … */
  kind?: string | undefined;
  /** What it does. */
  purpose?: string | undefined;
  /** What it is responsible for, one text each. */
  responsibilities?: string[] | undefined;
  /** Source code of its interface, indentation and all. */
  interface?: string | undefined;
  /** The language of `interface`; `typescript` when absent. */
  language?: string | undefined;
  /** Names of what it needs: components and externals. An empty list says that it needs nothing. */
  dependencies?: string[] | undefined;
};

/** A client or system around the one that is specified. */
export type External = {
  name: string;
  /** `client`, `service`, `database`, `queue`, … */
  kind?: string | undefined;
  /** What it does for this system, or wants from it. */
  description?: string | undefined;
};

/** One field of an entity. */
export type Field = {
  name: string;
  /** `uuid`, `string`, `text`, `integer`, `decimal(12,2)`, `timestamp`, `enum(a|b)`, … */
  type?: string | undefined;
  /** `PK`, `FK Entity`, `NOT NULL`, `UNIQUE`, `DEFAULT value`, with commas between them. */
  constraints?: string | undefined;
  /** What it holds. */
  description?: string | undefined;
};

/** Something that is stored: a table of its own. */
export type Entity = {
  name: string;
  /** What it stands for. */
  description?: string | undefined;
  /** Its fields, in order. */
  fields?: Field[] | undefined;
};

/** How many of each side belong together; `*` is any number. */
export type Cardinality = (typeof cardinalities)[number];

/** How two entities belong together. */
export type Relationship = {
  /** Name of the entity on the left of the cardinality. */
  from: string;
  /** Name of the entity on its right. */
  to: string;
  /** `1-*`: one `from` has any number of `to`. */
  cardinality: Cardinality;
};

/** A way in which an endpoint can fail. */
export type EndpointError = {
  /** HTTP status, from 300 to 599. */
  status: number;
  /** `UPPER_SNAKE_CASE` */
  code?: string | undefined;
  /** When it happens. */
  description?: string | undefined;
};

/** Methods of HTTP that an endpoint can have. */
export type HttpMethod = (typeof httpMethods)[number];

/** One endpoint of the API. */
export type Endpoint = {
  method: HttpMethod;
  /** Begins with `/`; parameters as `{id}` or `:id`. */
  path: string;
  /** What it does. */
  description?: string | undefined;
  /** Such as `Required - Bearer token`. */
  authentication?: string | undefined;
  /** An example body; a text is printed as it is, so that it need not be JSON. */
  request?: Json | undefined;
  /** What comes back when all is well. */
  response?:
    | {
        /** HTTP status, from 100 to 599; it follows from the method when absent. */
        status?: number | undefined;
        /** An example body, as in `request`. */
        body?: Json | undefined;
      }
    | undefined;
  /** What else can come back. */
  errors?: EndpointError[] | undefined;
};

/** One row of the threat model. */
export type Threat = {
  /** What could happen. */
  threat: string;
  /** What is done about it. */
  mitigation?: string | undefined;
};

/** A variable that configures the system. */
export type Config = {
  /** Its name, without spaces or `=`. */
  variable: string;
  /** What it is for. */
  description?: string | undefined;
  /** Its value when it is not set. */
  default?: string | undefined;
};

/** Something that is measured. */
export type Metric = {
  /** Its name. */
  metric: string;
  /** What it measures. */
  description?: string | undefined;
  /** When to alert. */
  threshold?: string | undefined;
};

/** A decision that the specification rests on; each has a record of its own. */
export type Decision = {
  /** Title of the record. */
  title: string;
  /** Why the decision is needed. */
  context?: string | undefined;
  /** What was decided; it follows from the title and the alternatives when absent. */
  decision?: string | undefined;
  /** What was considered and not chosen. */
  alternatives?: string[] | undefined;
  /** What follows from it. */
  consequences?:
    | {
        /** What becomes easier. */
        positive?: string[] | undefined;
        /** What becomes harder. */
        negative?: string[] | undefined;
        /** What else changes. */
        neutral?: string[] | undefined;
      }
    | undefined;
};

/** A word that a reader may not know. */
export type Term = {
  term: string;
  /** What it means. */
  definition?: string | undefined;
};

/** A document to read beside the specification; it has a title, a url or both. */
export type Reference = {
  /** What it is called. */
  title?: string | undefined;
  /** An address, or a path in the repository. */
  url?: string | undefined;
};

/** One row of the approval table. */
export type Approver = {
  /** Such as `Tech Lead`. */
  role: string;
  /** Left to people when absent. */
  name?: string | undefined;
  /** Day of the approval, `YYYY-MM-DD`. */
  date?: string | undefined;
};
