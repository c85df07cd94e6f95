import type { Answers } from './answers-model.ts';

/** Answers in which nothing is answered yet: what the schema makes of them, without the schema. */
export const noAnswers = (): Answers => ({
  scope: { in: [], out: [] },
  externals: [],
  components: [],
  dataFlow: [],
  entities: [],
  relationships: [],
  modifiedTables: [],
  endpoints: [],
  security: { dataProtection: [] },
  threats: [],
  performance: { load: [], optimizations: [], caching: [] },
  testing: { unit: [], integration: [], performance: [] },
  deployment: { dependencies: [], rollout: [], rollback: [] },
  config: [],
  metrics: [],
  logging: [],
  alerts: [],
  openQuestions: [],
  decisions: [],
  glossary: [],
  references: [],
  approval: [],
  notApplicable: {},
});
