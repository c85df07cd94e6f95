import type { Answers } from '../spec/answers-model.ts';
import { isAnswered, notApplicable } from '../spec/part-answers.ts';
import { type PartId, parts } from '../spec/parts.ts';

/** What a part of the document shows: answers, the template's placeholder, or why it does not apply. */
export type PartState = { kind: 'filled' } | { kind: 'open' } | { kind: 'notApplicable'; reason: string };

/** Text derived from answers, by which a part is filled though nobody was asked for it. */
type Derived = {
  authenticationLines: readonly string[];
  contextDiagram: string | undefined;
  componentDiagram: string | undefined;
  relationships: string;
  newTables: readonly string[];
  migration: string | undefined;
  unitTests: readonly string[];
  integrationTests: readonly string[];
  deploymentDependencies: readonly string[];
};

/** The state of every part of the template. */
export const partStates = (answers: Answers, derived: Derived): Record<PartId, PartState> =>
  Object.fromEntries(
    parts.map((part) => {
      const reason = notApplicable(answers, part);
      if (reason !== undefined) return [part.id, { kind: 'notApplicable', reason }];
      return [
        part.id,
        { kind: isAnswered(answers, part.id) || isDerived(part.id, derived) ? 'filled' : 'open' },
      ];
    }),
  ) as Record<PartId, PartState>;

const derivedBy: Partial<Record<PartId, keyof Derived>> = {
  externals: 'contextDiagram',
  componentDesign: 'componentDiagram',
  relationships: 'relationships',
  newTables: 'newTables',
  migrations: 'migration',
  'security.authentication': 'authenticationLines',
  'testing.unit': 'unitTests',
  'testing.integration': 'integrationTests',
  'deployment.dependencies': 'deploymentDependencies',
};

const isDerived = (id: PartId, derived: Derived): boolean => {
  const source = derivedBy[id];
  return source !== undefined && (derived[source]?.length ?? 0) > 0;
};
