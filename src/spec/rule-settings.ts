import type { Problem } from '../errors.ts';
import { type Place, problemAt, type Tree } from './answers/tree.ts';
import { nearest } from './nearest.ts';
import { severities } from './words.ts';

type Severity = (typeof severities)[number];

/** How a repository weighs a rule of `check`: for drafts, in review and approved; absent where it keeps its own weight. */
export type RuleSetting = {
  /** The id or the name of the rule, as it is written. */
  rule: string;
  severities: readonly [draft?: Severity, inReview?: Severity, approved?: Severity];
  place: Place;
};

/**
 * Reads how rules weigh: a severity for each, or one for each status.
 *
 * @example
 * // rules:
 * //   placeholder-left: off
 * //   TS104: { draft: off, inReview: warning }
 */
export const readRuleSettings = (tree: Tree): { rules: RuleSetting[]; problems: Problem[] } => {
  const rules: RuleSetting[] = [];
  const problems: Problem[] = [];
  // Nothing but comments below the key.
  if (tree.kind === 'leaf' && (tree.value === null || tree.value === undefined)) return { rules, problems };
  if (tree.kind !== 'mapping')
    return { rules, problems: [problemAt(tree.place, 'is no list of rules', EXAMPLE)] };
  for (const [rule, { keyPlace, value }] of tree.entries) {
    const weight = weightIn(value);
    problems.push(...weight.problems);
    rules.push({ rule, severities: weight.severities, place: keyPlace });
  }
  return { rules, problems };
};

const EXAMPLE = 'Name each rule with its severity, as in placeholder-left: off';

const statuses: readonly string[] = ['draft', 'inReview', 'approved'];

type Weight = Pick<RuleSetting, 'severities'> & { problems: Problem[] };

const weightIn = (value: Tree): Weight => {
  if (value.kind !== 'mapping') {
    const severity = severityIn(value);
    return severity === undefined
      ? { severities: [], problems: [noSeverity(value)] }
      : { severities: [severity, severity, severity], problems: [] };
  }
  const severities: [Severity?, Severity?, Severity?] = [];
  const problems: Problem[] = [];
  for (const [status, entry] of value.entries) {
    const at = statuses.indexOf(status);
    const severity = severityIn(entry.value);
    if (at === -1) problems.push(problemAt(entry.keyPlace, 'is no status', statusHint(status)));
    else if (severity !== undefined) severities[at] = severity;
    if (severity === undefined) problems.push(noSeverity(entry.value));
  }
  return { severities, problems };
};

const noSeverity = ({ place }: Tree): Problem =>
  problemAt(place, 'is no severity', `Expected one of: ${severities.join(', ')}`);

const statusHint = (status: string): string => {
  const meant = nearest(status, statuses);
  return meant === undefined ? `It knows: ${statuses.join(', ')}` : `Did you mean ${meant}?`;
};

/** A severity; older YAML reads a bare `off` as false. */
const severityIn = (value: Tree): Severity | undefined => {
  if (value.kind !== 'leaf') return undefined;
  return value.value === false ? 'off' : severities.find((severity) => severity === value.value);
};
