import type { PartId } from '../../spec/parts.ts';
import type { TitleKey } from './spec-document.ts';

/** Sample texts of the template for one part or one piece of an item, as they are written there. */
export type Sample = {
  /** Paragraphs and list items. */
  texts?: readonly string[];
  /** Rows, cell by cell. */
  rows?: readonly (readonly string[])[];
  /** Whether the rows are samples only when all of them are there and no other: each alone could be meant. */
  together?: boolean;
  /** The code of fences. */
  fences?: readonly string[];
  /** The names of sample items. */
  names?: readonly string[];
};

const contextDrawing = `┌─────────────────────────────────────────────────────────┐
│                    System Context                        │
├─────────────────────────────────────────────────────────┤
│                                                          │
│   ┌──────────┐         ┌──────────┐         ┌────────┐  │
│   │  Client  │────────▶│  System  │────────▶│External│  │
│   │          │◀────────│          │◀────────│Service │  │
│   └──────────┘         └──────────┘         └────────┘  │
│                                                          │
└─────────────────────────────────────────────────────────┘`;

const componentDrawing = `┌─────────────────────────────────────────────────────────┐
│                    Components                            │
├─────────────────────────────────────────────────────────┤
│                                                          │
│   ┌────────────────┐                                     │
│   │   Component A  │                                     │
│   │                │                                     │
│   └───────┬────────┘                                     │
│           │                                              │
│           ▼                                              │
│   ┌────────────────┐     ┌────────────────┐             │
│   │   Component B  │────▶│   Component C  │             │
│   │                │     │                │             │
│   └────────────────┘     └────────────────┘             │
│                                                          │
└─────────────────────────────────────────────────────────┘`;

const migration = `-- Migration: [description]
CREATE TABLE table_name (
  id UUID PRIMARY KEY,
  field1 VARCHAR(255) NOT NULL
);`;

const texts = (...all: readonly string[]): Sample => ({ texts: all });

/** The placeholders of the template, part by part. */
export const partSamples: Record<PartId, Sample> = {
  summary: texts('[Brief technical summary of the implementation approach]'),
  'scope.in': texts('[What this spec covers]'),
  'scope.out': texts('[What this spec does not cover]'),
  externals: { fences: [contextDrawing] },
  componentDesign: { fences: [componentDrawing] },
  dataFlow: { fences: ['1. [Input source]\n   ↓\n2. [Processing step]\n   ↓\n3. [Storage/Output]'] },
  components: { names: ['[Name]'] },
  entities: { names: ['[Entity Name]'] },
  relationships: { fences: ['[Entity A] 1──────* [Entity B]\n[Entity B] *──────* [Entity C]'] },
  newTables: texts('[table_name]: [purpose]'),
  modifiedTables: texts('[table_name]: [changes]'),
  migrations: { fences: [migration] },
  endpoints: { names: ['[METHOD] /api/v1/[resource]'] },
  'security.authentication': texts('[How authentication is handled]'),
  'security.authorization': texts('[How authorization is enforced]'),
  'security.dataProtection': texts('[Encryption approach]', '[PII handling]'),
  threats: { rows: [['[Threat]', '[How addressed]']] },
  'performance.load': texts('[Requests per second]', '[Data volume]'),
  'performance.optimizations': texts('[Strategy 1]', '[Strategy 2]'),
  'performance.caching': texts('[What is cached]', '[Cache invalidation strategy]'),
  'testing.unit': texts('[What will be unit tested]', '[Coverage targets]'),
  'testing.integration': texts('[What will be integration tested]', '[Test environment needs]'),
  'testing.performance': texts('[Benchmark criteria]', '[Load test scenarios]'),
  'deployment.dependencies': texts('[Service/library version requirements]'),
  config: { rows: [['CONFIG_VAR', 'Description', 'value']] },
  'deployment.rollout': texts('[Step 1]', '[Step 2]'),
  'deployment.rollback': texts('[Rollback step 1]', '[Rollback step 2]'),
  metrics: { rows: [['[metric]', '[description]', '[threshold]']] },
  logging: texts('[What will be logged]', '[Log levels]'),
  alerts: texts('[Alert conditions]', '[Response procedures]'),
  openQuestions: texts('[Technical question requiring resolution]', '[Design decision pending]'),
  decisions: texts('[docs/adr/ADR-###-relevant-decision.md]'),
  glossary: { rows: [['[Term]', '[Definition]']] },
  references: texts('[External documentation]', '[Related specs]'),
  approval: {
    rows: [
      ['Tech Lead', '', ''],
      ['Architect', '', ''],
      ['Security', '', ''],
    ],
    together: true,
  },
};

/** The placeholders of the pieces of a component. */
export const componentSamples = {
  purpose: texts('[What this component does]'),
  responsibilities: texts('[Responsibility 1]', '[Responsibility 2]'),
  interface: { fences: ['interface ComponentName {\n  method(param: Type): ReturnType;\n}'] },
  dependencies: texts('[Dependency 1]', '[Dependency 2]'),
} satisfies Record<string, Sample>;

/** The placeholders of the pieces of an endpoint. */
export const endpointSamples = {
  description: texts('[What this endpoint does]'),
  authentication: texts('[Required/Optional - Type]'),
  request: { fences: ['{\n  "field": "value"\n}'] },
  response: { fences: ['{\n  "data": {\n    "id": "uuid",\n    "field": "value"\n  }\n}'] },
  errors: {
    rows: [
      ['400', 'VALIDATION_ERROR', 'Invalid input'],
      ['404', 'NOT_FOUND', 'Resource not found'],
    ],
    together: true,
  },
} satisfies Record<string, Sample>;

/** The placeholders of the fields of an entity. */
export const fieldSamples: Sample = {
  rows: [
    ['id', 'UUID', 'PK', 'Unique identifier'],
    ['field1', 'String', 'NOT NULL', 'Description'],
    ['field2', 'Integer', '', 'Description'],
  ],
  together: true,
};

/** Cells of an otherwise filled row that nobody has filled. */
export const cellSamples: ReadonlySet<string> = new Set([
  '[How addressed]',
  '[description]',
  '[threshold]',
  '[Definition]',
]);

/** The placeholders of the title block. */
export const titleSamples: Record<TitleKey, string> = {
  status: '[Draft | In Review | Approved]',
  author: '[Name]',
  date: '[YYYY-MM-DD]',
  prd: '[docs/specs/PRD-xxx.md]',
};
