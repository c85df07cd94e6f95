import type {
  Approver,
  Component,
  Config,
  Decision,
  Endpoint,
  Entity,
  External,
  Metric,
  Reference,
  Relationship,
  Term,
  Threat,
} from './model.ts';
import type { PartId, SectionId } from './part-id.ts';
import type { diagramForms, specStatuses } from './words.ts';

/** How far a specification is, as its title block says it. */
export type SpecStatus = (typeof specStatuses)[number];

/** How a specification draws. */
export type DiagramForm = (typeof diagramForms)[number];

/**
 * Answers as they are known so far. A text that was not answered is absent, a list of which nothing was answered is empty;
 * both keep the template's placeholder.
 */
export type Answers = {
  /** Name of the feature. */
  feature?: string | undefined;
  author?: string | undefined;
  /** `Draft` when absent. */
  status?: SpecStatus | undefined;
  /** Last Updated, `YYYY-MM-DD`. */
  date?: string | undefined;
  /** Product requirements document: a path in the repository, or an address. */
  prd?: string | undefined;
  /** How it draws; `ascii` when absent, or as the specification draws that is added to. */
  diagrams?: DiagramForm | undefined;
  /** Brief technical summary of the implementation approach. */
  summary?: string | undefined;
  scope: {
    /** What the specification covers. */
    in: string[];
    /** What it does not cover. */
    out: string[];
  };
  /** Clients and systems around this one. */
  externals: External[];
  /** What the system is made of. */
  components: Component[];
  /** Steps, from input to storage or output. */
  dataFlow: string[];
  /** What is stored; tables and a migration are made from it. */
  entities: Entity[];
  /** How entities belong together. */
  relationships: Relationship[];
  /** Changes to tables that are there already, one text each. */
  modifiedTables: string[];
  endpoints: Endpoint[];
  security: {
    /** How authentication is handled. */
    authentication?: string | undefined;
    /** How authorization is enforced. */
    authorization?: string | undefined;
    /** Encryption, handling of personal data. */
    dataProtection: string[];
  };
  /** The threat model. */
  threats: Threat[];
  performance: {
    /** Requests per second, volume of data. */
    load: string[];
    /** What keeps it fast. */
    optimizations: string[];
    /** What is cached, and when that ends. */
    caching: string[];
  };
  testing: {
    /** What unit tests cover beside the components, which have a line each. */
    unit: string[];
    /** What integration tests cover beside the endpoints, which have a line each. */
    integration: string[];
    /** Benchmarks and load tests. */
    performance: string[];
  };
  deployment: {
    /** Services and libraries it needs beside the externals. */
    dependencies: string[];
    /** Steps of the rollout. */
    rollout: string[];
    /** Steps of the rollback. */
    rollback: string[];
  };
  /** Variables that configure it. */
  config: Config[];
  /** What is measured. */
  metrics: Metric[];
  /** What is logged, at which level. */
  logging: string[];
  /** What alerts whom, and what is done then. */
  alerts: string[];
  /** What is not decided yet. */
  openQuestions: string[];
  /** One record each. */
  decisions: Decision[];
  /** Words that a reader may not know. */
  glossary: Term[];
  /** Documents to read beside this one. */
  references: Reference[];
  /** Roles that approve; Tech Lead, Architect and Security when empty. */
  approval: Approver[];
  /** Why a part, or every part of a section, does not apply. */
  notApplicable: { [id in PartId | SectionId]?: string | undefined };
};

/** A specification: answers with a name. */
export type Spec = Answers & { feature: string };
