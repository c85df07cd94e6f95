import type { Problem } from '../errors.ts';
import type { SpecStatus } from '../spec/answers-model.ts';
import { nearest } from '../spec/nearest.ts';
import type { RuleSetting } from '../spec/rule-settings.ts';
import { specStatuses } from '../spec/words.ts';
import type { Severity } from './finding.ts';
import type { Rule, Severities } from './rule.ts';

/** How a repository weighs rules, by their ids. */
export type Weights = ReadonlyMap<string, Severities>;

/** How a rule weighs in a document with some status. */
export const severityOf = (
  { id, severities }: Pick<Rule, 'id' | 'severities'>,
  status: SpecStatus,
  weights: Weights,
): Severity => (weights.get(id) ?? severities)[specStatuses.indexOf(status)] ?? 'off';

/** How the settings of a repository weigh rules, which they call by their id or their name, and what they call that is none. */
export const weightsOf = (
  rules: readonly Rule[],
  settings: readonly RuleSetting[],
): { weights: Weights; problems: Problem[] } => {
  const weights = new Map<string, Severities>();
  const problems: Problem[] = [];
  for (const { rule, severities, place } of settings) {
    const known = ruleNamed(rules, rule);
    if (known === undefined) problems.push({ ...place, message: 'is no rule', hint: hintFor(rules, rule) });
    else {
      const [draft, inReview, approved] = known.severities;
      weights.set(known.id, [severities[0] ?? draft, severities[1] ?? inReview, severities[2] ?? approved]);
    }
  }
  return { weights, problems };
};

/** The rule with an id or a name, in small or capital letters. */
export const ruleNamed = (rules: readonly Rule[], word: string): Rule | undefined => {
  const wanted = word.toLowerCase();
  return rules.find(({ id, name }) => id.toLowerCase() === wanted || name === wanted);
};

/** What may have been meant by a word that is no rule. */
export const hintFor = (rules: readonly Rule[], word: string): string => {
  const meant = nearest(
    word,
    rules.flatMap(({ id, name }) => [name, id]),
  );
  return meant === undefined ? 'All of them: create-tech-spec check --explain' : `Did you mean ${meant}?`;
};
