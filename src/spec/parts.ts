import type { LineKind } from './grammar/grammar.ts';
import type { PartId, SectionId } from './part-id.ts';

export type { PartId, SectionId } from './part-id.ts';

/** One part of the template: the smallest piece that is filled, left as a placeholder, or marked not applicable. */
export type Part = {
  id: PartId;
  /** The level-two heading of the template it stands under. */
  section: string;
  /** Its heading or bold label in the template. */
  label: string;
  /** `text`: one text. `lines`: a list, one line of the grammar each. `derived`: made from other answers, never asked. */
  form: 'text' | 'lines' | 'derived';
  /** The grammar of one line. */
  line?: LineKind;
  /** The flag that gives it, without the dashes; repeatable for `lines`. */
  flag?: string;
  /** Whether the wizard asks for it by itself, rather than among everything else. */
  asked: boolean;
  /** Other headings it is known by in a notes document, lower case. */
  synonyms?: readonly string[];
};

/** A part that is a list, one line of the grammar for each item. */
const lines = <const Id extends string, const Flag extends string>(
  id: Id,
  section: string,
  label: string,
  line: LineKind,
  flag: Flag,
  synonyms: readonly string[] = [],
) => ({ id, section, label, form: 'lines' as const, line, flag, synonyms, asked: false });

/** A part that the wizard asks for by itself. */
const asked = <P extends Part>(part: P): P => ({ ...part, asked: true });

/** A part that is one text. */
const text = <const Id extends string, const Flag extends string>(
  id: Id,
  section: string,
  label: string,
  flag: Flag,
) => ({ id, section, label, form: 'text' as const, flag, asked: false });

/** A part that is made from the answers of others. */
const derived = <const Id extends string>(id: Id, section: string, label: string) => ({
  id,
  section,
  label,
  form: 'derived' as const,
  asked: false,
});

/** Every part of the template, in its order: the one table that flags, notes, review, templates and counts read. */
export const parts = [
  text('summary', 'Overview', 'Summary', 'summary'),
  lines('scope.in', 'Overview', 'In Scope', 'text', 'in-scope', ['goals', 'scope']),
  lines('scope.out', 'Overview', 'Out of Scope', 'text', 'out-of-scope', ['non-goals']),
  lines('externals', 'Architecture', 'System Context', 'external', 'external', [
    'externals',
    'external systems',
  ]),
  derived('componentDesign', 'Architecture', 'Component Design'),
  lines('dataFlow', 'Architecture', 'Data Flow', 'text', 'step', ['steps', 'flow']),
  asked(
    lines('components', 'Detailed Design', 'Components', 'component', 'component', [
      'component',
      'detailed design',
    ]),
  ),
  asked(lines('entities', 'Data Model', 'Entities', 'entity', 'entity', ['entity', 'data model'])),
  asked(lines('relationships', 'Data Model', 'Relationships', 'relationship', 'relationship', ['relations'])),
  derived('newTables', 'Data Model', 'New Tables'),
  lines('modifiedTables', 'Data Model', 'Modified Tables', 'text', 'modified-table'),
  derived('migrations', 'Data Model', 'Migrations'),
  asked(
    lines('endpoints', 'API Design', 'Endpoints', 'endpoint', 'endpoint', ['endpoint', 'api', 'api design']),
  ),
  text('security.authentication', 'Security Considerations', 'Authentication', 'authentication'),
  text('security.authorization', 'Security Considerations', 'Authorization', 'authorization'),
  lines('security.dataProtection', 'Security Considerations', 'Data Protection', 'text', 'data-protection'),
  lines('threats', 'Security Considerations', 'Threat Model', 'threat', 'threat', ['threats']),
  lines('performance.load', 'Performance Considerations', 'Expected Load', 'text', 'load', ['load']),
  lines(
    'performance.optimizations',
    'Performance Considerations',
    'Optimization Strategies',
    'text',
    'optimization',
    ['optimizations'],
  ),
  lines('performance.caching', 'Performance Considerations', 'Caching', 'text', 'caching'),
  lines('testing.unit', 'Testing Strategy', 'Unit Tests', 'text', 'unit-test'),
  lines('testing.integration', 'Testing Strategy', 'Integration Tests', 'text', 'integration-test'),
  lines('testing.performance', 'Testing Strategy', 'Performance Tests', 'text', 'performance-test'),
  lines('deployment.dependencies', 'Deployment', 'Dependencies', 'text', 'dependency'),
  lines('config', 'Deployment', 'Configuration', 'config', 'config', ['config']),
  lines('deployment.rollout', 'Deployment', 'Rollout Plan', 'text', 'rollout', ['rollout']),
  lines('deployment.rollback', 'Deployment', 'Rollback Plan', 'text', 'rollback', ['rollback']),
  lines('metrics', 'Monitoring', 'Metrics', 'metric', 'metric'),
  lines('logging', 'Monitoring', 'Logging', 'text', 'logging'),
  lines('alerts', 'Monitoring', 'Alerts', 'text', 'alert'),
  lines('openQuestions', 'Open Questions', 'Open Questions', 'text', 'question', ['questions']),
  asked(
    lines('decisions', 'ADR References', 'ADR References', 'decision', 'decision', ['decisions', 'decision']),
  ),
  lines('glossary', 'Appendix', 'Glossary', 'term', 'term', ['terms']),
  lines('references', 'Appendix', 'References', 'reference', 'reference'),
  lines('approval', 'Approval', 'Approval', 'approver', 'approver', ['approvers']),
] as const satisfies readonly Part[];

/**
 * The lines of the template below its title: answers, but not parts, for they are never open or not applicable.
 * The flag of each is its `id`.
 */
export const titleBlock = [
  {
    id: 'author',
    label: 'Author',
    argument: '<name>',
    description: 'author; the name in git when absent',
  },
  {
    id: 'status',
    label: 'Status',
    argument: '<status>',
    description: 'Draft, In Review or Approved; Draft when absent',
  },
  {
    id: 'date',
    label: 'Last Updated',
    argument: '<YYYY-MM-DD>',
    description: 'the date to write; today when absent',
  },
  {
    id: 'prd',
    label: 'PRD Reference',
    argument: '<link>',
    description: 'product requirements document: a path in the repository, or an address',
  },
] as const;

/** The answers that are one text and no part: the name, the lines of the title block, how diagrams are drawn. The flag of each is its name. */
export const singleAnswers = ['feature', ...titleBlock.map(({ id }) => id), 'diagrams'] as const;

/** The level-two headings of the template, and the word an answers file has for all parts under one. */
export const sections = [
  { id: 'overview', heading: 'Overview' },
  { id: 'architecture', heading: 'Architecture' },
  { id: 'detailedDesign', heading: 'Detailed Design' },
  { id: 'dataModel', heading: 'Data Model' },
  { id: 'apiDesign', heading: 'API Design' },
  { id: 'security', heading: 'Security Considerations' },
  { id: 'performance', heading: 'Performance Considerations' },
  { id: 'testing', heading: 'Testing Strategy' },
  { id: 'deployment', heading: 'Deployment' },
  { id: 'monitoring', heading: 'Monitoring' },
  { id: 'openQuestions', heading: 'Open Questions' },
  { id: 'adrReferences', heading: 'ADR References' },
  { id: 'appendix', heading: 'Appendix' },
  { id: 'approval', heading: 'Approval' },
] as const satisfies readonly { id: SectionId; heading: string }[];

export type TitleBlockId = (typeof titleBlock)[number]['id'];
