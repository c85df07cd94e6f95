import { checkSubject, type Subject } from '../check/check-subject.ts';
import type { FindingWithFix } from '../check/findings-in.ts';
import { rules } from '../check/rules.ts';
import { type Weights, weightsOf } from '../check/weights.ts';
import { UserError } from '../errors.ts';
import type { SpecStatus } from '../spec/answers-model.ts';
import type { World } from '../world.ts';
import type { Checkable } from './documents-meant.ts';
import { settingsOf } from './settings-of.ts';
import { subjectOpener } from './subject-opener.ts';

/** A document with what was found in it, and what somebody makes of it beside. */
export type Checked<T> = Checkable & { status: SpecStatus; findings: readonly FindingWithFix[]; more: T };

/**
 * Checks documents by the rules and settings of a repository. Each is read, looked at and let go, so that memory grows with the
 * longest one, not with their number.
 *
 * @param look - What else somebody wants to know of each.
 * @throws UserError where the settings are not understood.
 */
export const checked = async <T>(
  { repository, today }: Pick<World, 'repository' | 'today'>,
  documents: readonly Checkable[],
  look: (subject: Subject) => T,
): Promise<Checked<T>[]> => {
  const weights = await ruleWeights(repository);
  const specs = documents.flatMap(({ kind, path }) => (kind === 'spec' ? [path] : []));
  const open = subjectOpener({ repository, today }, await repository.lastChanges(specs));
  const found: Checked<T>[] = [];
  for (const document of documents) {
    const subject = await open(document);
    if (subject === undefined) continue;
    const findings = checkSubject(subject, rules, weights);
    found.push({ ...document, status: subject.status, findings, more: look(subject) });
  }
  return found;
};

/**
 * How the settings of a repository weigh rules.
 *
 * @throws UserError where they are not understood.
 */
export const ruleWeights = async (repository: World['repository']): Promise<Weights> => {
  const { weights, problems } = weightsOf(rules, (await settingsOf(repository)).rules ?? []);
  if (problems.length > 0) throw new UserError('the settings are not understood', { problems });
  return weights;
};
